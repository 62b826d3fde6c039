/**
 * The run that Pipelines-as-Code makes of a PipelineRun and the Tasks and Pipelines beside it.
 *
 * @see https://github.com/openshift-pipelines/pipelines-as-code/tree/main/pkg/resolve
 */
export function inlined({ metadata, spec, ...rest }: any, manifests: any[]): any {
  const named = (kind: string, name: string) =>
    manifests.find((each) => each.kind === kind && each.metadata.name === name);
  const inline = ({ taskRef, ...task }: any) => {
    if (taskRef === undefined || taskRef.resolver !== undefined) return { ...task, taskRef };
    const { metadata, spec } = named('Task', taskRef.name);
    return { ...task, taskSpec: { ...spec, metadata: { annotations: metadata.annotations, labels: metadata.labels } } };
  };
  const { pipelineRef, pipelineSpec = named('Pipeline', pipelineRef?.name).spec, ...others } = spec;
  const { tasks, finally: lastly } = pipelineSpec;
  const { name, generateName, ...about } = metadata;
  return {
    ...rest,
    metadata: generateName ? metadata : { ...about, generateName: `${name}-` },
    spec: { ...others, pipelineSpec: { ...pipelineSpec, tasks: tasks.map(inline), finally: lastly.map(inline) } },
  };
}
