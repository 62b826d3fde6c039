/** The step that reads the end of a failed step's log, with a server in place of the API of Kubernetes. */

import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { certificates } from './certificates';
import { type Answer, Homeserver, type Reply } from './homeserver';
import { inFolder } from './run-step';
import { describeBothShells, openssl, type Shell, withCurl } from './tools';

const KUBERNETES_TOKEN = 'eyJhbGciOi.kubernetes.token';

const condition = (message: string) => [{ message, reason: 'Failed', status: 'False', type: 'Succeeded' }];
const exited = (step: string, code = 3) => `"step-${step}" exited with code ${code}: Error`;

/** A TaskRun as the API tells it, with its members sorted. */
const taskRun = (podName: string, message: string, earlierPod = '') => ({
  apiVersion: 'tekton.dev/v1',
  metadata: { annotations: { podName: 'no', message: '        "podName": "no",\n' }, name: podName },
  status: {
    completionTime: '2026-11-26T07:58:31Z',
    conditions: condition(message),
    podName,
    ...(earlierPod && { retriesStatus: [{ conditions: condition(exited('earlier')), podName: earlierPod }] }),
    steps: [{ container: 'step-other', terminated: { exitCode: 0, message: exited('other') } }],
  },
});
const list = (...items: object[]): Answer => ({ body: JSON.stringify({ apiVersion: 'v1', items }, null, 2) });
const log = (body: string): Reply => ({ body, headers: { 'content-type': 'text/plain' } });
const forbidden: Reply = { status: 403, body: { kind: 'Status', message: 'pods "x" is forbidden', code: 403 } };

interface Read {
  readonly files: Record<string, string>;
  readonly notes: string[];
  readonly asked: string[];
  readonly exitCode: number | null;
  readonly seconds: number;
}

/** Runs the step after a run whose tasks ended so. */
async function readLog(shell: Shell, tasks: string[], replies: Reply[], env: object = {}): Promise<Read> {
  const { good, authority } = certificates();
  return inFolder((folder) =>
    Homeserver.use({ tls: good }, async (api) => {
      api.reply(...replies);
      const mounts = ['/var/run/secrets/kubernetes.io/serviceaccount', '/var/run/failed-step-log', '/tmp'];
      const [account, output, tmp] = ['account', 'output', 'tmp'].map((name) => join(folder, name));
      for (const each of [account, output, tmp]) mkdirSync(each);
      writeFileSync(join(account, 'token'), KUBERNETES_TOKEN);
      writeFileSync(join(account, 'ca.crt'), authority.cert);
      const script = readFileSync(join(__dirname, '../../src/step/read-log.sh'), 'utf8');
      const folders: Record<string, string> = { [mounts[0]]: account, [mounts[1]]: output, [mounts[2]]: tmp };
      const inPlace = script
        .replaceAll(new RegExp(`(${mounts.join('|')})\\b`, 'g'), (mount) => folders[mount])
        .replace('/proc/uptime', '"$UPTIME"');
      writeFileSync(join(folder, 'script'), inPlace);
      writeFileSync(join(folder, 'uptime'), '1000.00 0.00\n');
      const started = Date.now();
      const child = spawn(shell.command[0], [...shell.command.slice(1), join(folder, 'script'), ...tasks], {
        env: {
          PATH: shell.path,
          PIPELINE_RUN: 'build-x7k2q',
          NAMESPACE: 'okd-team',
          LOG_LINES: '20',
          KUBERNETES_SERVICE_HOST: '127.0.0.1',
          KUBERNETES_SERVICE_PORT: `${api.port}`,
          https_proxy: 'http://127.0.0.1:1',
          UPTIME: join(folder, 'uptime'),
          ...env,
        },
      });
      let notes = '';
      child.stdout.on('data', (data) => (notes += `on stdout: ${data}`));
      child.stderr.on('data', (data) => (notes += data));
      const exitCode = await new Promise<number | null>((resolve) => child.on('close', resolve));
      const files = readdirSync(output).map((name) => [name, readFileSync(join(output, name), 'utf8')]);
      return {
        files: Object.fromEntries(files),
        notes: notes.split('\n').filter((line) => line !== ''),
        asked: api.requests.map(({ path }) => path),
        exitCode,
        seconds: (Date.now() - started) / 1000,
      };
    }),
  );
}

const FAILED = 'unit-tests=Failed=StepFailed=stopAndFail';

describeBothShells(
  'the end of the log of a failed step',
  (shell) => {
    test.concurrent('is in a file with the name of the task', async () => {
      const read = await readLog(shell, [FAILED], [list(taskRun('x-pod', exited('test'))), log('one\n\u001b[31mtwo')]);
      expect(read).toMatchObject({
        files: { 'unit-tests': 'step test, exit code 3\none\n\u001b[31mtwo' },
        notes: [],
        asked: [
          '/apis/tekton.dev/v1/namespaces/okd-team/taskruns?pretty=true&labelSelector=' +
            'tekton.dev%2FpipelineRun%3Dbuild-x7k2q%2Ctekton.dev%2FpipelineTask%3Dunit-tests%2C' +
            'cdk8s-matrix-notifications%2Ffailed-step-log!%3Dnever',
          '/api/v1/namespaces/okd-team/pods/x-pod/log?container=step-test&tailLines=20',
        ],
        exitCode: 0,
      });
    });

    test.concurrent('is asked for only where a task has failed the run', async () => {
      const tasks = [
        'a=Succeeded=Succeeded=stopAndFail',
        'b=None=Failed=stopAndFail',
        'c=Failed=FailureIgnored=continue',
        'd=Failed=StepFailed=continue=matrix',
        'e=Failed=TaskRunCancelled=stopAndFail',
      ];
      expect(await readLog(shell, tasks, [])).toMatchObject({ files: {}, notes: [], asked: [], exitCode: 0 });
    });

    const completed = taskRun('p-0', 'All Steps have completed executing', 'p');
    const combinations = [completed, taskRun('p-1', exited('x')), taskRun('p-2', exited('y'))];
    test.concurrent.each<[string, object[], string, string]>([
      ['of a task that was tried again is that of its last pod', [taskRun('r', exited('x'), 'p')], 'r', 'x'],
      ['of a matrix is that of the first combination in which a step failed', combinations, 'p-1', 'x'],
      ['of a step without a name is found', [taskRun('p', exited('unnamed-0'))], 'p', 'unnamed-0'],
    ])('%s', async (_, taskRuns, pod, step) => {
      const matrix = 'unit-tests=Failed=TaskRunCancelled=stopAndFail=matrix';
      const { files, asked } = await readLog(shell, [matrix], [list(...taskRuns), log('end')]);
      expect(files).toEqual({ 'unit-tests': `step ${step}, exit code 3\nend` });
      expect(asked[1]).toContain(`/pods/${pod}/log?container=step-${step}&`);
    });

    test.concurrent('tells that the step exceeded its timeout', async () => {
      const message = '"step-x" exited because the step exceeded the specified timeout limit';
      const { files } = await readLog(shell, [FAILED], [list(taskRun('p', message)), log('')]);
      expect(files).toEqual({ 'unit-tests': 'step x, exceeded its timeout\n' });
    });

    test.concurrent('is there for at most three tasks, which share 8 KB', async () => {
      const tasks = ['a', 'b', 'c', 'd'].map((name) => `${name}=Failed=StepFailed=stopAndFail`);
      const long = { body: `${'x'.repeat(5_000_000)}\nend` };
      const reply: Reply = ({ path }) => (path.includes('/log?') ? long : list(taskRun('p', exited('x'))));
      const { files, notes, exitCode } = await readLog(shell, tasks, [reply]);
      expect([Object.keys(files), notes, exitCode]).toEqual([['a', 'b', 'c'], [], 0]);
      for (const file of Object.values(files)) expect(file).toMatch(/^step x, exit code 3\nx+\nend$/);
      expect(Object.values(files).join('').length).toBeLessThan(8192);
    });

    test.concurrent('is asked for with the name of the task as it is', async () => {
      const { asked } = await readLog(shell, ['a.*[&"$\\1=Failed=StepFailed=stopAndFail'], [list()]);
      expect(asked.map((path) => decodeURIComponent(path).split('pipelineTask=')[1])).toEqual([
        'a.*[&"$\\1,cdk8s-matrix-notifications/failed-step-log!=never',
      ]);
    });

    const noStep = 'note: no step of unit-tests is known to have failed, or its label keeps the log';
    const role = 'its service account needs the Role read-failed-step-log';
    const unread = (what: string, why: string) => `note: the ${what} of unit-tests could not be read: ${why}`;
    const found = list(taskRun('p', exited('x')));
    const onlyStep = { 'unit-tests': 'step x, exit code 3\n' };
    const refused = (status: number) => `The requested URL returned error: ${status}`;
    test.concurrent.each<[string, Reply[], string, object]>([
      ['may not be looked for', [forbidden], unread('failed step', `${refused(403)}; ${role}`), {}],
      ['may not be read', [found, forbidden], unread('log', `${refused(403)}; ${role}`), onlyStep],
      ['is gone with its pod', [found, { status: 404, body: 'gone' }], unread('log', refused(404)), onlyStep],
      ['is asked for in vain', [{ status: 500 }], unread('failed step', refused(500)), {}],
      ['has no step that failed', [list(taskRun('p', 'it took longer than 1h0m0s'))], noStep, {}],
      ['has no TaskRun', [list()], noStep, {}],
      ['is answered with nothing', [{}], noStep, {}],
      ['is answered in one line', [{ body: { items: [taskRun('p', exited('x'))] } }], noStep, {}],
    ])('that %s costs no more than a note', async (_, replies, note, files) => {
      expect(await readLog(shell, [FAILED], replies)).toMatchObject({ files, notes: [note], exitCode: 0 });
    });

    test.concurrent('costs no more than a note where nothing answers, or no account is there', async () => {
      const [here, away] = ['KUBERNETES_SERVICE_HOST', 'KUBERNETES_SERVICE_PORT'];
      const { notes, exitCode } = await readLog(shell, [FAILED], [], { [here]: '::1', [away]: '1' });
      expect([notes, exitCode]).toEqual([
        [expect.stringMatching(/could not be read: .*connect to (::1|\[::1\]) port 1/)],
        0,
      ]);
      const alone = await readLog(shell, [FAILED], [], { PIPELINE_RUN: '' });
      expect(alone).toMatchObject({
        notes: [expect.stringContaining('the pod belongs to no run')],
        asked: [],
        exitCode: 0,
      });
    });

    test.concurrent('costs at most 10 s for each request, and 30 s in all', async () => {
      const tasks = ['a', 'b', 'c'].map((name) => `${name}=Failed=StepFailed=stopAndFail`);
      // A curl that finds what is asked for, and then waits as long as it may: by a clock of its own.
      const slow = withCurl(
        shell,
        `for word; do [ "$previous" != --max-time ] || seconds=$word; previous=$word; done
        case $* in */log*) ;; *) "$CURL" "$@"; seconds=$((seconds - 1)) ;; esac
        echo "$seconds" >&2
        echo "$(($(cut -d . -f 1 "$UPTIME") + seconds)).00" >"$UPTIME"`,
      );
      const late = (what: string) => `note: the ${what} could not be read: no time was left`;
      const { notes } = await readLog(slow, tasks, [list(taskRun('p', exited('x')))]);
      expect(notes).toEqual(['9', '10', late('log of a'), '9', '2', late('log of b'), late('failed step of c')]);
    });
  },
  [openssl],
);
