import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readOptions } from './options';
import { Refusal } from './refusal';

const tokens = { MATRIX_BOT_TOKEN: 'bot', MATRIX_READER_TOKEN: 'reader' };
const given = ['--context', 'kind-kind', '--homeserver-url', 'https://matrix.example.org/'];

test.each([
  ['no context', ['--address', '10.0.0.1'], '--context NAME is missing'],
  ['an empty context', ['--context=', '--address', '10.0.0.1'], '--context NAME is missing'],
  ['a context without its option, which npm has taken', ['kind-kind'], "Unexpected argument 'kind-kind'"],
  ['no homeserver', ['--context', 'kind-kind'], 'give either --address'],
  ['two homeservers', [...given, '--address', '10.0.0.1'], 'give either --address'],
  ['a URL with a path', ['--context', 'a', '--homeserver-url', 'https://a/b'], 'expected one like https://'],
  ['no port', ['--context', 'a', '--address', 'b', '--port', '8O08'], 'expected a number up to 65535'],
  ['a token among the arguments', [...given, '--bot-token', 'syt_x'], "Unknown option '--bot-token'"],
  ['a token file that is not there', [...given, '--bot-token-file', '/nowhere/x'], 'no such file'],
])('%s is refused', (_, args, message) => {
  const read = () => readOptions(args, tokens);
  expect(read).toThrow(Refusal);
  expect(read).toThrow(message);
});

test('a missing token is refused by the names of its option and its variable', () => {
  const read = () => readOptions(given, { MATRIX_BOT_TOKEN: 'bot', MATRIX_READER_TOKEN: '' });
  expect(read).toThrow("the reader's token is missing; give --reader-token-file FILE or set MATRIX_READER_TOKEN");
});

test('a Synapse of its own needs an address only', () => {
  expect(readOptions(['--context', 'kind-kind', '--address', '172.18.0.1'], {})).toEqual({
    context: 'kind-kind',
    platformAssignsUser: false,
    homeserver: { address: '172.18.0.1', port: 0 },
  });
});

test('tokens come from files before the environment', () => {
  const folder = mkdtempSync(join(tmpdir(), 'options-'));
  try {
    writeFileSync(join(folder, 'token'), 'from-file\n');
    expect(readOptions([...given, '--bot-token-file', join(folder, 'token')], tokens).homeserver).toEqual({
      urlForPods: 'https://matrix.example.org',
      url: 'https://matrix.example.org',
      botToken: 'from-file',
      readerToken: 'reader',
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
