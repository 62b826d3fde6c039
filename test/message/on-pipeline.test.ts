import { type AddMessageOptions, StartMessage, WhenOperator } from '../../src';
import {
  chartOf,
  everyMessageOption,
  manifestOf,
  namesOf,
  pipelineOf,
  roomOf,
  runOf,
  SPEC,
  task,
  valueOf,
} from '../report/pipelines';

function withMessage(text: string, options: AddMessageOptions = {}, spec: object = SPEC, name = 'tell'): any {
  const chart = chartOf();
  roomOf(chart).addMessage(pipelineOf(chart, spec), name, text, options);
  return manifestOf(chart).spec;
}

test('the task that message gives is added to the tasks of the Pipeline, with every option', () => {
  const chart = chartOf();
  const room = roomOf(chart);
  room.addMessage(pipelineOf(chart, { ...SPEC, params: [{ name: 'branch' }] }), 'tell', 'hello', everyMessageOption);
  const { tasks, finally: lastly } = manifestOf(chart).spec;
  expect(tasks).toEqual([...SPEC.tasks, room.message('tell', 'hello', everyMessageOption)]);
  expect(lastly).toBeUndefined();
});

test('inFinally adds it to finally, where it can tell how the run ended', () => {
  const spec = withMessage('$(tasks.status): $(tasks.clone.status)', { inFinally: true });
  expect(namesOf(spec.tasks)).toEqual(['clone', 'unit-tests']);
  expect(namesOf(spec.finally)).toEqual(['tell']);
});

test('a report covers it, whatever the order of the calls', () => {
  const chart = chartOf();
  const [room, pipeline] = [roomOf(chart), pipelineOf(chart)];
  room.notifyOn(pipeline);
  room.addMessage(pipeline, 'tell', 'hello');
  const [report] = manifestOf(chart).spec.finally;
  expect(valueOf(report, 'task-statuses')).toContain('tell=$(tasks.tell.status)=$(tasks.tell.reason)=stopAndFail');
});

test('a PipelineRun gets it in its pipelineSpec', () => {
  const run = runOf(chartOf(), { params: [{ name: 'version', value: '1' }] });
  roomOf(run.chart).addMessage(run, 'tell', 'version $(params.version)');
  expect(namesOf(manifestOf(run.chart, 'PipelineRun').spec.pipelineSpec.tasks)).toContain('tell');
});

test('a Pipeline needs no other task', () => {
  expect(namesOf(withMessage('hello', {}, {}).tasks)).toEqual(['tell']);
});

test('params that a run could set in a Task that is inlined into it are passed with the default of the Task', () => {
  const { tasks } = withMessage('hello', {}, { ...SPEC, params: [{ name: 'timeout' }, { name: 'repo' }] });
  expect(tasks.at(-1).params.slice(1)).toEqual([
    { name: 'room', value: '#room:example.org' },
    { name: 'endpoint', value: '' },
    { name: 'message', value: 'hello' },
    { name: 'timeout', value: '300' },
  ]);
});

describe('what is known at once is refused at once, with the Pipeline named:', () => {
  test.each<[string, string, string, AddMessageOptions]>([
    ['name is "Tell"; expected the name of a pipeline task', 'Tell', 'hello', {}],
    ['text is ""; expected a text that is not empty', 'tell', '', {}],
  ])('%s', (message, name, text, options) => {
    const chart = chartOf();
    expect(() => roomOf(chart).addMessage(pipelineOf(chart), name, text, options)).toThrow(`ci/build: ${message}`);
  });

  test('a scope with Pipelines in it', () => {
    expect(() => roomOf(chartOf()).addMessage(chartOf() as any, 'a', 'a')).toThrow(/^ci: it is not an ApiObject/);
  });
});

describe('what only the Pipeline can tell is refused when it is written:', () => {
  const spec = { ...SPEC, params: [{ name: 'list', type: 'array' }] };

  test.each<[string, string, AddMessageOptions]>([
    ['message of its task tell is "$(params.x)"; expected one of its params (list) in place', '$(params.x)', {}],
    [
      'when of its task tell is "$(params.x)"; expected one of its params (list) in place of',
      'hello',
      { when: [{ input: 'a', operator: WhenOperator.IN, values: ['$(params.x)'] }] },
    ],
    ['thread of its task tell is "$(tasks.x.results.a)"; expected one', 'a', { thread: '$(tasks.x.results.a)' }],
    ['message of its task tell is "$(tasks.x.status)"; expected', '$(tasks.x.status)', { inFinally: true }],
    [
      'runAfter of its task tell is "x"; expected one of its tasks (clone, unit-tests) in',
      'hello',
      { runAfter: ['x'] },
    ],
  ])('%s', (message, text, options) => {
    expect(() => withMessage(text, options, spec)).toThrow(`[ci/build] ${message}`);
  });

  test('a name that another task has', () => {
    expect(() => withMessage('hello', {}, SPEC, 'clone')).toThrow(
      '[ci/build] name is "clone"; expected a name that no',
    );
  });

  test('a Pipeline that would have only tasks of finally', () => {
    expect(() => withMessage('hello', { inFinally: true }, {})).toThrow('[ci/build] it has no tasks; add some');
  });
});

describe('a message may run after another one, and go into its thread,', () => {
  const withThread = (thread: string) => {
    const chart = chartOf();
    const [room, pipeline] = [roomOf(chart), pipelineOf(chart)];
    room.addMessage(pipeline, 'second', 'b', { runAfter: ['unit-tests'], thread });
    room.addMessage(pipeline, 'first', 'a');
    room.notifyOn(pipeline, { start: StartMessage.SEPARATE });
    return namesOf(manifestOf(chart).spec.tasks);
  };

  test.each(['first', 'matrix-report-room-start'])('in whatever order they are added: %s', (other) => {
    const names = [...namesOf(SPEC.tasks), 'second', 'first', 'matrix-report-room-start'];
    expect(withThread(`$(tasks.${other}.results.event-id)`)).toEqual(names);
  });

  test('by a result that it has', () => {
    const error = '[ci/build] thread of its task second is "$(tasks.first.results.id)"; expected event-id or permalink';
    expect(() => withThread('$(tasks.first.results.id)')).toThrow(error);
  });
});

test.each([
  ['$(params.list[*])', 'when'],
  ['$(tasks.clone.results.a) $(tasks.clone.results.b[0]) $(tasks.clone.results.c.d)', 'message'],
])('takes %s in %s', (text, where) => {
  const when = where === 'when' ? [{ input: 'a', operator: WhenOperator.IN, values: [text, task('a').name] }] : [];
  const spec = { ...SPEC, params: [{ name: 'list', type: 'array' }] };
  expect(() => withMessage(where === 'when' ? 'hello' : text, { when }, spec)).not.toThrow();
});
