/** The pages on tokens and rooms, as a reader follows them: each of their commands that a Synapse can answer, and what they claim. */

import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { Chart, Testing } from 'cdk8s';
import { ReportFinish, SendToMatrixRoomTask } from '../../src';
import { blocksOf } from '../documents';
import { paramsOf, synthesizeReport } from '../step/report';
import { runStep } from '../step/run-step';
import type { Params } from '../step/tekton';
import { describeDelivery, type Stage } from './describe-delivery';
import type { MatrixUser } from './matrix-user';
import { PASSWORD, Reader, ROOM_PLACEHOLDER } from './reader';

const NOT_OF_SYNAPSE = /\$MAS\b|\bmas-cli\b/;

const asCurl = (token: string) => `header = "Authorization: Bearer ${token}"\n`;
/** The log that a page shows. */
const logOf = (page: string) => blocksOf(page).find(({ text }) => text.startsWith('error: '))!.text;
const [task] = (() => {
  const chart = new Chart(Testing.app(), 'docs');
  new SendToMatrixRoomTask(chart, 'send');
  return Testing.synth(chart);
})();

/** A run of the step with this token, in the Secret that is the default. */
const send = (stage: Stage, token: string, params: Params) =>
  runStep(
    task,
    { message: 'hello', endpoint: stage.synapse.url, ...params },
    { shell: stage.shell, secrets: { 'matrix-access-token': { token } }, taskRunUid: randomUUID() },
  );

/** Asks the homeserver what no test has asked before. */
async function ask(stage: Stage, token: string, method: string, path: string, body?: object) {
  const response = await fetch(`${stage.synapse.url}/_matrix/client/v3/${path}`, {
    method,
    headers: { authorization: `Bearer ${token}` },
    ...(body && { body: JSON.stringify(body) }),
  });
  return { status: response.status, answer: (await response.json()) as any };
}

const statusOf = async (stage: Stage, token: string) => (await ask(stage, token, 'GET', 'account/whoami')).status;

describeDelivery('the page on tokens', (stage) => {
  const PAGE = 'docs/tokens.md';
  const rotation = /^mv as-bot as-bot-before$/m;
  let room: string;
  let reader: Reader;
  /** As the reader sees them before the token is changed, and at the end. */
  let before: { token: string; files: string[] };
  let newToken: string;
  let statusesBeforeTheLogout: number[];

  beforeAll(async () => {
    await stage.synapse.register('ci-bot');
    room = await stage.bot.createRoom();
    reader = new Reader(stage.synapse.url, room);
    reader.follow(blocksOf('docs/first-report.md').filter(({ name }) => name === 'login.sh'));
    const blocks = blocksOf(PAGE);
    const start = blocks.findIndex(({ text }) => rotation.test(text));
    reader.follow(blocks.slice(0, start), NOT_OF_SYNAPSE);
    before = {
      token: reader.read('token'),
      files: ['login.json', 'token', 'as-bot'].filter((file) => reader.has(file)),
    };
    reader.follow(blocks.slice(start, start + 1));
    newToken = reader.read('token');
    statusesBeforeTheLogout = [await statusOf(stage, before.token), await statusOf(stage, newToken)];
    reader.follow(blocks.slice(start + 1));
  });
  afterAll(() => reader?.leave());

  test('leaves out nothing but what only the Matrix Authentication Service can answer', () => {
    expect(reader.skipped).toHaveLength(2);
    expect(reader.skipped[0]).toBe('mas-cli manage issue-compatibility-token ci-bot\n');
    for (const url of reader.skipped[1].match(/"\$\w+\/[^"]*"/g)!) expect(url).toContain('"$MAS/api/admin/v1/');
  });

  test('tells by two answers that this is a Synapse without MAS', () => {
    const output = reader.outputOf('auth_metadata');
    expect(output).toContain('m.login.password');
    expect(output).toContain('M_UNRECOGNIZED');
  });

  test('gets a token that does not expire, of the bot and with a device', () => {
    expect(before.files).toEqual(['login.json', 'token', 'as-bot']);
    expect(before.token).toMatch(/^syt_\S+$/);
    expect(reader.outputOf('sh login.sh\ngrep')).toContain('It does not expire.');
    expect(JSON.parse(reader.outputOf('whoami'))).toMatchObject({
      user_id: '@ci-bot:example.org',
      device_id: expect.any(String),
    });
  });

  test('stops where the login is refused, with the answer and no token', () => {
    const env = { ...process.env, HOMESERVER: stage.synapse.url, BOT: 'ci-bot' };
    const options = { cwd: reader.path(), input: 'wrong\n', encoding: 'utf8', stdio: 'pipe', env } as const;
    expect(() => execFileSync('sh', ['login.sh'], options)).toThrow(
      expect.objectContaining({ status: 1, stdout: expect.stringContaining('M_FORBIDDEN') }),
    );
    expect(reader.has('token')).toBe(false);
    rmSync(reader.path('login.json'));
  });

  test('tells by expires_in_ms of a token that does expire, after five minutes', async () => {
    const identifier = { type: 'm.id.user', user: 'ci-bot' };
    const login = { type: 'm.login.password', identifier, password: PASSWORD, refresh_token: true };
    const { answer } = await ask(stage, '', 'POST', 'login', login);
    expect(answer.expires_in_ms).toBeGreaterThan(290_000);
    expect(answer.expires_in_ms).toBeLessThanOrEqual(300_000);
    expect(answer.access_token).toMatch(/^syt_/);
    expect(answer.refresh_token).toMatch(/^syr_/);
  });

  test('changes the token without a gap: both are good until the old one is logged out', async () => {
    expect(newToken).not.toBe(before.token);
    expect(statusesBeforeTheLogout).toEqual([200, 200]);
    expect([await statusOf(stage, before.token), await statusOf(stage, newToken)]).toEqual([401, 200]);
  });

  test('leaves no token behind', () => {
    const files = ['token', 'login.json', 'as-bot', 'as-bot-before'];
    expect(files.filter((file) => reader.has(file))).toEqual([]);
  });

  test('shows what the log says when the token is gone', async () => {
    const { stderr } = await send(stage, before.token, { room });
    expect(stderr).toBe(logOf(PAGE).replace(ROOM_PLACEHOLDER, room));
  });
});

describeDelivery('what the page on tokens claims', (stage) => {
  const login = async (more: object = {}) => {
    const identifier = { type: 'm.id.user', user: 'ci-bot' };
    return ask(stage, '', 'POST', 'login', { type: 'm.login.password', identifier, password: PASSWORD, ...more });
  };
  beforeAll(() => stage.synapse.register('ci-bot'));

  test('is right that the logout of one login ends all tokens of its device', async () => {
    const device_id = 'THESAME';
    const [one, two] = [await login({ device_id }), await login({ device_id })].map(
      ({ answer }) => answer.access_token,
    );
    expect(one).not.toBe(two);
    expect([await statusOf(stage, one), await statusOf(stage, two)]).toEqual([200, 200]);
    await ask(stage, one, 'POST', 'logout');
    expect([await statusOf(stage, one), await statusOf(stage, two)]).toEqual([401, 401]);
  });

  test('is right that a run which ends with another token does not find its start message', async () => {
    const [before, after] = [await login(), await login()].map(({ answer }) => answer.access_token);
    const room = await stage.bot.createRoom();
    await ask(stage, before, 'POST', `join/${encodeURIComponent(room)}`, {});
    const options = { start: true, finish: ReportFinish.THREAD };
    const { task, start, finish } = synthesizeReport(['clone'], [], options, { room, homeserver: stage.synapse.url });
    const ending = { status: 'Succeeded', tasks: { clone: 'Succeeded/Succeeded' } };
    for (const [pipelineTask, token] of [
      [start, before],
      [finish, after],
    ]) {
      const secrets = { 'matrix-access-token': { token } };
      const { exitCode } = await runStep(task, paramsOf(pipelineTask, ending), { shell: stage.shell, secrets });
      expect(exitCode).toBe(0);
    }
    const messages = (await stage.bot.messages(room)).reverse();
    expect(messages.map(({ content }) => content.body.split('\n')[0])).toEqual([
      '🚀 build started',
      expect.stringMatching(/^build, run /),
      '✅ build succeeded',
    ]);
    expect(messages[2].content['m.relates_to'].event_id).toBe(messages[1].event_id);
  });

  test('is right about how often one can log in', async () => {
    expect((await login()).status).toBe(200); // the fifth
    const { status, answer } = await login();
    expect([status, answer.errcode]).toEqual([429, 'M_LIMIT_EXCEEDED']);
    expect(answer.retry_after_ms).toBeGreaterThan(300_000);
    expect(answer.retry_after_ms).toBeLessThanOrEqual(334_000);
  });
});

describeDelivery('the page on rooms', (stage) => {
  const PAGE = 'docs/rooms.md';
  let bot: MatrixUser;
  let dana: MatrixUser;
  let team: string;
  let refusal: string;
  let loudBefore: string;
  let reader: Reader;

  const mentionRoom = async () => {
    const { results, stderr } = await send(stage, bot.token, { room: team, mentions: ['@room'] });
    if (!results['event-id']) throw new Error(stderr);
    return results['event-id'];
  };

  beforeAll(async () => {
    bot = await stage.synapse.register('ci-bot');
    dana = await stage.synapse.register('dana');
    const { answer } = await ask(stage, dana.token, 'POST', 'createRoom', {
      preset: 'private_chat',
      room_alias_name: 'team',
    });
    team = answer.room_id;
    refusal = (await send(stage, bot.token, { room: '#team:example.org' })).stderr;
    await ask(stage, dana.token, 'POST', `rooms/${encodeURIComponent(team)}/invite`, { user_id: bot.id });
    loudBefore = await mentionRoom(); // which also makes the bot accept

    reader = new Reader(stage.synapse.url, team);
    writeFileSync(reader.path('as-bot'), asCurl(bot.token));
    writeFileSync(reader.path('as-admin'), asCurl(dana.token));
    reader.follow(blocksOf(PAGE));
  });
  afterAll(() => reader?.leave());

  test('shows what the log says when the bot is not invited', () => {
    expect(refusal).toBe(logOf(PAGE));
  });

  test('is right that a new room of this Synapse is of version 12', () => {
    expect(JSON.parse(reader.outputOf('createRoom')).room_id).toMatch(/^![\w-]{43}$/);
  });

  test('makes a room in which the bot may do all, and to which Dana is invited', async () => {
    const { room_id: made } = JSON.parse(reader.outputOf('createRoom'));
    const alias = encodeURIComponent('#ci:example.org');
    expect((await ask(stage, bot.token, 'GET', `directory/room/${alias}`)).answer.room_id).toBe(made);
    const state = `rooms/${encodeURIComponent(made)}/state`;
    const notifications = { room: 100 };
    const levels = (await ask(stage, bot.token, 'GET', `${state}/m.room.power_levels`)).answer;
    const changed = await ask(stage, bot.token, 'PUT', `${state}/m.room.power_levels`, { ...levels, notifications });
    expect(changed.status).toBe(200);
    const { membership } = (await ask(stage, bot.token, 'GET', `${state}/m.room.member/${dana.id}`)).answer;
    expect(membership).toBe('invite');
    expect((await send(stage, bot.token, { room: made })).exitCode).toBe(0);
  });

  test('finds the id in two ways', () => {
    expect(JSON.parse(reader.outputOf('/directory/room/')).room_id).toBe(team);
    const { room_id: made } = JSON.parse(reader.outputOf('createRoom'));
    expect(JSON.parse(reader.outputOf('joined_rooms')).joined_rooms.sort()).toEqual([made, team].sort());
  });

  test('tells the level for @room, and gives it to the bot and no more', async () => {
    const levels = JSON.parse(reader.outputOf('cat levels.json'));
    expect(levels.users[bot.id] ?? levels.users_default ?? 0).toBe(0);
    expect(levels.notifications?.room ?? 50).toBe(50);
    const state = `rooms/${encodeURIComponent(team)}/state/m.room.power_levels`;
    const { answer } = await ask(stage, dana.token, 'GET', state);
    expect(answer).toEqual({ ...levels, users: { ...levels.users, [bot.id]: 10 }, notifications: { room: 10 } });
    const loud = await mentionRoom();
    const highlights = await dana.highlights();
    expect(highlights).toContain(loud);
    expect(highlights).not.toContain(loudBefore);
  });

  test('tells by the answer whether a room is encrypted', async () => {
    const question = 'state/m.room.encryption';
    expect(JSON.parse(reader.outputOf(question)).errcode).toBe('M_NOT_FOUND');
    const path = (room: string) => `rooms/${encodeURIComponent(room)}/${question}`;
    const { room_id: secret } = (await ask(stage, dana.token, 'POST', 'createRoom', { preset: 'public_chat' })).answer;
    expect((await ask(stage, bot.token, 'GET', path(secret))).answer.errcode).toBe('M_FORBIDDEN');
    await ask(stage, dana.token, 'PUT', path(secret), { algorithm: 'm.megolm.v1.aes-sha2' });
    await bot.join(secret);
    expect((await ask(stage, bot.token, 'GET', path(secret))).answer.algorithm).toBe('m.megolm.v1.aes-sha2');

    const { exitCode, stderr } = await send(stage, bot.token, { room: secret });
    expect([exitCode, stderr]).toEqual([0, '']);
    expect((await dana.messages(secret))[0].content.body).toBe('hello');
  });

  test('asks .well-known, and a homeserver for its versions', () => {
    expect(JSON.parse(reader.outputOf('.well-known')).errcode).toBe('M_NOT_FOUND');
    expect(JSON.parse(reader.outputOf('/versions')).versions).toContain('v1.1');
  });

  test('is right about what becomes of id and alias when a room is upgraded', async () => {
    const { room_id: old } = (
      await ask(stage, dana.token, 'POST', 'createRoom', { preset: 'public_chat', room_alias_name: 'moving' })
    ).answer;
    await bot.join(old);
    const upgrade = await ask(stage, dana.token, 'POST', `rooms/${encodeURIComponent(old)}/upgrade`, {
      new_version: '12',
    });
    const { replacement_room: replacement } = upgrade.answer;
    expect(replacement).not.toContain(':');

    const byId = await send(stage, bot.token, { room: old });
    expect(byId.stderr).toContain('HTTP 403 M_FORBIDDEN');
    expect((await send(stage, bot.token, { room: '#moving:example.org' })).exitCode).toBe(0);
    expect((await dana.messages(replacement))[0].content.body).toBe('hello');
  });
});
