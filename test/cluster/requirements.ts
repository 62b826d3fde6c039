/** What the cluster must have before anything is created in it. Nothing here changes it. */

import { isInstalled } from './command';
import type { Kubectl } from './kubectl';
import { Refusal } from './refusal';

export interface ClusterFacts {
  readonly kubernetes: string;
  readonly tekton: string;
}

const KINDS = ['Pipeline', 'PipelineRun', 'Task', 'TaskRun'];

/** Refuses with all that is missing; else tells what is there. */
export async function checkRequirements(kubectl: Kubectl): Promise<ClusterFacts> {
  const kubernetes = await reach(kubectl);
  const missing: string[] = [];

  if (!(await may(kubectl, 'create', 'namespaces'))) missing.push('the right to create namespaces');
  const readable = await may(kubectl, 'list', 'configmaps', '--all-namespaces');
  if (!readable) missing.push("the right to read ConfigMaps: Tekton's version and feature flags stand there");

  const api = await kubectl.run(['get', '--raw', '/apis/tekton.dev/v1']).catch(() => '{"resources":[]}');
  const kinds = new Set(JSON.parse(api).resources.map(({ kind }: any) => kind));
  const absent = KINDS.filter((kind) => !kinds.has(kind));
  if (absent.length > 0) missing.push(`Tekton's CRDs (tekton.dev/v1: ${absent.join(', ')})`);

  const { version, namespace } = readable ? await findTekton(kubectl) : {};
  if (version && isOlderThanOne(version)) missing.push(`Tekton 1.0 or newer; this is ${version}`);
  if (namespace && !(await setsSecurityContext(kubectl.in(namespace)))) {
    missing.push(howToSetSecurityContext(kubectl.context, namespace));
  }

  if (missing.length > 0) throw new Refusal(['the cluster does not have what the test needs:', ...missing.map(item)]);
  return { kubernetes, tekton: version ?? 'of unknown version' };
}

/** Its version. */
async function reach(kubectl: Kubectl): Promise<string> {
  if (!(await isInstalled('kubectl'))) throw new Refusal('kubectl is not installed here');
  try {
    const version = await kubectl.run(['get', '--raw', '/version', '--request-timeout=20s']);
    return JSON.parse(version).gitVersion;
  } catch (error) {
    throw new Refusal(['the cluster cannot be reached:', (error as Error).message]);
  }
}

async function may(kubectl: Kubectl, ...what: string[]): Promise<boolean> {
  const answer = await kubectl.run(['auth', 'can-i', ...what]).catch(() => 'no');
  return answer.trim() === 'yes';
}

/** Wherever it was installed: the operator of OpenShift has a namespace of its own. */
async function findTekton(kubectl: Kubectl): Promise<{ version?: string; namespace?: string }> {
  const named = ['--field-selector', 'metadata.name=pipelines-info'];
  const { items } = await kubectl.json(['get', 'configmaps', '--all-namespaces', ...named]);
  return { version: items[0]?.data?.version, namespace: items[0]?.metadata.namespace };
}

async function setsSecurityContext(kubectl: Kubectl): Promise<boolean> {
  const { data } = await kubectl.json(['get', 'configmap', 'feature-flags']);
  return data?.['set-security-context'] === 'true';
}

/** Of one that has another form, like a nightly build's, nothing is said. */
export function isOlderThanOne(version: string): boolean {
  return /^v?0\./.test(version);
}

function howToSetSecurityContext(context: string, namespace: string): string {
  return [
    "Tekton's feature flag set-security-context; without it Tekton's own init containers are refused in a restricted",
    'namespace. It is a setting of the whole cluster, so this test does not set it. Who may, sets it with',
    `kubectl --context ${context} patch configmap feature-flags --namespace ${namespace} --type merge ` +
      `--patch '{"data":{"set-security-context":"true"}}'`,
    "or, where Tekton's operator installed it (always on OpenShift), with",
    `kubectl --context ${context} patch tektonconfig config --type merge ` +
      `--patch '{"spec":{"pipeline":{"set-security-context":true}}}'`,
  ].join('\n    ');
}

const item = (text: string) => `  - ${text}`;
