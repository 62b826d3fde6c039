import { endings } from './endings';
import { EVENT } from './homeserver';
import { report } from './report';
import { expectSent } from './send';
import { describeStep } from './tools';

describeStep('the report when', (shell) => {
  test.concurrent.each(endings)('$what', async ({ text, ...ending }) => {
    const sent = await report(shell, ending);

    expectSent(sent, EVENT);
    expect(sent.content.body.split('\n')).toEqual([...text, 'run build-x7k2q']);
    const isFailure = text[0].startsWith('❌');
    expect(sent.content.msgtype).toBe(isFailure ? 'm.text' : 'm.notice');
    expect(sent.content['m.mentions']).toEqual({});
  });
});
