import { readdirSync, readFileSync } from 'node:fs';
import { EVENT, type Reply } from './homeserver';
import { TOKEN } from './run-step';
import { expectSent, send } from './send';
import { describeStep } from './tools';

describeStep('while the message is on its way', (shell) => {
  test.concurrent('no command line and no environment holds the token', async () => {
    const mark = `mark-${shell.name.length}-${process.pid}`;
    let seen: string[] = [];
    const look: Reply = () => {
      seen = processes().filter((each) => each.includes(mark));
      return { body: { event_id: EVENT } };
    };
    // Every process of the step has the transaction id in its environment.
    expectSent(await send(shell, { 'transaction-id': mark }, { replies: [look] }), EVENT);
    expect(seen.some((each) => each.startsWith('curl\0'))).toBe(true);
    expect(seen.filter((each) => each.includes(TOKEN))).toEqual([]);
  });

  test.concurrent('a message cannot ask for the token', async () => {
    const message = '$(TOKEN) {{token}} {{TOKEN:json}} %token $token {{PARAM_MATRIX_ACCESS_TOKEN}}';
    const sent = await send(shell, { message, 'formatted-message': message });
    expect(sent.content).toMatchObject({ body: message, formatted_body: message });
  });
});

/** Command line and environment of every process that is this user's. */
function processes(): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((id) => {
      try {
        return [readFileSync(`/proc/${id}/cmdline`, 'utf8') + readFileSync(`/proc/${id}/environ`, 'utf8')];
      } catch {
        return [];
      }
    });
}
