/** The pages on tokens and rooms, as a reader follows them: each of their commands that a Synapse can answer. */

import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { blocksOf } from '../documents';
import { describeOnSynapse, describeRateLimits, sentEvent } from './describe-delivery';
import { MatrixUser } from './matrix-user';
import { Reader, ROOM_PLACEHOLDER } from './reader';

const logOf = (page: string) => blocksOf(page).find(({ text }) => text.startsWith('error: '))!.text;

describeOnSynapse('the page on tokens', (stage) => {
  const PAGE = 'docs/tokens.md';
  let reader: Reader;
  let oldToken: string;
  /** Whether the old and the new token are good, before the logout and after it. */
  const good: boolean[][] = [];

  const isGood = (token: string) =>
    new MatrixUser(stage.homeserver.url, 'ci-bot', token).ask('GET', 'account/whoami').then(
      () => true,
      () => false,
    );

  beforeAll(async () => {
    await stage.homeserver.register('ci-bot');
    reader = new Reader(stage.homeserver.url);
    reader.follow(blocksOf('docs/first-report.md').filter(({ name }) => name === 'login.sh'));
    // No Synapse answers what only the Matrix Authentication Service can.
    const blocks = blocksOf(PAGE).filter(({ text }) => !/\$MAS\b|\bmas-cli\b/.test(text));
    const rotation = blocks.findIndex(({ text }) => text.startsWith('mv as-bot as-bot-before\n'));
    reader.follow(blocks.slice(0, rotation));
    oldToken = reader.read('token');
    reader.follow([blocks[rotation]]);
    const newToken = reader.read('token');
    const look = async () => good.push([await isGood(oldToken), await isGood(newToken)]);
    await look();
    reader.follow(blocks.slice(rotation + 1));
    await look();
  });
  afterAll(() => reader?.leave());

  test('tells by two answers that this is a Synapse without MAS', () => {
    expect(reader.outputOf('auth_metadata')).toMatch(/m\.login\.password[^]*M_UNRECOGNIZED/);
  });

  test('gets a token that does not expire, of the bot and with a device', () => {
    expect(reader.outputOf('sh login.sh\ngrep')).toContain('It does not expire.');
    const who = { user_id: '@ci-bot:example.org', device_id: expect.any(String) };
    expect(JSON.parse(reader.outputOf('whoami'))).toMatchObject(who);
  });

  test('changes the token without a gap, and leaves none behind', () => {
    expect(good).toEqual([
      [true, true],
      [false, true],
    ]);
    const files = ['token', 'login.json', 'as-bot', 'as-bot-before'];
    expect(files.filter((file) => reader.has(file))).toEqual([]);
  });

  test('shows what the log says when the token is gone', async () => {
    const room = await stage.bot.createRoom();
    const { stderr } = await stage.deliver({ room, message: 'hello' }, { token: oldToken });
    expect(stderr).toBe(logOf(PAGE).replace(ROOM_PLACEHOLDER, room));
  });

  test('stops where the login is refused, with the answer and no token', () => {
    const env = { ...process.env, HOMESERVER: stage.homeserver.url, BOT: 'ci-bot' };
    const options = { cwd: reader.path(), input: 'wrong\n', encoding: 'utf8', stdio: 'pipe', env } as const;
    expect(() => execFileSync('sh', ['login.sh'], options)).toThrow(
      expect.objectContaining({ status: 1, stdout: expect.stringContaining('M_FORBIDDEN') }),
    );
    expect(reader.has('token')).toBe(false);
  });
});

describeRateLimits('the page on rooms', (stage) => {
  const PAGE = 'docs/rooms.md';
  let bot: MatrixUser;
  let dana: MatrixUser;
  let team: string;
  let refusal: string;
  let loudBefore: string;
  let reader: Reader;

  const mention = () => stage.send({ room: team, message: 'hello', mentions: ['@room'] }, { token: bot.token });
  const made = () => JSON.parse(reader.outputOf('createRoom')).room_id;

  beforeAll(async () => {
    bot = await stage.homeserver.register('ci-bot');
    dana = await stage.homeserver.register('dana', { admin: true });
    team = await dana.createRoom({ preset: 'private_chat' });
    await dana.createAlias('#team:example.org', team);
    refusal = (await stage.deliver({ room: '#team:example.org', message: 'hello' }, { token: bot.token })).stderr;
    await dana.ask('POST', `rooms/${encodeURIComponent(team)}/invite`, { user_id: bot.id });
    loudBefore = await mention(); // which also makes the bot accept

    reader = new Reader(stage.homeserver.url, team);
    const asCurl = (token: string) => `header = "Authorization: Bearer ${token}"\n`;
    writeFileSync(reader.path('as-bot'), asCurl(bot.token));
    writeFileSync(reader.path('as-admin'), asCurl(dana.token));
    reader.follow(blocksOf(PAGE));
  });
  afterAll(() => reader?.leave());

  test('shows what the log says when the bot is not invited', () => {
    expect(refusal).toBe(logOf(PAGE).replace(ROOM_PLACEHOLDER, team));
  });

  test('makes a room in which the bot may post, and to which Dana is invited', async () => {
    await dana.join(made());
    await stage.send({ room: '#ci:example.org', message: 'hello' }, { token: bot.token });
    expect((await dana.messages(made())).map(({ sender }) => sender)).toEqual([bot.id]);
  });

  test('finds the id in two ways', () => {
    expect(JSON.parse(reader.outputOf('/directory/room/')).room_id).toBe(team);
    expect(JSON.parse(reader.outputOf('joined_rooms')).joined_rooms.sort()).toEqual([made(), team].sort());
  });

  test('tells the level for @room, and gives it to the bot and no more', async () => {
    const levels = JSON.parse(reader.outputOf('cat levels.json'));
    const now = await dana.ask('GET', `rooms/${encodeURIComponent(team)}/state/m.room.power_levels`);
    expect(now).toEqual({ ...levels, users: { ...levels.users, [bot.id]: 10 }, notifications: { room: 10 } });
    const loud = await mention();
    const highlights = await dana.highlights();
    expect([highlights.includes(loudBefore), highlights.includes(loud)]).toEqual([false, true]);
  });

  test('lifts the rate limit of the bot', async () => {
    const send = () => stage.deliver({ room: team, message: 'hello' }, { token: bot.token });
    const runs = await Promise.all(Array.from({ length: 20 }, send));
    runs.forEach(sentEvent);
    // The limit gives ten at once, and one in five seconds.
    expect(Math.max(...runs.map(({ seconds }) => seconds))).toBeLessThan(30);
  });

  test('is right that the messages of an encrypted room arrive in plain text', async () => {
    expect(JSON.parse(reader.outputOf('m.room.encryption')).errcode).toBe('M_NOT_FOUND');
    const secret = await dana.createRoom();
    const state = `rooms/${encodeURIComponent(secret)}/state/m.room.encryption`;
    await dana.ask('PUT', state, { algorithm: 'm.megolm.v1.aes-sha2' });
    await stage.send({ room: secret, message: 'hello' }, { token: bot.token });
    expect((await bot.ask('GET', state)).algorithm).toBe('m.megolm.v1.aes-sha2');
    expect((await dana.messages(secret))[0].content.body).toBe('hello');
  });

  test('asks .well-known, and a homeserver for its versions', () => {
    expect(JSON.parse(reader.outputOf('.well-known')).errcode).toBe('M_NOT_FOUND');
    expect(JSON.parse(reader.outputOf('/versions')).versions).toContain('v1.1');
  });
});
