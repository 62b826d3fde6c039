import { join } from 'node:path';
import { loadKind, paramValues, substitute } from '../step/tekton';
import { describeDelivery } from './describe-delivery';

const manifest = join(__dirname, '../../dist/pipeline-matrix-hello.k8s.yaml');
const [pipeline] = loadKind(manifest, 'Pipeline');
const [task] = loadKind(manifest, 'Task');

describeDelivery('the Pipeline of the example', (stage) => {
  test('posts one message to the room and logs what the homeserver answers', async () => {
    const room = await stage.bot.createRoom();
    const values = paramValues({
      'repo-name': 'node-observability-operator',
      'bundle-version': 'v1.1.1',
      'matrix-room': room,
      'matrix-endpoint': stage.homeserver.url,
    });
    const [{ params }] = pipeline.spec.tasks;
    const given = Object.fromEntries(params.map(({ name, value }: any) => [name, substitute(value, values)]));

    const { exitCode, stdout, stderr } = await stage.deliver(given, { task });

    expect([exitCode, stderr]).toEqual([0, '']);
    const text = 'Going to run operator pipeline on repo node-observability-operator to build v1.1.1';
    const event = JSON.parse(stdout.trimEnd().split('\n').at(-1)!).event_id;
    expect(await stage.arrived(room)).toEqual([[event, text]]);
  });
});
