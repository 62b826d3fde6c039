import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { describeWith } from '../tools/needs';
import { synthesizeAlarm } from './alarm';
import { synthesizeReport } from './report';
import { task as sendTask } from './send';
import { describeBothShells, shellcheck } from './tools';

const { task: reportTask } = synthesizeReport(['build'], [], {}, { room: '#ci:example.org' });

const alarm = synthesizeAlarm({ room: '#ci:example.org' });
const ofTasks = [sendTask, reportTask].map(({ metadata, spec: { steps } }): [string, string, string[]] => [
  metadata.name,
  steps[0].script,
  steps[0].volumeMounts.map(({ mountPath }: any) => mountPath),
]);

describe.each([...ofTasks, ['an alarm', alarm.script, alarm.mounts.map(({ mountPath }) => mountPath)] as const])(
  '%s',
  (_, script, mounts) => {
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
      test('names each folder that is mounted, and no other below /var', () => {
        const mounted = mounts.filter((folder) => !/serviceaccount$|matrix-alarm$/.test(folder));
        for (const folder of mounted) expect(script).toContain(folder);
        const named = [...script.matchAll(/\/var\/[\w/-]+/g)].map(([path]) => dirname(path));
        expect(named.filter((folder) => folder !== '/var/run' && !mounted.includes(folder))).toEqual([]);
      });
    });
  },
);
