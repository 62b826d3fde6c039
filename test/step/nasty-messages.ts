/** Messages that break what quotes, escapes, expands, trims or measures text in the wrong way. */

/** Messages without line breaks and backquotes, with this sign between them. */
const unpack = (packed: string) => packed.trim().split(/ ‖ |\n/);

const controls = Array.from({ length: 31 }, (_, index) => String.fromCharCode(index + 1));

/** A message of each kind of trouble. */
export const nastyMessages: string[] = [
  // Syntax of shells.
  ...unpack(String.raw`
it's ‖ '''' ‖ " ‖ "" ‖ say "hello" ‖ \n is no newline ‖ \" ‖ \' ‖ \u0041 \x41 \101 \0101 \c ‖ '; echo pwned; echo '
"; echo pwned; echo " ‖ " && exit 1 # ‖ $ ‖ $ $ $ ‖ costs 5$ ‖ $$ ‖ $$$ ‖ $$$$ ‖ $HOME ‖ $(id) ‖ $(x ‖ $((1+1))
$(a(b) ‖ $(a $$ b) ‖ $() ‖ $'\n' ‖ $1 $@ $* $# $? $! $0 ‖ * ‖ ? [a-z] [!a] ~ ~root ../* ‖ {a,b} ‖ a;b&c|d>e<f
#comment ‖ not # a comment ‖ !history !! !$ ‖ EOF ‖ CONFIG ‖ %s %n %d %% % ‖ %{http_code} %header{x} ‖ :(){ :|:& };:
& && || ;;
`),
  ...['\\', '\\\\', 'ends in a backslash\\', '`id`', '``', '${HOME}', '${x:-y}', 'a\nCONFIG\nb', 'WORDS\nEOF\n.'],
  ...['<<EOF\n$(id)\nEOF', '\\\n'],
  // Syntax of curl.
  ...unpack(String.raw`
{{TEXT:json}} ‖ {{TOKEN}} ‖ {{PARAM_ROOM:json}} ‖ {{PARAM_ROOM ‖ {{}} ‖ {{ TEXT }} ‖ \{{TEXT}}
{{TEXT:url}} and {{HTML:json:url}} ‖ }} ‖ @/etc/passwd ‖ @- ‖ <file ‖ name@/etc/passwd ‖ %20 %00 %41 + ‖ a=b&c=d
[1-3] {x,y} ‖ "}, "body": "other ‖ url = "http://example.org"
`),
  'header = "X: y"\n--output /etc/passwd',
  // Syntax of Tekton, the kubelet and others that fill in values.
  ...unpack(String.raw`
$(params.nothing) ‖ $(params.room) ‖ $(tasks.build.status) ‖ $(PARAM_ROOM) ‖ $(PARAM_MESSAGE) ‖ $(TASK_RUN_UID)
$$(PARAM_ROOM) ‖ $$$(PARAM_ROOM) ‖ $(context.taskRun.uid) ‖ $(params["message"]) ‖ {{ .Values.message }}
`),
  '${{ secrets.TOKEN }}',
  // White space.
  ...['', ' ', '   three before and after   ', '\n', '\n\n\n', '\nnewline first', 'newline last\n'],
  ...['newlines last\n\n\n', 'two\nlines', 'three\n\nlines', '\t', 'tab\tin it', '\ttab first', 'tab last\t'],
  ...['CR LF\r\nin it\r\n', '\r', 'spaces  in   it', ' \n ', '\u00a0', '\u3000wide\u3000', '\u0085next line\u0085'],
  ...['U+2028\u2028U+2029\u2029', '\u200bzero width\u200b'],
  // Control characters.
  ...controls,
  '\u007f',
  controls.join(''),
  controls.map((each) => `a${each}b`).join(' '),
  ...['\u001b[31mred\u001b[0m', 'bell\u0007', 'a\bb'],
  // Syntax of other languages.
  ...unpack(String.raw`
{"msgtype":"m.text","body":"json"} ‖ {"a":[1,2,{"b":null}]} ‖ \u0022 ‖ <b>bold</b> & <script>alert(1)</script>
&amp; &lt; &#34; & ‖ <!-- comment --> ]]> <![CDATA[x]]> ‖ !!python/object:x ‖ null ‖ true ‖ ~ ‖ 0123 ‖ 1e9
' OR 1=1; DROP TABLE rooms; -- ‖ /me waves ‖ @room and @dana:example.org ‖ https://example.org/?a=b&c=d#e ‖ // ‖ /
`),
  ...['---\nkey: value\n...\n', '- item\n  - "item": *anchor', '| literal\n> folded'],
  ...['*bold* _italic_ `code` [link](https://example.org)', '```sh\nrm -rf /\n```'],
  // Unicode.
  ...unpack(`
äöüß ÄÖÜ é ñ ‖ 日本語のメッセージ ‖ Привет, мир ‖ مرحبا بالعالم ‖ 🎉 ‖ 👩‍👩‍👧‍👦 👍🏽 🏳️‍🌈 🇩🇪
ﬁ ligature ½ ² ‖ “quoted” ‘single’ „low“ «guillemets» ‖ İıſẞ ‖ 𝔘𝔫𝔦𝔠𝔬𝔡𝔢
`),
  ...['שלום \u202eright to left\u202c', 'e\u0301 a\u0308 combining', 'z\u0351\u0352\u0353\u0354\u0355\u0356'],
  ...['✅ done \u274c failed', '\u{10ffff}', '\u{10000}', '\ud7ff\ue000', '\uffff', '\ufffe', '\ufffd'],
  ...['\ufeffbyte order mark', '\u00ff\u0080\u009f'],
  // What looks like an option, and what is long.
  ...unpack(String.raw`
-n ‖ -e ‖ - ‖ -- ‖ --help ‖ -K /etc/passwd ‖ --url http://example.org ‖ -d @/etc/passwd ‖ = ‖ a=b
`),
  'x'.repeat(1_000),
  `${'a very long line '.repeat(500)}\nand a short one`,
];

/** Long ones, which fit into an event as text, but not as text and HTML at once. */
export const longMessages: string[] = [
  'x'.repeat(58_000),
  'word '.repeat(11_000),
  'one line\n'.repeat(5_000),
  '"'.repeat(29_000),
  '\\'.repeat(29_000),
  '\n'.repeat(29_000),
  '\u0001'.repeat(9_900),
  'é'.repeat(29_000),
  '€'.repeat(19_000),
  '🎉'.repeat(14_500),
  '$(date)'.repeat(8_000),
  '{{TEXT:json}}'.repeat(4_000),
];

/** So many messages of random pieces, always the same ones for a seed. */
export function randomMessages(count: number, seed: number): string[] {
  const random = numbers(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const pieces: (() => string)[] = [
    () => String.fromCharCode(1 + below(31)),
    () => String.fromCharCode(32 + below(95)),
    () => String.fromCharCode(32 + below(95)),
    () => [...`"'\\$\`{}()%@!*?[]~&|;<>#=`][below(24)],
    () => String.fromCodePoint(0x80 + below(0x780)),
    () => String.fromCodePoint(0x800 + below(0xd000)),
    () => String.fromCodePoint(0xe000 + below(0x2000)),
    () => String.fromCodePoint(0x10000 + below(0x100000)),
    () =>
      ['$(', '$$', '{{', '}}', '\\n', '\r\n', '%s', '\\"', '$(PARAM_ROOM)', '{{TEXT:json}}', "'\\''", '\\u'][below(12)],
  ];
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + below(60) }, () => pieces[below(pieces.length)]()).join(''),
  );
}

/** Mulberry32: numbers from 0 to 1 that are the same for a seed. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
