import { Chart, Testing } from 'cdk8s';
import { MatrixRoom, StartMessage, tekton } from '../../src';
import { Homeserver, type Reply, wellBehaved } from './homeserver';
import { type Ending, paramsOf } from './report';
import { runStep } from './run-step';
import { describeStep } from './tools';

/** A homeserver that keeps transactions without the room, as tuwunel and continuwuity did. */
class Conduit {
  /** The first word of each message, by room. */
  public readonly messages: Record<string, string[]> = {};
  private readonly events = new Map<string, string>();

  public readonly reply: Reply = (request) => {
    const [, room, id] = /rooms\/([^/]+)\/send\/m\.room\.message\/([^/]+)$/.exec(request.path) ?? [];
    if (request.method !== 'PUT' || id === undefined) return wellBehaved(request);
    if (!this.events.has(id)) {
      this.events.set(id, `$event-${this.events.size}`);
      (this.messages[decodeURIComponent(room)] ??= []).push(JSON.parse(request.body).body.split(' ')[0]);
    }
    return { body: { event_id: this.events.get(id) } };
  };
}

describeStep('two rooms of a homeserver that keeps transactions without the room', (shell) => {
  test('both get all reports of a run: start, end and edit', async () => {
    const conduit = new Conduit();
    await Homeserver.use({}, async (homeserver) => {
      homeserver.reply(conduit.reply);
      const chart = new Chart(Testing.app(), 'ci');
      const spec = { tasks: [{ name: 'test', taskRef: { name: 'test' } }] };
      const pipeline = new tekton.Pipeline(chart, 'build', { metadata: { name: 'build' }, spec });
      for (const name of ['team', 'ops']) {
        const room = new MatrixRoom(chart, name, { room: `!${name}:example.org`, homeserver: homeserver.url });
        room.notifyOn(pipeline, { start: StartMessage.EDIT });
      }
      const manifests = Testing.synth(chart);
      const task = manifests.find(({ kind }) => kind === 'Task');
      const { tasks, finally: lastly } = manifests.find(({ kind }) => kind === 'Pipeline').spec;
      const bad: Ending = { status: 'Failed', tasks: { test: 'Failed/StepFailed' } };
      for (const each of [...tasks.filter(({ name }: any) => name !== 'test'), ...lastly]) {
        await runStep(task, paramsOf(each, bad), { shell });
      }
    });
    const all = ['🚀', '❌', '*'];
    expect(conduit.messages).toEqual({ '!team:example.org': all, '!ops:example.org': all });
  });
});
