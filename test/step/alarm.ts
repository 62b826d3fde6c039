/** Runs what the CronJob of an alarm runs. */

import { Chart, Duration, Testing } from 'cdk8s';
import { type ExpectRunsOptions, MatrixRoom, type MatrixRoomProps, tekton } from '../../src';
import { type Container, prepareCronJob } from './tekton';

/** The alarm for a Pipeline `build`, which may be silent for a day. */
export function synthesizeAlarm(
  room: MatrixRoomProps,
  options: Partial<ExpectRunsOptions> = {},
  title = 'build',
): Container {
  const chart = new Chart(Testing.app(), 'ci');
  const pipeline = new tekton.Pipeline(chart, 'build', {
    metadata: { name: 'build' },
    spec: { tasks: [{ name: 'test', taskSpec: { steps: [{ name: 'run', image: 'busybox', script: 'true' }] } }] },
  });
  const team = new MatrixRoom(chart, 'team', room);
  team.notifyOn(pipeline, { title });
  team.expectRuns(pipeline, { every: Duration.days(1), ...options });
  const manifests = Testing.synth(chart);
  const [configMap, cronJob] = ['ConfigMap', 'CronJob'].map((wanted) => manifests.find(({ kind }) => kind === wanted));
  return prepareCronJob(cronJob, configMap);
}
