/** Whether a cluster would take it: Tekton's own admission, on dist/ and on all that the construct tests synthesize. */

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describeWith, go } from '../tools/needs';
import { admit, errorsOf, manifests, newest, releases } from './prepare';

const root = resolve(__dirname, '../..');
const dist = join(root, 'dist');
const catalogs = ['send', 'report'].map((what) => join(root, `catalog/task/${what}-to-matrix-room/0.1`));

test('the classes are made from the CRDs of the newest release', () => {
  expect(readFileSync(join(root, 'imports/tekton.dev.ts'), 'utf8')).toContain(`tektoncd/pipeline@v${newest} `);
});

for (const release of releases) {
  describeWith([go], `the admission of Tekton ${release}`, () => {
    const verdicts = go.met
      ? admit(release, [dist, ...catalogs, manifests].flatMap(yamlFiles).filter(takenBy(release)))
      : [];

    for (const { file, apiVersion, kind, name, error } of verdicts) {
      const version = apiVersion.replace('tekton.dev/', '');
      test(`admits ${kind} ${name} (${version}) of ${relative(root, file)}`, () => {
        expect(error).toBe('');
      });
    }

    test('judged each kind of dist/, and what the construct tests synthesize', () => {
      const ofDist = verdicts.filter(({ file }) => file.startsWith(dist));
      expect(ofDist.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['Task', 'Pipeline']));
      expect(verdicts.length - ofDist.length).toBeGreaterThanOrEqual(100);
    });

    describe('is the real one', () => {
      const step = { name: 'greet', image: 'busybox', args: ['$(params.who)'] };
      const task = (change: object) => ({
        kind: 'Task',
        spec: { params: [{ name: 'who' }], steps: [{ ...step, ...change }] },
      });
      const greet = { name: 'greet', taskRef: { name: 'greet' } };
      const pipeline = (change: object, status = '$(tasks.greet.status)') => ({
        kind: 'Pipeline',
        spec: {
          tasks: [{ ...greet, ...change }],
          finally: [{ name: 'tell', taskRef: { name: 'tell' }, params: [{ name: 'status', value: status }] }],
        },
      });

      test.each<[string, object, string]>([
        ['admits the Task', task({}), ''],
        ['refuses a field that no step has', task({ imagee: 'busybox' }), 'unknown field "imagee"'],
        ['refuses a param that is not declared', task({ args: ['$(params.whom)'] }), 'non-existent variable'],
        ['admits the Pipeline', pipeline({}), ''],
        ['refuses the status of an unknown task', pipeline({}, '$(tasks.gret.status)'), 'task gret is not defined'],
        ['refuses onError with retries', pipeline({ onError: 'continue', retries: 1 }), 'OnError cannot be set to'],
      ])('%s', (_, manifest, message) => {
        for (const apiVersion of ['tekton.dev/v1', 'tekton.dev/v1beta1']) {
          const [error] = errorsOf(release, [{ apiVersion, metadata: { name: 'greet' }, ...manifest }]);
          if (message === '') expect(error).toBe('');
          else expect(error).toContain(message);
        }
      });
    });
  });
}

/** Of what users have in their own tasks, `onError: $(params.x)` came with 1.0.0. */
function takenBy(release: string): (file: string) => boolean {
  return (file) => !release.startsWith('0.') || !readFileSync(file, 'utf8').includes('onError: $(params.');
}

function yamlFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => join(folder, file));
}
