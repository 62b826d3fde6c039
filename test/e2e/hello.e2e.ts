import { join } from 'node:path';
import { runStep } from '../step/run-step';
import { loadKind, type Params, paramValues, substitute } from '../step/tekton';
import { describeDelivery } from './describe-delivery';

const manifest = join(__dirname, '../../dist/pipeline-matrix-hello.k8s.yaml');
const [pipeline] = loadKind(manifest, 'Pipeline');
const [task] = loadKind(manifest, 'Task');

/** What the only task of the Pipeline gets in a run with these params. */
function paramsOfTask(runParams: Params): Params {
  const values = paramValues(runParams);
  const [{ params }] = pipeline.spec.tasks;
  return Object.fromEntries(params.map(({ name, value }: any) => [name, substitute(value, values)]));
}

describeDelivery('the Pipeline of the example', { by: ['dash', 'busybox ash'] }, (stage) => {
  test('posts its one message to the room and logs the answer of the homeserver', async () => {
    const { bot, shell, synapse } = stage;
    const room = await bot.createRoom();
    const params = paramsOfTask({
      'repo-name': 'node-observability-operator',
      'bundle-version': 'v1.1.1',
      'matrix-room': room,
      'matrix-endpoint': synapse.url,
    });

    const secrets = { 'matrix-access-token': { token: bot.token } };
    const { exitCode, stdout, stderr, results } = await runStep(task, params, { shell, secrets });

    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const [message, ...others] = await bot.messages(room);
    expect(others).toEqual([]);
    expect(message.content).toEqual({
      msgtype: 'm.text',
      body: 'Going to run operator pipeline on repo node-observability-operator to build v1.1.1',
      'm.mentions': {},
    });
    expect(stdout.trimEnd().split('\n').at(-1)).toBe(`{"event_id":"${message.event_id}"}`);
    expect(results['event-id']).toBe(message.event_id);
  });
});
