/** What a namespace may ask of each container, as in the docs of Kubernetes. */

import assert from 'node:assert/strict';
import type { Stage } from './stage';

const min = { cpu: '100m', memory: '99Mi' };

export const atLeast = {
  apiVersion: 'v1',
  kind: 'LimitRange',
  metadata: { name: 'at-least' },
  spec: { limits: [{ type: 'Container', min }] },
};

/** Ends it, since the pod by which Tekton keeps tasks at their volume asks for less, and no prop of ours changes that. */
export async function endLimitRange({ checks, kubectl }: Stage): Promise<void> {
  await checks.check('all of these pods were admitted where a LimitRange asks for CPU and memory', async () => {
    const selector = 'tekton.dev/taskRun';
    const { items } = await kubectl.json(['get', 'pods', '--selector', selector]);
    const requests = items.flatMap(({ spec }: any) => spec.containers.map(({ resources }: any) => resources.requests));
    for (const each of requests) assert.deepEqual(each, min);
    await kubectl.run(['delete', 'limitrange', atLeast.metadata.name]);
  });
}
