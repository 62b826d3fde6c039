import { Homeserver } from './homeserver';
import { longMessages, nastyMessages, randomMessages } from './nasty-messages';
import { runStep } from './run-step';
import { ROOM, task } from './send';
import { asContainerGets, type Params } from './tekton';
import { describeStep, type Shell } from './tools';

jest.setTimeout(60_000);

describeStep('what arrives in the room', (shell) => {
  test('hand-picked messages are what the container got, byte for byte, as text and as HTML', async () => {
    expect(nastyMessages.length).toBeGreaterThan(100);
    const params = nastyMessages.map((message) => ({ message, 'formatted-message': message }));
    expect(await findChanged(shell, params)).toEqual([]);
  });

  test('random messages are what the container got, byte for byte, as text and as HTML', async () => {
    const params = randomMessages(200, 20_261_122).map((message) => ({ message, 'formatted-message': message }));
    expect(await findChanged(shell, params)).toEqual([]);
  });

  test('messages of almost 60 kB are what the container got, byte for byte', async () => {
    expect(
      await findChanged(
        shell,
        longMessages.map((message) => ({ message })),
      ),
    ).toEqual([]);
  });

  test('messages that replace another are the same in both places', async () => {
    const some = nastyMessages.filter((_, index) => index % 4 === 0);
    expect(
      await findChanged(
        shell,
        some.map((message) => ({ message, replaces: '$first' })),
      ),
    ).toEqual([]);
  });
});

interface Change {
  readonly message: string;
  readonly expected: unknown;
  readonly arrived: unknown;
}

/** Sends them all, four at a time, and tells which arrived otherwise than as the container got them. */
async function findChanged(shell: Shell, all: Params[]): Promise<Change[]> {
  const homeserver = await Homeserver.start();
  const changes: Change[] = [];
  const waiting = [...all.entries()];
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, own] = next;
      const transaction = `message-${index}`;
      const where = { room: ROOM, endpoint: homeserver.url, timeout: '20' };
      const params: Params = { ...where, 'transaction-id': transaction, ...own };
      const { exitCode, stderr } = await runStep(task, params, { shell });
      const bodies = homeserver.requests.filter(({ path }) => path.endsWith(`/${transaction}`)).map(({ body }) => body);
      const expected = [expectedContent(params)];
      const arrived =
        exitCode === 0 && stderr === '' ? bodies.map((body) => JSON.parse(body)) : `${exitCode}: ${stderr}`;
      if (JSON.stringify(arrived) !== JSON.stringify(expected)) {
        changes.push({ message: String(own.message).slice(0, 200), expected, arrived });
      }
    }
  };
  try {
    await Promise.all(Array.from({ length: 4 }, worker));
  } finally {
    await homeserver.stop();
  }
  return changes;
}

/** The event's content, in the order in which the step writes it. */
function expectedContent(params: Params): object {
  const { PARAM_MESSAGE: text, PARAM_FORMATTED_MESSAGE: html } = asContainerGets(task, params);
  const content = (mark: string) => ({
    msgtype: 'm.text',
    body: mark + text,
    ...(html === '' ? {} : { format: 'org.matrix.custom.html', formatted_body: mark + html }),
    'm.mentions': {},
  });
  if (params.replaces === undefined) return content('');
  const relation = { rel_type: 'm.replace', event_id: params.replaces };
  return { ...content('* '), 'm.new_content': content(''), 'm.relates_to': relation };
}
