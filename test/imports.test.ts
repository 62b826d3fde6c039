import { tekton } from '../src';

test('the class without a suffix is v1', () => {
  const { Task, TaskV1Beta1, Pipeline, PipelineV1Beta1 } = tekton;
  expect([Task, TaskV1Beta1, Pipeline, PipelineV1Beta1].map(({ GVK }) => `${GVK.kind} ${GVK.apiVersion}`)).toEqual([
    'Task tekton.dev/v1',
    'Task tekton.dev/v1beta1',
    'Pipeline tekton.dev/v1',
    'Pipeline tekton.dev/v1beta1',
  ]);
});
