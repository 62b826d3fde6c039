import { type ExpectRunsOptions, ReportOutcome } from '../../src';
import { synthesizeAlarm } from './alarm';
import { error } from './answers';
import { Homeserver, type Reply, type Request } from './homeserver';
import { bad, cancelled, good, Memory, skipped } from './memory';
import type { Ending } from './report';
import { runContainer, TOKEN } from './run-step';
import { describeBothShells, describeStep, type Shell } from './tools';

/** A room on a homeserver whose clock is days behind that of the pods. */
class Room {
  public readonly memory: Memory;

  public constructor(
    private readonly shell: Shell,
    private readonly options: Partial<ExpectRunsOptions> = {},
    instead?: (request: Request) => Reply | undefined,
    private readonly title = 'build',
  ) {
    this.memory = new Memory(instead);
    this.memory.now = new Date('2026-11-03T02:10:00Z');
  }

  public pass(hours: number): void {
    this.memory.now = new Date(this.memory.now!.getTime() + hours * 3_600_000);
  }

  /** Ends a run of this name; what the room reads of it. */
  public async end(ending: Ending, run: string): Promise<string> {
    const params = { remember: 'true', 'pipeline-run': run };
    const { message } = await this.memory.end(
      this.shell,
      ending,
      run,
      { onlyChanges: false, title: this.title },
      { params },
    );
    return message.body;
  }

  /** What the alarm says in its log, and in the room. */
  public async look() {
    return Homeserver.use({}, async (homeserver) => {
      homeserver.reply(this.memory.reply);
      const alarm = synthesizeAlarm(
        { room: '!room:example.org', homeserver: homeserver.url },
        this.options,
        this.title,
      );
      const { exitCode, stdout, stderr } = await runContainer(alarm, { shell: this.shell });
      if (JSON.stringify([stdout, stderr]).includes(TOKEN)) throw new Error(`the token leaked: ${stdout}${stderr}`);
      const event = homeserver.requests.find(({ path }) => path.includes('/send/'));
      const content = event && JSON.parse(event.body);
      const transactionId = event && decodeURIComponent(event.path.split('/').at(-1)!);
      return { exitCode, stdout, stderr, content, text: content?.body as string | undefined, transactionId };
    });
  }
}

const mention = ['@dana:example.org', '@room'];

describeBothShells('an alarm', (shell) => {
  test.concurrent(
    'tells the room once that no run has ended in time, and again after seven times as long',
    async () => {
      const room = new Room(shell, { mention });
      await room.end(good, 'build-x7k2q');
      const log = async (hours: number) => {
        room.pass(hours);
        const { stdout, stderr, text = '', transactionId = '' } = await room.look();
        return [stderr, transactionId, text.split('\n')[0] || stdout.trim()];
      };
      const last = 'the last one, build-x7k2q, succeeded on 3 Nov, 02:10 UTC';
      const id = `matrix-alarm-build-team-build-x7k2q-${room.memory.now!.getTime() / 1000}`;
      expect(await log(23.9)).toEqual(['', '', 'in time: it has been silent for 23 h']);
      expect(await log(2.1)).toEqual(['', `${id}-1`, `🔕 build: no report of a run for 26 h; ${last}`]);
      expect(await log(0)).toEqual(['', '', 'the room was told already']);
      expect(await log(7 * 24 - 0.1)).toEqual(['', '', 'the room was told already']);
      expect(await log(0.1)).toEqual(['', `${id}-2`, `🔕 build: no report of a run for 8 days; ${last}`]);
    },
  );

  test.concurrent('notifies those whom it mentions', async () => {
    const room = new Room(shell, { mention }, undefined, 'a & b $HOME $$');
    await room.end(bad, 'build-1');
    room.pass(30);
    const { content, exitCode } = await room.look();
    const words = 'no report of a run for 30 h; the last one, build-1, failed on 3 Nov, 02:10 UTC';
    const dana = '<a href="https://matrix.to/#/@dana:example.org">@dana:example.org</a>';
    expect(exitCode).toBe(0);
    expect(content).toEqual({
      msgtype: 'm.text',
      body: `🔕 a & b $HOME $$: ${words}\n@dana:example.org @room`,
      format: 'org.matrix.custom.html',
      formatted_body: `🔕 <strong>a &amp; b $HOME $$</strong>: ${words}<br>${dana} @room`,
      'm.mentions': { user_ids: ['@dana:example.org'], room: true },
    });
  });
});

describeStep('an alarm', (shell) => {
  const outcome = ReportOutcome.SUCCEEDED;
  const onlySuccesses = { outcome };

  const at = (hours: number, ending: Ending) => ({ hours, ending });

  test.concurrent.each<[string, { hours: number; ending: Ending }[], Partial<ExpectRunsOptions>, string]>([
    ['a failure, which counts', [at(0, good), at(20, bad), at(20, good)], {}, '-'],
    ['a cancelled run', [at(0, cancelled)], {}, 'one, run-0, was cancelled or timed out on 3 Nov, 02:10 UTC'],
    ['a run that was not complete', [at(0, skipped)], {}, 'one, run-0, completed on 3 Nov, 02:10 UTC'],
    ['a success', [at(0, bad), at(0, good)], onlySuccesses, 'run, run-1, succeeded on 3 Nov, 02:10 UTC'],
    ['failures after it', [at(0, good), at(25, bad)], onlySuccesses, 'run, run-1, failed on 4 Nov, 03:10 UTC'],
  ])('after %s', async (_, ends, options, told) => {
    const room = new Room(shell, options);
    for (const [index, { hours, ending }] of ends.entries()) {
      room.pass(hours);
      await room.end(ending, `run-${index}`);
    }
    room.pass(told === '-' ? 20 : 25);
    const what = options.outcome ? 'success' : 'report of a run';
    const span = told.includes('failed') ? '2 days' : '25 h';
    expect((await room.look()).text ?? '-').toBe(
      told === '-' ? '-' : `🔕 build: no ${what} for ${span}; the last ${told}`,
    );
  });

  test.concurrent.each([
    ['run', {}, 'no report of a run'],
    ['success', onlySuccesses, 'no success'],
  ])('that knows of no %s counts from its first look', async (_, options, told) => {
    const room = new Room(shell, options);
    if (options === onlySuccesses) await room.end(bad, 'build-1');
    expect(await room.look()).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('counts from now on') });
    room.pass(23);
    expect((await room.look()).stdout).toMatch(/^in time/);
    room.pass(2);
    expect((await room.look()).text).toMatch(`🔕 build: ${told} in the 25 h since this alarm began`);
    expect((await room.look()).stdout).toBe('the room was told already\n');
  });

  test.concurrent('is told of in the next report, and begins anew with it', async () => {
    const room = new Room(shell);
    await room.end(good, 'build-1');
    room.pass(72);
    await room.look();
    expect(await room.end(good, 'build-2')).toBe('✅ build succeeded\nrun build-2, first run for 3 days');
    expect(await room.end(good, 'build-3')).toBe('✅ build succeeded\nrun build-3');
    room.pass(25);
    expect((await room.look()).text).toContain('for 25 h; the last one, build-3,');
  });

  test.concurrent('that only successes end is told of in the next success', async () => {
    const room = new Room(shell, onlySuccesses);
    await room.end(good, 'build-1');
    room.pass(30);
    await room.look();
    expect(await room.end(bad, 'build-2')).not.toContain('first');
    expect(await room.end(good, 'build-3')).toBe('✅ build succeeded\nrun build-3, first success for 30 h');
  });

  test.concurrent('takes a memory that holds nonsense for none', async () => {
    const body = { last_run: 'x', last_time: 'date', told: 'run x', told_time: '-1', tellings: 'x', begun: '1' };
    const room = new Room(shell, {}, ({ path, method }) =>
      method === 'GET' && path.includes('account_data') ? { body } : undefined,
    );
    expect((await room.look()).text).toMatch(/^🔕 build: no report of a run for \d+ days$/);
  });

  const forbidden = error(403, 'M_FORBIDDEN', 'x');
  const noDate: Reply = (_, response) => {
    response.removeHeader('date');
    response.sendDate = false;
    return { body: { user_id: '@ci-bot:example.org' } };
  };
  test.concurrent.each<[string, string, Reply, RegExp]>([
    ['the token is unknown', 'GET whoami', error(401, 'M_UNKNOWN_TOKEN', 'x'), /HTTP 401 .*log the bot in/],
    ['the memory of the runs cannot be read', 'GET account_data', forbidden, /could not be read \(runs\): HTTP 403/],
    ['its own memory cannot be read', 'GET account_data alarm', forbidden, /could not be read \(alarm\): HTTP 403/],
    ['the homeserver tells no time', 'GET account_data', noDate, /does not say what time it is; check endpoint/],
    ['the message is refused', 'PUT send', forbidden, /was not delivered: HTTP 403 .*invite the bot/],
    ['its own memory cannot be written', 'PUT account_data', forbidden, /was told could not be kept: HTTP 403/],
  ])('fails with one line when %s', async (_, request, reply, line) => {
    const [verb, ...parts] = request.split(' ');
    const isMeant = ({ method, path }: Request) => method === verb && parts.every((part) => path.includes(part));
    let isOn = false;
    const room = new Room(shell, {}, (each) => (isOn && isMeant(each) ? reply : undefined));
    await room.end(good, 'build-1');
    room.pass(25);
    isOn = true;
    const failed = await room.look();
    expect(failed.stderr).toMatch(/^error: [^\n]+\n$/);
    expect(failed.stderr).toMatch(line);
    expect(failed.exitCode).toBe(1);
    isOn = false;
    const { exitCode, transactionId } = await room.look();
    expect([exitCode, failed.transactionId ?? transactionId]).toEqual([0, transactionId]);
  });
});
