/** Where a token must not stand: logs, and what the API server tells of the namespace, but for the Secret itself. */

import assert from 'node:assert/strict';
import type { Kubectl } from './kubectl';

const OBJECTS = 'pods,taskruns,pipelineruns,tasks,pipelines,configmaps,events';
const PODS = ['--selector', 'tekton.dev/taskRun'];

export async function findNowhere(kubectl: Kubectl, token: string): Promise<void> {
  const objects = await kubectl.run(['get', OBJECTS, '--output', 'json']);
  assert.ok(!objects.includes(token), `it stands in one of these: ${OBJECTS}`);

  const logs = await kubectl.run(['logs', ...PODS, '--prefix', '--tail=-1']);
  assert.ok(logs.includes('"event_id"'), 'the logs are not those of the runs');
  const lines = logs.split('\n').filter((line) => line.includes(token));
  assert.deepEqual(
    lines.map((line) => line.split(' ')[0]),
    [],
    'it stands in a log',
  );
}
