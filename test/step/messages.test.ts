import { Homeserver } from './homeserver';
import { longMessages, nastyMessages, randomMessages } from './nasty-messages';
import { runStep } from './run-step';
import { ROOM, task } from './send';
import { type Params, prepareStep } from './tekton';
import { describeStep, type Shell } from './tools';

jest.setTimeout(60_000);

/** The first half as text, the second half as HTML. */
const asBoth = (messages: string[]): Params[] =>
  messages
    .slice(0, Math.ceil(messages.length / 2))
    .map((message, index, { length }) => ({ message, 'formatted-message': messages[length + index] ?? message }));
const asText = (message: string): Params => ({ message });
const asEdit = (message: string): Params => ({ message, replaces: '$first' });

describeStep('what arrives in the room is what the container got, byte for byte', (shell) => {
  test.each<[string, Params[]]>([
    ['hand-picked messages, as text or HTML', asBoth(nastyMessages)],
    ['random messages, as text or HTML', asBoth(randomMessages(60, 20_261_122))],
    ['messages of almost 60 kB', longMessages.map(asText)],
    ['messages that replace another', nastyMessages.filter((_, index) => index % 8 === 0).map(asEdit)],
  ])('%s', async (_, params) => {
    expect(await findChanged(shell, params)).toEqual([]);
  });
});

/** Sends them all, four at a time, and tells which arrived otherwise than as the container got them. */
async function findChanged(shell: Shell, all: Params[]): Promise<object[]> {
  const changes: object[] = [];
  const waiting = [...all.entries()];
  const worker = async (homeserver: Homeserver) => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, own] = next;
      const transaction = `message-${index}`;
      const where = { room: ROOM, endpoint: homeserver.url, timeout: '20' };
      const params: Params = { ...where, 'transaction-id': transaction, ...own };
      const { exitCode, stderr } = await runStep(task, params, { shell });
      const bodies = homeserver.requests.filter(({ path }) => path.endsWith(`/${transaction}`)).map(({ body }) => body);
      const arrived = exitCode === 0 && stderr === '' ? bodies.map((body) => JSON.parse(body)) : [exitCode, stderr];
      const expected = [expectedContent(params)];
      if (JSON.stringify(arrived) !== JSON.stringify(expected)) {
        changes.push({ message: String(own.message).slice(0, 200), expected, arrived });
      }
    }
  };
  await Homeserver.use({}, (homeserver) => Promise.all(Array.from({ length: 4 }, () => worker(homeserver))));
  return changes;
}

/** The event's content, in the order in which the step writes it. */
function expectedContent(params: Params): object {
  const { env } = prepareStep(task, { params, taskRunUid: 'uid-1', results: '/tekton/results' });
  const { PARAM_MESSAGE: text, PARAM_FORMATTED_MESSAGE: html } = env;
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
