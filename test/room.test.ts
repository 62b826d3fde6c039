import { Duration, Testing, Yaml } from 'cdk8s';
import { ConfigMap } from 'cdk8s-plus-27';
import {
  MatrixAccessToken,
  MatrixRoom,
  type MatrixRoomProps,
  type MessageOptions,
  MessageType,
  OnError,
  SendToMatrixRoomTask,
  tekton,
  WhenOperator,
} from '../src';
import { badHomeservers, badRooms } from './bad-values';
import { chartOf, everyMessageOption, valueOf, warningsOf } from './report/pipelines';

const roomOf = (props: Partial<MatrixRoomProps> = {}, chart = chartOf()) =>
  new MatrixRoom(chart, 'room', { room: '#ci:example.org', ...props });

// What a message has without options, test/main.test.ts compares with the design note.
test('every option reaches the pipeline task', () => {
  const chart = chartOf();
  const props: Required<Omit<MatrixRoomProps, 'reportTask'>> = {
    room: '!abc:example.org',
    homeserver: 'https://matrix.example.org',
    accessToken: MatrixAccessToken.fromSecretName(chart, 'token', 'bot'),
    sendTask: SendToMatrixRoomTask.fromTaskName(chart, 'task', 'shared'),
    caConfigMap: ConfigMap.fromConfigMapName(chart, 'ca', 'our-ca'),
  };
  const task = new MatrixRoom(chart, 'room', props).message('tell', 'hello', everyMessageOption);
  expect(Yaml.stringify(task)).toMatchSnapshot();
  expect(valueOf(roomOf().message('tell', 'hello', { replaces: '$abc' }), 'replaces')).toBe('$abc');
});

test('every value that is given is passed, and no other', () => {
  const params = (options: MessageOptions) => roomOf().message('tell', 'undefined', options).params;
  expect(valueOf({ params: params({}) }, 'message')).toBe('undefined');
  expect(params({ onError: OnError.FAIL, formattedMessage: undefined })).toEqual([
    ...params({}),
    { name: 'on-error', value: 'fail' },
  ]);
});

test('a room emits nothing, and its first message the Task of the chart', () => {
  const chart = chartOf();
  const room = roomOf({}, chart);
  expect(Testing.synth(chart)).toEqual([]);
  room.message('a', 'hello');
  room.message('b', 'hello');
  expect(Testing.synth(chart).map(({ kind }) => kind)).toEqual(['Task']);
});

test('$$ of the text and of HTML is doubled, since the kubelet halves it', () => {
  const task = roomOf().message('tell', 'pid $$', { formattedMessage: '<b>$$</b>' });
  expect(valueOf(task, 'message')).toBe('pid $$$$');
  expect(valueOf(task, 'formatted-message')).toBe('<b>$$$$</b>');
});

test.each(['!abc:example.org:8448', '!a/b?c:example.org', '#ci:[::1]:8448', '#a/b_c:x'])(
  'the room %j is taken',
  (room) => {
    expect(valueOf(roomOf({ room }).message('tell', 'hello'), 'room')).toBe(room);
  },
);

test('a room id without a server name is taken together with a homeserver', () => {
  const room = '!-pn00F5-OjJQ6y0eYPw7gihPokPqyM1DEONCE23VBG4';
  expect(valueOf(roomOf({ room, homeserver: 'example.org' }).message('tell', 'hello'), 'room')).toBe(room);
  expect(() => roomOf({ room })).toThrow(`ci/room: room is "${room}"; expected homeserver to be set as well`);
});

test.each(['$(params.room)', '#$(params.team):example.org', '!abc:$(params.server)'])(
  'the room %j, whose value could name another server, is taken only together with a homeserver',
  (room) => {
    expect(valueOf(roomOf({ room, homeserver: 'example.org' }).message('tell', 'hello'), 'room')).toBe(room);
    expect(() => roomOf({ room })).toThrow(`ci/room: room is "${room}"; expected homeserver to be set as well: `);
  },
);

test.each(['!abc?via=example.org', '!abc:example.org?via=a.org', '!abc/$event', '!abc:example.org/$e?via=a:8448'])(
  'fails on %j, which is what a link has, not the id alone',
  (room) => {
    const expected = /^ci\/room: room is .*; expected the id or the alias alone, without "\?via=…" or "\/\$event"$/;
    expect(() => roomOf({ room, homeserver: 'example.org' })).toThrow(expected);
  },
);

test.each(badRooms)('fails on the room %j', (room) => {
  const json = JSON.stringify(room);
  const shown = json.length > 120 ? `${json.slice(0, 120)}… (${json.length} characters)` : json;
  expect(() => roomOf({ room })).toThrow(`ci/room: room is ${shown}; expected a room id like "!abc:example.org"`);
});

const homeservers = [
  'matrix.org:8448',
  'http://synapse.matrix.svc:8008/',
  'https://example.org/matrix',
  '$(params.endpoint)',
];
test.each(homeservers)('the homeserver %j is taken', (homeserver) => {
  expect(valueOf(roomOf({ homeserver }).message('tell', 'hello'), 'endpoint')).toBe(homeserver);
});

const moreBadHomeservers = [
  'https://matrix.org/_matrix/client/v3',
  '$(params.host)/_matrix',
  'https//matrix.org',
  'http://https//a.org',
];
test.each(['', ...moreBadHomeservers, ...badHomeservers])('fails on the homeserver %j', (homeserver) => {
  expect(() => roomOf({ homeserver })).toThrow(/^ci\/room: homeserver is .*; expected a host like "matrix.org"/);
});

describe('does not show what may be secret:', () => {
  test.each<[string, any]>([
    ['a Secret that is named like a token', { accessToken: { name: 'syt_p4ss' } }],
    ['a password in the homeserver', { homeserver: 'https://bot:p4ss@matrix.org' }],
    ['one without a scheme', { homeserver: 'bot:p4ss@matrix.org' }],
    ['one with a reference', { homeserver: 'https://bot:p4ss@$(params.host)' }],
    ['a query', { homeserver: 'https://matrix.org?access_token=p4ss' }],
    ['a token as the room', { room: 'syt_p4ss' }],
  ])('%s', (_, props) => {
    expect(() => roomOf(props)).toThrow(/^ci\/room: (accessToken.name|homeserver|room) is not shown, .*; expected/);
    expect(() => roomOf(props)).not.toThrow(/p4ss/);
  });
});

test('fails on a name that no ConfigMap can have', () => {
  const chart = chartOf();
  const caConfigMap = ConfigMap.fromConfigMapName(chart, 'ca', 'Our CA');
  expect(() => roomOf({ caConfigMap }, chart)).toThrow('ci/room: caConfigMap.name is "Our CA"; expected a');
});

test.each<[string, MessageOptions]>([
  ['mentions is "dana"; expected user ids like "@dana:example.org", or "@room"', { mentions: ['@room', 'dana'] }],
  ['thread is "abc"; expected an event id like "$abc"', { thread: 'abc' }],
  ['replaces is "abc"; expected an event id like "$abc"', { replaces: 'abc' }],
  ['thread is "$a"; expected no thread together with replaces', { thread: '$a', replaces: '$b' }],
  ['timeout is "0.5 s"; expected whole seconds', { timeout: Duration.millis(500) }],
  ['formattedMessage is ""; expected a text that is not empty', { formattedMessage: '' }],
  ['thread is "$(tasks.start"; expected an event id', { thread: '$(tasks.start' }],
])('fails: %s', (message, options) => {
  expect(() => roomOf().message('tell', 'hello', options)).toThrow(message);
});

test.each(['Tell', '', 'a'.repeat(64)])('fails on the task name %j', (name) => {
  expect(() => roomOf().message(name, 'hello')).toThrow(/^ci\/room: name is .*; expected the name of a pipeline task/);
});

test.each([
  ['a\u2028b', 'without the character U+2028'],
  ['\ufffe', 'without the character U+FFFE'],
  ['half of \ud83d', 'without the character U+D83D'],
  ['\n\tGoing to build\n\tx', 'without a tab before the first word, so indent with spaces'],
  ['0X1F', 'no word that it reads as a number'],
])('fails on the text %j, which YAML would not keep', (text, expected) => {
  expect(() => roomOf().message('tell', text)).toThrow(
    `ci/room: text is ${JSON.stringify(text)}; expected a text that YAML keeps: ${expected}`,
  );
});

test.each<[string, Partial<MatrixRoomProps>, MessageOptions]>([
  ['a room', { room: '#a\uffff:example.org' }, {}],
  ['a homeserver', { homeserver: '$(params.a)\u0085' }, {}],
  ['a mention', {}, { mentions: ['@a\uffff:example.org'] }],
  ['a value of when', {}, { when: [{ input: 'a', operator: WhenOperator.IN, values: ['', '0O17'] }] }],
])('fails on what YAML would not keep in %s', (_, props, options) => {
  expect(() => roomOf(props).message('tell', 'hello', options)).toThrow('expected a text that YAML keeps: ');
});

const texts = [' ', '😀', 'a\u200bb', 'é\u00a0\ufeff', '0o18', '0x10', '~', '- a', 'a: b # c', '\tx', ' x\n\ty', '\n'];
test.each(texts)('%j stands in the YAML as it was given', (text) => {
  const chart = chartOf();
  const tasks = [roomOf({}, chart).message('tell', text)];
  new tekton.Pipeline(chart, 'build', { metadata: { name: 'build' }, spec: { tasks } });
  const file = Yaml.tmp(chart.toJson());
  const pipeline = Yaml.load(file).find(({ kind }) => kind === 'Pipeline');
  expect(valueOf(pipeline.spec.tasks[0], 'message')).toBe(text);
});

describe('http:// to what looks like a public host', () => {
  test.each(['http://matrix.example.org', 'http://matrix.example.org:8008/base'])('is warned of: %s', (homeserver) => {
    expect(warningsOf(() => roomOf({ homeserver }))).toEqual([
      `warning: ci/room: homeserver is "${homeserver}", so the token would cross the network unencrypted; use https`,
    ]);
  });

  test.each([
    ...['http://synapse:8008', 'http://localhost', 'http://synapse.matrix.svc:8008', 'http://matrix.local'],
    ...['http://synapse.matrix.svc.cluster.local', 'http://10.0.0.1:8008', 'http://[fd00::1]', 'http://$(params.host)'],
    ...['https://matrix.example.org', 'matrix.example.org'],
  ])('is not %s', (homeserver) => {
    expect(warningsOf(() => roomOf({ homeserver }))).toEqual([]);
  });
});

test('warns of a notice that mentions somebody, whom it would not notify', () => {
  const tell = (options: MessageOptions) => warningsOf(() => roomOf().message('tell', 'hello', options));
  const mentions = ['@dana:example.org'];
  expect(tell({ messageType: MessageType.NOTICE, mentions })).toEqual([
    'warning: ci/room: the message tell mentions users, but as an m.notice it notifies nobody; use MessageType.TEXT',
  ]);
  expect([tell({ messageType: MessageType.NOTICE }), tell({ mentions })]).toEqual([[], []]);
});

test.each<[string, number, MessageOptions]>([
  ['text alone', 60_000, {}],
  ['with HTML and mentions', 60_000, { formattedMessage: '"'.repeat(1_000), mentions: ['@room'] }],
  ['an edit, which holds it twice', 30_000, { replaces: '$a' }],
])('fails above what an event can hold: %s', (_, limit, options) => {
  const { formattedMessage = '', mentions = [] } = options;
  const others = JSON.stringify(['', formattedMessage, mentions]).length - '[,,]'.length;
  const text = (bytes: number) => 'a'.repeat(bytes - others);
  expect(() => roomOf().message('tell', text(limit), options)).not.toThrow();
  expect(() => roomOf().message('tell', text(limit + 1), options)).toThrow(
    new RegExp(`^ci/room: text is .* expected at most ${limit} bytes as JSON .*, but it has ${limit + 1}$`),
  );
});

describe('onError: OnError.WARN', () => {
  const goesOn = (options: MessageOptions) => roomOf().message('tell', 'hello', { onError: OnError.WARN, ...options });

  test('lets Tekton ignore a pod that cannot start', () => {
    expect(goesOn({}).onError).toBe('continue');
    expect(roomOf().message('tell', 'hello')).not.toHaveProperty('onError');
  });

  test('is warned of together with retries, since Tekton refuses both', () => {
    expect(warningsOf(() => expect(goesOn({ retries: 2 })).not.toHaveProperty('onError'))).toEqual([
      "warning: ci/room: the message tell fails the run if its pod can't start, since Tekton ignores no failure of a task with " +
        'retries; leave them out',
    ]);
  });
});
