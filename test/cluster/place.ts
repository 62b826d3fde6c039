/** Manifests of the docs and of dist/, in the place that the test has for them: a restricted namespace, and rooms that exist. */

import { join } from 'node:path';
import { loadKind } from '../step/tekton';

export interface Place {
  readonly namespace: string;
  readonly platformAssignsUser: boolean;
  /** What takes the place of each placeholder, like `@dana:example.org`. */
  readonly values: Readonly<Record<string, string>>;
}

const [sendTask] = loadKind(join(__dirname, '../../dist/pipeline-matrix-hello.k8s.yaml'), 'Task');

/**
 * The same manifests with nothing else changed. What a restricted namespace asks of every container, the Pipeline's own
 * steps get from the step of the Task.
 */
export function inPlace(manifests: any[], { namespace, platformAssignsUser, values }: Place): any[] {
  const securityContext = { ...sendTask.spec.steps[0].securityContext };
  if (platformAssignsUser) delete securityContext.runAsUser;
  return manifests.map((manifest) => {
    const text = JSON.stringify(manifest);
    const placed = JSON.parse(manifest.kind === 'Task' ? text : fill(text, values));
    placed.metadata.namespace = namespace;
    const tasks = (placed.spec?.pipelineSpec ?? placed.spec)?.tasks ?? [];
    const steps = [placed.spec, ...tasks.map(({ taskSpec }: any) => taskSpec)].flatMap((each) => each?.steps ?? []);
    for (const step of steps) step.securityContext = securityContext;
    return placed;
  });
}

/** All at once, since a value can hold what is a placeholder. */
export function fill(text: string, values: Place['values']): string {
  const placeholders = Object.keys(values).map((each) => each.replaceAll('.', '\\.'));
  return text.replace(new RegExp(placeholders.join('|'), 'g'), (each) => values[each]);
}
