import { Duration } from 'cdk8s';
import { synthesizeAlarm } from '../step/alarm';
import { paramsOf, synthesizeReport } from '../step/report';
import { runContainer } from '../step/run-step';
import { describeDelivery } from './describe-delivery';

describeDelivery('an alarm', (stage) => {
  test('tells the room once that no run has ended in time, and the next report tells of it', async () => {
    const room = await stage.bot.createRoom();
    const place = { room, homeserver: stage.homeserver.url };
    const secrets = { 'matrix-access-token': { token: stage.bot.token } };
    const alarm = synthesizeAlarm(place, { every: Duration.hours(1), mention: [stage.bot.id] });
    /** Nobody waits for an hour here. */
    const look = async (seconds: string) => {
      const container = { ...alarm, env: { ...alarm.env, PARAM_EVERY: seconds } };
      const { exitCode, stdout, stderr } = await runContainer(container, { shell: stage.shell, secrets });
      expect([exitCode, stderr]).toEqual([0, '']);
      return stdout;
    };
    const end = async (run: string) => {
      const ending = { status: 'Succeeded', tasks: { test: 'Succeeded/Succeeded' }, runUid: run };
      const { task, finish } = synthesizeReport(['test'], [], {}, place);
      await stage.send({ ...paramsOf(finish, ending), remember: 'true', 'pipeline-run': run }, { task });
    };
    expect(await look('3600')).toMatch(/counts from now on/);
    await end('build-1');
    expect(await look('3600')).toMatch(/^in time/);
    expect(await look('0')).toMatch(/event_id/);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(await look('1')).toBe('the room was told already\n');
    await end('build-2');
    const texts = (await stage.messages(room)).reverse().map(({ content }) => content.body);
    expect(texts).toHaveLength(3);
    expect(texts[1]).toMatch(
      /^🔕 build: no report of a run for 0 h; the last one, build-1, succeeded on \d+ \w+, \d\d:\d\d UTC\n@bot/,
    );
    expect(texts[2]).toBe('✅ build succeeded\nrun build-2, first run for 0 h');
  });
});
