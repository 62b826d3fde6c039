/** Manifests of the docs and of dist/, in the place that the test has for them: a restricted namespace, and rooms that exist. */

export interface Place {
  readonly namespace: string;
  readonly platformAssignsUser: boolean;
  /** What takes the place of each placeholder, like `@dana:example.org`. */
  readonly values: Readonly<Record<string, string>>;
}

const PLACEHOLDER = /[^"\s]*(matrix\.|:)example\.org/;

/**
 * The same manifests with nothing else changed. What a restricted namespace asks of every container, the Pipeline's own
 * steps get from the step of the Task.
 */
export function inPlace(manifests: any[], place: Place, task = ofKind(manifests, 'Task')): any[] {
  const placed = manifests.map((manifest) =>
    manifest.kind === 'Task' ? structuredClone(manifest) : fill(manifest, place),
  );
  const { securityContext } = structuredClone(task.spec.steps[0]);
  if (place.platformAssignsUser) delete securityContext.runAsUser;
  for (const { metadata, spec } of placed) {
    metadata.namespace = place.namespace;
    const taskSpecs = (spec.tasks ?? []).map(({ taskSpec }: any) => taskSpec);
    for (const step of [spec, ...taskSpecs].flatMap((each) => each?.steps ?? []))
      step.securityContext = securityContext;
  }
  return placed;
}

function fill(manifest: any, { values }: Place): any {
  let text = JSON.stringify(manifest);
  const rest = Object.keys(values).reduce((shorter, placeholder) => shorter.replaceAll(placeholder, ''), text);
  const [unknown] = PLACEHOLDER.exec(rest) ?? [];
  if (unknown !== undefined)
    throw new Error(`${manifest.kind} ${manifest.metadata.name} has ${unknown}, which is no placeholder`);
  for (const [placeholder, value] of Object.entries(values)) text = text.replaceAll(placeholder, value);
  return JSON.parse(text);
}

const ofKind = (manifests: any[], wanted: string): any => manifests.find(({ kind }) => kind === wanted);
