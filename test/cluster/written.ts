/** Pipelines that the test writes with the library, for what neither the pages nor the examples show. */

import { join } from 'node:path';
import { Chart, Testing } from 'cdk8s';
import { MatrixRoom, tekton } from '../../src';
import { loadKind } from '../step/tekton';
import { inPlace } from './place';
import { placeOf, type RoomStage } from './stage';

const [sendTask] = loadKind(join(__dirname, '../../dist/pipeline-matrix-hello.k8s.yaml'), 'Task');

/** In the image of the Task, which the cluster has in any case. */
export const step = (script: string, more: object = {}) => ({
  image: sendTask.spec.steps[0].image,
  script: `#!/usr/bin/env sh\n${script}\n`,
  ...more,
});

export type PipelineTask = tekton.PipelineSpecTasks;

/** A Pipeline of this name, without anything of ours. */
export const pipelineOf = (chart: Chart, name: string, tasks: PipelineTask[]) =>
  new tekton.Pipeline(chart, name, { metadata: { name }, spec: { tasks } });

/** What such a chart with the room of the stage synthesizes, in the namespace of the test. */
export function written(stage: RoomStage, write: (chart: Chart, room: MatrixRoom) => void): any[] {
  const { homeserver, room, namespace } = stage;
  const chart = new Chart(Testing.app(), 'chart', { namespace });
  write(chart, new MatrixRoom(chart, 'room', { room: room.alias, homeserver: homeserver.urlForPods }));
  return inPlace(Testing.synth(chart), placeOf(stage));
}
