import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { describeWith } from '../tools/needs';
import { synthesizeReport } from './report';
import { task as sendTask } from './send';
import { describeBothShells, shellcheck } from './tools';

const { task: reportTask } = synthesizeReport(['build'], [], {}, { room: '#ci:example.org' });

describe.each([sendTask, reportTask].map((task): [string, any] => [task.metadata.name, task]))('%s', (_, task) => {
  const [{ script }] = task.spec.steps;

  describeWith([shellcheck], 'the joined script', () => {
    test('is clean under shellcheck', () => {
      const { stdout } = spawnSync('shellcheck', ['-'], { input: script, encoding: 'utf8' });
      expect(stdout).toBe('');
    });
  });

  describeBothShells('the joined script', ({ command }) => {
    test('is read without complaint', () => {
      const { stderr, status } = spawnSync(command[0], [...command.slice(1), '-n'], {
        input: script,
        encoding: 'utf8',
      });
      expect([stderr, status]).toEqual(['', 0]);
    });
  });

  describe('the joined script', () => {
    test('names each folder that the Task mounts, and no other below /var', () => {
      const isHidden = ({ name }: any) => name === 'no-cluster-access';
      const mounts = task.spec.steps[0].volumeMounts.filter((mount: any) => !isHidden(mount));
      const mounted = mounts.map(({ mountPath }: any) => mountPath);
      for (const folder of mounted) expect(script).toContain(folder);
      const named = [...script.matchAll(/\/var\/[\w/-]+/g)].map(([path]) => dirname(path));
      expect(named.filter((folder) => folder !== '/var/run' && !mounted.includes(folder))).toEqual([]);
    });
  });
});
