/** The page "First report in ten minutes", as a reader follows it: each of its commands, and the files that it shows. */

import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Yaml } from 'cdk8s';
import { type Block, blocksOf } from '../documents';
import { paramsOf, RUN } from '../step/report';
import { runStep } from '../step/run-step';
import { describeOnSynapse } from './describe-delivery';
import { MatrixUser } from './matrix-user';
import { Reader } from './reader';

const root = resolve(__dirname, '../..');
const blocks = blocksOf('docs/first-report.md');
const isCleanup = ({ text }: Block) => text.includes('kubectl delete namespace');

describeOnSynapse('the page of the first report', (stage) => {
  let reader: Reader;
  let dana: MatrixUser;

  beforeAll(async () => {
    dana = await stage.homeserver.register('dana');
    await stage.homeserver.register('ci-bot');
    reader = new Reader(stage.homeserver.url);
    const clone = join(reader.home, 'cdk8s-matrix-notifications');
    mkdirSync(clone);
    execFileSync('npm', ['pack', '--silent', '--pack-destination', clone], { cwd: root, stdio: 'pipe' });
    reader.follow(blocks.filter((block) => !isCleanup(block)));
  }, 180_000);
  afterAll(() => reader?.leave());

  test('ends with the room that it shows', async () => {
    await dana.join(reader.roomId);
    const manifests = Yaml.load(reader.path('dist/hello.k8s.yaml'));
    const [finish] = manifests.find(({ kind }) => kind === 'Pipeline').spec.finally;
    const task = manifests.find(({ kind }) => kind === 'Task');
    const secrets = { 'matrix-access-token': { token: reader.read('../secret') } };
    for (const [status, reason] of ['Succeeded/Succeeded', 'Failed/StepFailed'].map((told) => told.split('/'))) {
      const ending = { status, tasks: { greet: `${status}/${reason}` }, runUid: status };
      const { exitCode, stderr } = await runStep(task, paramsOf(finish, ending), { shell: stage.shell, secrets });
      expect([exitCode, stderr]).toEqual([0, '']);
    }

    const messages = await dana.messages(reader.roomId);
    const shown = blocks.filter(({ language }) => language === 'text');
    const read = messages.map(({ content }) => `${content.body}\n`.replace(RUN, 'hello-?????'));
    expect(read.reverse()).toEqual(shown.map(({ text }) => text.replace(/hello-\w{5}/, 'hello-?????')));
    expect(await dana.highlights()).toEqual([messages[0].event_id]);
  });

  test('cleans up, and leaves no valid token', async () => {
    reader.follow(blocks.filter(isCleanup));
    expect(['token', 'login.json', 'login.sh', 'as-bot'].filter((file) => reader.has(file))).toEqual([]);
    const bot = new MatrixUser(stage.homeserver.url, 'ci-bot', reader.read('../secret'));
    await expect(bot.ask('GET', 'account/whoami')).rejects.toThrow('401');
  });
});
