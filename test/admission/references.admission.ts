/** Whether synth refuses only what Tekton's admission refuses, too, or would leave as it is: names that there are not. */

import { errorOf as synthErrorOf } from '../report/pipelines';
import { describeWith, go } from '../tools/needs';
import { errorsOf, newest } from './prepare';

const params = [
  { name: 'string', type: 'string' },
  { name: 'dotted.name', type: 'string' },
  { name: 'array', type: 'array' },
  { name: 'byDefault', default: ['a'] },
  { name: 'object', type: 'object', properties: { key: { type: 'string' } } },
];
const names = [...params.map(({ name }) => name), 'undeclared', ''];
const spellings = names.flatMap((name) => [`params.${name}`, `params["${name}"]`, `params['${name}']`]);
const rests = ['', '[*]', '[0]', '[-1]', '[key]', '["key"]', '.key', '.notAKey', '.key.more', ' more'];
const others = [
  ...['name', 'namespace', 'uid', 'labels', 'annotations'].map((name) => `context.pipelineRun.${name}`),
  ...['context.pipeline.name', 'context.pipeline.uid', 'context.pipelineTask.retries', 'context.pipelineTask.name'],
  ...['context.taskRun.name', 'context.pipelineRun', 'context["pipelineRun"].name', 'context', 'params', 'tasks'],
  ...['tasks.status', 'tasks.reason', 'tasks.clone.status', 'tasks.clone.reason', 'tasks.nope.status', 'tasks.clone'],
  ...['finally.report.status', 'date', 'foo.bar', 'git log', 'workspaces.source.bound', 'results.a'],
];
const references = [...spellings.flatMap((spelling) => rests.map((rest) => spelling + rest)), ...others];
const texts = references.flatMap((each) => [`$(${each})`, `of $(${each})`, `$(${each})$(${each})`]);

describeWith([go], 'what synth refuses in a report, Tekton refuses, or leaves as it is:', () => {
  const tasks = [{ name: 'clone', taskRef: { name: 'clone' } }];
  const spec = { params, tasks, workspaces: [{ name: 'source' }] };

  test.each<[string, (text: string) => unknown, (text: string) => string]>([
    ['in details', (text) => [text], (text) => synthErrorOf({ details: [text] }, spec)],
    ['in the title', (text) => text, (text) => synthErrorOf({ title: text }, spec)],
  ])('%s', (_, valueOf, synth) => {
    const tekton = errorsOf(
      newest,
      texts.map((text) => {
        const report = {
          name: 'report',
          taskRef: { name: 'report' },
          params: [{ name: 'text', value: valueOf(text) }],
        };
        const metadata = { name: 'build' };
        return { apiVersion: 'tekton.dev/v1', kind: 'Pipeline', metadata, spec: { ...spec, finally: [report] } };
      }),
    );
    const refused = texts.map((text) => synth(text) !== '');
    const onlyHere = texts.filter((_, index) => refused[index] && tekton[index] === '');
    expect(onlyHere.filter((text) => !/undeclared|finally.report/.test(text))).toEqual([]);
    // Neither takes all, nor refuses all.
    for (const answers of [refused, tekton.map((error) => error !== '')]) expect(new Set(answers).size).toBe(2);
  });
});
