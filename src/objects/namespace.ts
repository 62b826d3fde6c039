import { ApiObject } from 'cdk8s';
import { IConstruct } from 'constructs';
import { warn } from '../diagnostics/warn';

/**
 * Warns if a run needs what is in another namespace than its Pipeline.
 *
 * @param needed what a run needs; undefined, or without a manifest, if it isn't in this app
 */
export function warnOfNamespace(
  pipeline: ApiObject,
  namespace: string | undefined,
  needed: (IConstruct | undefined)[],
): void {
  for (const construct of needed) {
    const object = construct?.node.defaultChild;
    if (!ApiObject.isApiObject(object)) continue;
    const { kind, metadata } = object;
    if (metadata.namespace === namespace) continue;
    warn(
      pipeline,
      `its namespace is ${namespace ?? 'not set'}, but that of the ${kind} "${construct!.node.path}" is ` +
        `${metadata.namespace ?? 'not set'}; a run needs the ${kind} in its own namespace, so give both the same`,
    );
  }
}
