/** What neither synth nor the step may take: both hold the same rules. */

export const badRooms = [
  ...['general', '', '@dana:example.org', '#ci', '#ci:', '#:example.org', '#ci:user@example.org', '#ci:example.org/x'],
  ...[' #ci:a', '#ci:example.org\nx', '!', '!:example.org', '!a:', '!a b:c', '$(date)', `!${'a'.repeat(255)}`],
];

export const badHomeservers = [
  ...[' ', 'matrix.org\n', 'matrix.org\nx', 'matrix.org?', 'https://matrix.org/#a', 'ftp://matrix.org', 'a:b:c', '::1'],
  ...['u:p4ss@matrix.org', 'https://u:p4ss@matrix.org', 'https://', 'https:///', 'file:///etc/passwd', '{{TOKEN}}'],
];
