/** What Tekton and the kubelet do to a Task before its step runs: just enough to run the step without either. */

import { Yaml } from 'cdk8s';

export type Params = Record<string, string | string[]>;

/** One pass over a text: what a replacement brings in is not read again. */
export function substitute(text: string, values: Record<string, string>): string {
  return text.replace(/\$\(([^()]+)\)/g, (whole, name: string) => values[name] ?? whole);
}

/** Values of `$(params.x)`, in each spelling that Tekton takes. */
export function paramValues(params: Params): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of Object.entries(params)) {
    if (typeof value !== 'string') continue;
    for (const spelling of [`params.${name}`, `params["${name}"]`, `params['${name}']`]) values[spelling] = value;
  }
  return values;
}

/** The same with `$(params.x[*])` of an array, which becomes its elements. */
export function substituteArgs(args: string[], params: Params): string[] {
  return args.flatMap((arg) => {
    const star = /^\$\(params\.([^()[\]]+)\[\*\]\)$/.exec(arg);
    if (star !== null) return params[star[1]];
    return [substitute(arg, paramValues(params))];
  });
}

/** The kubelet's expansion of environment variables and arguments. */
export function expand(text: string, environment: Record<string, string>): string {
  return text.replace(/\$\$|\$\(([^)]*)\)/g, (whole, name: string | undefined) => {
    if (whole === '$$') return '$';
    return environment[name!] ?? whole;
  });
}

export interface Run {
  readonly params: Params;
  readonly taskRunUid: string;
  readonly namespace?: string;
  readonly workspaces?: Record<string, string>;
  /** Where the results go instead of /tekton/results. */
  readonly results: string;
}

/** What starts in a pod. */
export interface Container {
  readonly script: string;
  readonly args: string[];
  readonly env: Record<string, string>;
  readonly mounts: { readonly mountPath: string; readonly source: any }[];
}

export const NAMESPACE = 'okd-team';

/** The step that posts, as a container would get it. */
export function prepareStep(task: any, run: Run): Container {
  const params: Params = {};
  for (const { name, default: byDefault } of task.spec.params) {
    const value = run.params[name] ?? byDefault;
    if (value === undefined) throw new Error(`the Task needs the param ${name}`);
    params[name] = value;
  }
  for (const name of Object.keys(run.params)) {
    if (!(name in params)) throw new Error(`the Task has no param ${name}`);
  }
  const contexts = {
    'context.taskRun.uid': run.taskRunUid,
    'context.taskRun.name': 'a-task-run',
    'context.taskRun.namespace': run.namespace ?? NAMESPACE,
  };
  const results = Object.fromEntries(
    task.spec.results.map(({ name }: any) => [`results.${name}.path`, `${run.results}/${name}`]),
  );
  const workspaces = Object.fromEntries(
    (task.spec.workspaces ?? []).map(({ name }: any) => [`workspaces.${name}.path`, run.workspaces?.[name] ?? '']),
  );
  const passes = [paramValues(params), contexts, results, workspaces];
  const inTekton = (text: string) => passes.reduce(substitute, text);

  const step = task.spec.steps.find(({ name }: any) => name === 'post');
  const env: Record<string, string> = {};
  for (const { name, value } of step.env) env[name] = expand(inTekton(value), env);
  const args = substituteArgs(step.args, params).map((arg) =>
    expand(substitute(substitute(arg, contexts), results), env),
  );
  const mounts = step.volumeMounts.map(({ name, mountPath }: any) => {
    const volume = task.spec.volumes.find((each: any) => each.name === name);
    return { mountPath, source: JSON.parse(inTekton(JSON.stringify(volume))) };
  });
  return { script: inTekton(step.script), args, env, mounts };
}

/** The only container of a CronJob, whose script is in a ConfigMap. */
export function prepareCronJob(cronJob: any, configMap: any): Container {
  const { containers, volumes } = cronJob.spec.jobTemplate.spec.template.spec;
  const [container] = containers;
  const env: Record<string, string> = {};
  for (const { name, value, valueFrom } of container.env) env[name] = valueFrom ? NAMESPACE : expand(value, env);
  const mounts = container.volumeMounts.map(({ name, mountPath }: any) => ({
    mountPath,
    source: volumes.find((each: any) => each.name === name),
  }));
  const args = container.args.map((arg: string) => expand(arg, env));
  return { script: configMap.data['alarm.sh'], args, env, mounts };
}

export function loadKind(file: string, kind: string): any[] {
  return Yaml.load(file).filter((each: any) => each.kind === kind);
}
