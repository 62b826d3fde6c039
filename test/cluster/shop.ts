/** The shop example of dist/, in a cluster that has neither its registry nor its rooms. */

import { join } from 'node:path';
import { loadKind } from '../step/tekton';

const file = join(__dirname, '../../dist/shop.k8s.yaml');

/** What stands in for the placeholders of the example. */
export interface ShopPlace {
  readonly namespace: string;
  readonly homeserver: string;
  /** Aliases of its two rooms. */
  readonly team: string;
  readonly onCall: string;
  /** Who is mentioned. */
  readonly reader: string;
  readonly platformAssignsUser: boolean;
}

/** Values of the param `revision` that make a run end in another way. */
export const FAILS = 'fails';
export const HANGS = 'hangs';

/** In place of the example's own scripts, for which one would need git, npm, buildah and kubectl. */
const scripts: Record<string, string> = {
  'unit-tests': `case "$REVISION" in ${FAILS}) exit 1 ;; ${HANGS}) sleep 600 ;; esac`,
};

/** Its Task and its Pipeline; the Deployment is left out, since only the script of `deploy` would touch it. */
export function shop(place: ShopPlace): any[] {
  const [task] = loadKind(file, 'Task');
  const [pipeline] = loadKind(file, 'Pipeline');
  const [{ image, securityContext }] = task.spec.steps;
  if (place.platformAssignsUser) delete securityContext.runAsUser;
  for (const { metadata } of [task, pipeline]) metadata.namespace = place.namespace;

  paramOf(pipeline, 'ci-image').default = image;
  for (const { name, taskSpec } of pipeline.spec.tasks) {
    for (const step of taskSpec?.steps ?? []) {
      step.script = `#!/usr/bin/env sh\nset -eu\n${scripts[name] ?? `echo ${name}`}\n`;
      step.securityContext = securityContext; // what a restricted namespace asks of every container
    }
  }
  return [task, replaceAll(pipeline, placeholders(place))];
}

const paramOf = (pipeline: any, name: string) => pipeline.spec.params.find((param: any) => param.name === name);

/** The values of the example, whole, and what comes in their place. */
const placeholders = (place: ShopPlace): Record<string, string> => ({
  'https://matrix.example.org': place.homeserver,
  '#shop:example.org': place.team,
  '#shop-on-call:example.org': place.onCall,
  '@dana:example.org': place.reader,
});

/** Each must be there: otherwise the example has become another one. */
function replaceAll(manifest: any, values: Record<string, string>): any {
  let text = JSON.stringify(manifest);
  for (const [from, to] of Object.entries(values)) {
    const [before, after] = [JSON.stringify(from), JSON.stringify(to)];
    if (!text.includes(before)) throw new Error(`the shop example has no ${from}`);
    text = text.replaceAll(before, after);
  }
  return JSON.parse(text);
}
