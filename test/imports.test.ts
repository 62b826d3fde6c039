import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { tekton } from '../src';
import { describeWith, go } from './tools/needs';
import { inFolder } from './tools/folder';

const root = resolve(__dirname, '..');

test('the class without a suffix is v1', () => {
  const { Task, TaskV1Beta1, Pipeline, PipelineV1Beta1 } = tekton;
  expect([Task, TaskV1Beta1, Pipeline, PipelineV1Beta1].map(({ GVK }) => `${GVK.kind} ${GVK.apiVersion}`)).toEqual([
    'Task tekton.dev/v1',
    'Task tekton.dev/v1beta1',
    'Pipeline tekton.dev/v1',
    'Pipeline tekton.dev/v1beta1',
  ]);
});

describeWith([go], 'npm run import', () => {
  test('makes the committed file again', () => {
    inFolder((outdir) => {
      execFileSync('npm', ['run', '--silent', 'import', '--', outdir], { cwd: root, stdio: 'pipe' });
      const made = readFileSync(join(outdir, 'tekton.dev.ts'), 'utf8');
      expect(made === readFileSync(join(root, 'imports', 'tekton.dev.ts'), 'utf8')).toBe(true);
    });
  }, 120_000);
});
