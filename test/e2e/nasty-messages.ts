/** Messages that break whatever reads them as anything but text. */

/** What a shell could take for something of its own. */
const SHELL = [
  '$(touch /tmp/pwned)',
  '`touch /tmp/pwned`',
  '"; touch /tmp/pwned; "',
  "'; touch /tmp/pwned; '",
  '$HOME ${PATH} $0 $1 $@ $# $? $$ $! $-',
  '$$$$ $$$ $$ $',
  '$$(date) $$$(date)',
  '\\$(date) \\\\$(date) \\',
  '${IFS}cat${IFS}/etc/passwd',
  '* ? [a-z] ~ ~root {a,b}',
  '& && | || ; < > >> << <<< ( ) { } !',
  'EOF\nCONFIG\nWORDS\nEOF',
  '# no comment',
  '-n',
  '-e \\n \\t \\c',
  '--help',
  '--config /etc/passwd',
  '-K- -d @/etc/passwd',
  '%s %d %n %% %',
  'a=b c=d',
  '!! !$ !-1',
];

/** What curl, JSON, HTTP or a URL could. */
const CURL = [
  '@/etc/passwd',
  '<@/etc/passwd',
  '{{TEXT}} {{TEXT:json}} {{HTML:url}}',
  '{{ROOM_ID:url}} {{TRANSACTION_ID}} \\{{TEXT}}',
  '{{ {{ }} }} {{}} {{:json}}',
  '{{TEXT:b64:url:trim:json}}',
  '%TEXT %{http_code} %{stderr} %header{authorization}',
  '"',
  '"""" \\" \\\\" \\',
  '\\u0000 \\u0022 \\n \\/ \\x41',
  '","msgtype":"m.notice","body":"other',
  '"}, {"body": "other"}',
  '{"body":"json"}',
  '[1, 2, null]',
  'null',
  '0',
  '&a=b&c=d?e#f%20%00%0a+g',
  'line\r\nX-Header: one\r\n\r\nbody',
  'header = "Authorization: Bearer x"\nurl = "http://127.0.0.1:1"',
];

/** Space and what cannot be seen. */
const BLANK = [
  ' ',
  '\n',
  '\t',
  '  two before and two after  ',
  '\n\nlines before and after\n\n\n',
  'cr\rcrlf\r\nlf\n',
  'all of\x01\x02\x03\x04\x05\x06\x07\b\t\n\v\f\r\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f\x7f',
  '\x1b[31mred\x1b[0m \x1b]0;title\x07',
  '\x80\x85\x9f\xa0\xad',
  'zero\u200bwidth\u200d\u2060joiners\ufeff',
  '\ufeffbyte order mark',
  '\u2028line\u2029paragraph',
];

/** The rest of the world. */
const UNICODE = [
  'Grüße, naïve façade – “quotes” … €',
  'Привет 你好 こんにちは 안녕 สวัสดี',
  'مرحبا \u202eright to left\u202c שלום',
  'e\u0301 (composed: é) ｆｕｌｌ ﬁ ẞ İ ı',
  '👩‍👩‍👧‍👦 🏳️‍🌈 🇩🇪 👍🏽 1️⃣',
  'z̷̢̧̛͓̜a̵̢͉l̶̨̛g̸̡o̷',
  '\u{10ffff}\u{1fffe}\ufffe\uffff\ufffd\ue000',
  '<b>not bold</b> &amp; &lt; <script>alert(1)</script> <!-- ]]>',
];

export const NASTY_MESSAGES = [...SHELL, ...CURL, ...BLANK, ...UNICODE];
