/** The page "First report in ten minutes", as a reader follows it: each of its commands, and the files that it shows. */

import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Yaml } from 'cdk8s';
import { type Block, blocksOf } from '../documents';
import { paramsOf, RUN } from '../step/report';
import { runStep } from '../step/run-step';
import { describeDelivery } from './describe-delivery';
import type { MatrixUser } from './matrix-user';

const root = resolve(__dirname, '../..');
const PAGE = 'docs/first-report.md';
const HOMESERVER = 'https://matrix.example.org';
const PASSWORD = 'a password';

/** In place of a cluster: keeps what it is given. The steps on a real one are those of test:cluster. */
const KUBECTL = `#!/bin/sh
echo "kubectl $*" >>"$KUBECTL_LOG"
case "$*" in *--from-file=token*) cp token "$KUBECTL_LOG.token" ;; esac
for argument; do
  case $argument in *.yaml) [ -f "$argument" ] || exit 1 ;; esac
done
`;

describeDelivery('the page of the first report', (stage) => {
  let work: string;
  let log: string;
  let dana: MatrixUser;
  let roomId: string;
  /** The last commands of the page. */
  let takeAway: Block[];

  beforeAll(async () => {
    dana = await stage.synapse.register('dana');
    await stage.synapse.register('ci-bot', PASSWORD);
    work = mkdtempSync(join(tmpdir(), 'first-report-'));
    log = join(work, 'kubectl.log');
    for (const folder of ['bin', 'cdk8s-matrix-notifications', 'empty']) mkdirSync(join(work, folder));
    writeFileSync(join(work, 'bin', 'kubectl'), KUBECTL);
    chmodSync(join(work, 'bin', 'kubectl'), 0o755);
    execFileSync('npm', ['pack', '--silent', '--pack-destination', join(work, 'cdk8s-matrix-notifications')], {
      cwd: root,
      stdio: 'pipe',
    });
    const blocks = blocksOf(PAGE);
    takeAway = blocks.filter(({ text }) => text.includes('kubectl delete namespace'));
    for (const block of blocks.filter((each) => !takeAway.includes(each))) follow(block);
  }, 180_000);

  afterAll(() => rmSync(work, { recursive: true }));

  /** What a reader does with a block. */
  function follow({ language, name, text }: Block): void {
    const folder = join(work, 'empty');
    const adapted = text.replaceAll(HOMESERVER, stage.synapse.url).replaceAll('!abc:example.org', roomId);
    if (name !== undefined) writeFileSync(join(folder, name), adapted);
    if (language !== 'sh' || name !== undefined) return;
    // A file and no pipe, since most blocks read nothing of what is typed.
    writeFileSync(join(work, 'typed'), `${PASSWORD}\n`);
    const keyboard = openSync(join(work, 'typed'), 'r');
    // One shell for the whole page: what is exported in one block is there in the next.
    const state = join(work, 'state');
    const script = `set -eu\n[ ! -f ${state} ] || . ${state}\n${adapted}\nexport -p >${state}\n`;
    execFileSync('sh', ['-c', script], {
      cwd: folder,
      env: { ...process.env, PATH: `${join(work, 'bin')}:${process.env.PATH}`, KUBECTL_LOG: log },
      stdio: [keyboard, 'pipe', 'pipe'],
    });
    closeSync(keyboard);
    const room = join(folder, 'room.json');
    if (existsSync(room)) roomId = JSON.parse(readFileSync(room, 'utf8')).room_id;
  }

  test('gives kubectl the Secret, the chart and the runs', () => {
    expect(readFileSync(log, 'utf8').trim().split('\n')).toEqual([
      'kubectl create namespace okd-team',
      'kubectl create secret generic matrix-access-token --namespace okd-team --from-file=token',
      'kubectl apply -f dist/hello.k8s.yaml',
      'kubectl create -f succeeds.yaml',
      'kubectl create -f fails.yaml',
      'kubectl logs --namespace okd-team --selector tekton.dev/pipelineTask=matrix-report --container step-post --tail=-1',
    ]);
    const kinds = Yaml.load(join(work, 'empty', 'dist', 'hello.k8s.yaml')).map(({ kind }) => kind);
    expect(kinds.sort()).toEqual(['Pipeline', 'Task']);
  });

  test('ends with the room that it shows', async () => {
    await dana.join(roomId);
    const manifests = Yaml.load(join(work, 'empty', 'dist', 'hello.k8s.yaml'));
    const [finish] = manifests.find(({ kind }) => kind === 'Pipeline').spec.finally;
    const task = manifests.find(({ kind }) => kind === 'Task');
    const secrets = { 'matrix-access-token': { token: readFileSync(`${log}.token`, 'utf8') } };
    for (const [status, reason] of ['Succeeded/Succeeded', 'Failed/StepFailed'].map((told) => told.split('/'))) {
      const ending = { status, tasks: { greet: `${status}/${reason}` }, runUid: status };
      const { exitCode, stderr } = await runStep(task, paramsOf(finish, ending), { shell: stage.shell, secrets });
      expect([exitCode, stderr]).toEqual([0, '']);
    }

    const messages = await dana.messages(roomId);
    const shown = blocksOf(PAGE).filter(({ language }) => language === 'text');
    const read = messages.map(({ content }) => `${content.body}\n`.replace(RUN, 'hello-?????'));
    expect(read.reverse()).toEqual(shown.map(({ text }) => text.replace(/hello-\w{5}/, 'hello-?????')));
    expect(await dana.highlights()).toEqual([messages[0].event_id]);
  });

  test('takes all away, and leaves no token that is good', async () => {
    takeAway.forEach(follow);
    expect(readFileSync(log, 'utf8')).toMatch(/\nkubectl delete namespace okd-team\n$/);
    for (const file of ['token', 'login.json', 'login.sh', 'as-bot']) {
      expect([file, existsSync(join(work, 'empty', file))]).toEqual([file, false]);
    }
    const authorization = `Bearer ${readFileSync(`${log}.token`, 'utf8').trim()}`;
    const { status } = await fetch(`${stage.synapse.url}/_matrix/client/v3/account/whoami`, {
      headers: { authorization },
    });
    expect(status).toBe(401);
  });
});
