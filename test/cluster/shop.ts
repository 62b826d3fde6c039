/** The shop example of dist/, in a cluster that has neither its registry nor its rooms. */

import { join } from 'node:path';
import { loadKind } from '../step/tekton';
import { inPlace, type Place } from './place';

const file = join(__dirname, '../../dist/shop.k8s.yaml');

/** Values of the param `revision` that make a run end in another way. */
export const FAILS = 'fails';
export const HANGS = 'hangs';

/** What the unit tests say when they fail: with what Tekton would fail a run for in a param. */
export const FAILED_TEST = '✕ "adds": $(date) is not $$2';

/** In place of the example's own scripts, for which one would need git, npm, buildah and kubectl. */
const scripts: Record<string, string> = {
  'unit-tests': `case "$REVISION" in
    ${FAILS}) echo '${FAILED_TEST}' >unit-tests.txt && exit 1 ;;
    ${HANGS}) sleep 600 ;;
  esac`,
};

/** The CronJob that notices silence. */
export const ALARM = 'matrix-alarm-build-team';

/** All but its Deployment, which only the script of `deploy` would touch. */
export function shop(place: Place): any[] {
  const [[task], [pipeline], [alarm], [script]] = ['Task', 'Pipeline', 'CronJob', 'ConfigMap'].map((kind) =>
    loadKind(file, kind),
  );
  if (place.platformAssignsUser)
    delete alarm.spec.jobTemplate.spec.template.spec.containers[0].securityContext.runAsUser;
  pipeline.spec.params.find(({ name }: any) => name === 'ci-image').default = task.spec.steps[0].image;
  for (const { name, taskSpec } of pipeline.spec.tasks) {
    for (const step of taskSpec?.steps ?? []) {
      step.script = `#!/usr/bin/env sh\nset -eu\n${scripts[name] ?? `echo ${name}`}\n`;
    }
  }
  return inPlace([task, pipeline, alarm, script], place);
}
