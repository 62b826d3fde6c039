import { type MatrixRoomProps, type ReportOptions, RunUrl } from '../../src';
import { errorOf, reported, SPEC, task } from '../report/pipelines';

const params = [
  { name: 'repo' },
  { name: 'a.b' },
  { name: 'list', type: 'array' },
  { name: 'byDefault', default: ['a'] },
  { name: 'object', type: 'object', properties: { key: {} } },
];
const spec = { ...SPEC, params, finally: [task('cleanup')] };
const skipped = ': Tekton skips a task in finally if a result that it uses is missing';
const known = 'expected "$(tasks.status)", or status or reason of one of the tasks clone, unit-tests';

describe('is refused, as the Pipeline would be:', () => {
  test.each<[string, string]>([
    ['$(params.rpo)', 'expected a param that the Pipeline declares: '],
    ['$(params["rpo"])', 'expected a param that the Pipeline declares'],
    ['$(params["a.b"].key)', 'expected "$(params["a.b"])" in place of'],
    ["$(params['list'])", 'expected an element of the array'],
    ['$(params.repo.key)', 'expected "$(params.repo)" in place of "$(params.repo.key)"'],
    ['$(params.repo[*])', 'expected "$(params.repo)" in place of'],
    ['$(params.list)', 'expected an element of the array, like "$(params.list[0])", or "$(params.list[*])"'],
    ['of $(params.list[*])', 'expected an element of the array'],
    ['$(params.object)', 'expected "$(params.object.key)" in place of "$(params.object)"'],
    ['$(params.object.notAKey)', 'expected "$(params.object.key)"'],
    ['$(context.pipelineRun.labels)', 'expected one of $(context.pipelineRun.name), $(context.pipelineRun.namespace)'],
    ['$(context.taskRun.name)', 'expected one of $(context.pipelineRun.name)'],
    ['at $(tasks.clone.results.commit)', skipped],
    ['$(tasks.clone.status) $(tasks.clone.results.a)', skipped],
    ['$(finally.cleanup.results.a)', skipped],
    ['$(tasks.cloen.status)', known],
    ['$(tasks.cleanup.reason)', known],
    ['$(tasks.reason)', known],
  ])('%s', (text, message) => {
    const error = errorOf({ details: ['fine', text] }, spec);
    expect(error).toMatch(/^ci\/build: details /);
    expect(error).toContain(` is ${JSON.stringify(text)}; expected `);
    expect(error).toContain(message);
  });

  test.each<[string, ReportOptions, Partial<MatrixRoomProps>]>([
    ['title', { title: '$(params.list[*])' }, {}],
    ['run-url', { runUrl: RunUrl.of('https://example.org/{pipelineRun}/$(tasks.clone.results.c)') }, {}],
    ['mentions-on-failure', { mentionOnFailure: ['$(tasks.clone.results.author)'] }, {}],
    ['room', {}, { room: '$(tasks.clone.results.room)' }],
    ['endpoint', {}, { homeserver: '$(params.server)' }],
  ])('in the %s', (name, options, props) => {
    expect(errorOf(options, spec, props)).toContain(`ci/build: ${name} of its task matrix-report is `);
  });

  test('how a task ended, in a start message', () => {
    const text = 'tests: $(tasks.unit-tests.status)';
    expect(errorOf({ start: true, details: [text] }, spec)).toContain(
      'expected no "$(tasks.unit-tests.status)": the start message has the same text, and no task has ended yet',
    );
    expect(errorOf({ details: [text] }, spec)).toBe('');
  });
});

test.each([
  '$(params.repo) $(params["repo"]) $(params["a.b"])',
  '$(params.list[*])',
  '$(params["list"][0]) $(params.byDefault[1])',
  '$(params.object.key)',
  '$(context.pipelineRun.name) $(context.pipelineRun.namespace) $(context.pipelineRun.uid) $(context.pipeline.name)',
  '$(tasks.status): $(tasks.clone.status) $(tasks.clone.reason)',
  'tasks.clone.results.a $tasks.clone.results.a (date) ${date}',
])('is taken: %s', (text) => {
  expect(reported({ details: [text] }, spec).finally[1].params).toContainEqual({ name: 'details', value: [text] });
});
