import { type MatrixRoomProps, type ReportOptions, RunUrl, StartMessage } from '../../src';
import { chartOf, errorOf, pipelineOf, roomOf, SPEC, task } from '../report/pipelines';

const params = [
  { name: 'repo' },
  { name: 'a.b' },
  { name: 'list', type: 'array' },
  { name: 'object', type: 'object', properties: { key: {} } },
];
const spec = { ...SPEC, params, finally: [task('cleanup')] };
const skipped = ': Tekton skips a task in finally if a result that it uses is missing';

describe('is refused, since the Pipeline has no such name:', () => {
  const knownParams = 'expected one of its params (repo, a.b, list, object) in place of';
  const knownTasks = 'expected one of its tasks (clone, unit-tests) in place of';

  test.each<[string, string]>([
    ['$(params.rpo)', `${knownParams} "$(params.rpo)"`],
    ['$(params["rpo"])', `${knownParams} "$(params["rpo"])"`],
    ["of $(params['rpo'][0])", knownParams],
    ['$(tasks.cloen.status)', `${knownTasks} "$(tasks.cloen.status)"`],
    ['$(tasks.cleanup.reason)', knownTasks],
    ['$(workspaces.source.bound)', 'expected no "$(workspaces.source.bound)", since the Pipeline has no workspaces'],
    ['at $(tasks.clone.results.commit)', skipped],
    ['$(tasks.clone.status) $(tasks.clone.results.a)', skipped],
    ['$(finally.cleanup.results.a)', skipped],
  ])('%s', (text, message) => {
    const error = errorOf({ details: ['fine', text] }, spec);
    expect(error).toMatch(/^ci\/build: details /);
    expect(error).toContain(` is ${JSON.stringify(text)}; expected `);
    expect(error).toContain(message);
  });

  test('says when there is none', () => {
    expect(errorOf({ details: ['$(params.a)'] })).toMatch(
      /expected no "\$\(params.a\)", since the Pipeline has no params$/,
    );
  });

  test.each<[string, ReportOptions, Partial<MatrixRoomProps>]>([
    ['title', { title: '$(params.lst)' }, {}],
    ['run-url', { runUrl: RunUrl.of('https://example.org/{pipelineRun}/$(tasks.clone.results.c)') }, {}],
    ['mentions-on-failure', { mentionOnFailure: ['$(tasks.clone.results.author)'] }, {}],
    ['room', {}, { room: '$(tasks.clone.results.room)', homeserver: 'example.org' }],
    ['endpoint', {}, { homeserver: '$(params.server)' }],
  ])('in the %s', (name, options, props) => {
    expect(errorOf(options, spec, props)).toContain(`ci/build: ${name} of its task matrix-report-room is `);
  });

  test('how a task ended, in a start message', () => {
    const text = 'tests: $(tasks.unit-tests.status)';
    expect(errorOf({ start: StartMessage.SEPARATE, details: [text] }, spec)).toContain(
      'expected no "$(tasks.unit-tests.status)": the start message has the same text, and no task has ended yet',
    );
    expect(errorOf({ details: [text] }, spec)).toBe('');
  });
});

test.each([
  '$(params.repo) $(params["repo"]) $(params["a.b"]) $(params.list[*]) $(params.object.key)',
  '$(params.repo.key) $(context.taskRun.name) $(date)', // for Tekton to refuse
  '$(tasks.status): $(tasks.clone.status) $(tasks.clone.reason) $(tasks.clone.matrix.length) $(tasks.clone.outputs.x)',
  'tasks.clone.results.a $tasks.clone.results.a (date) ${date} $(params. x)',
])('is taken: %s', (text) => {
  const chart = chartOf();
  const pipeline = pipelineOf(chart, spec);
  roomOf(chart).notifyOn(pipeline, { details: [text] });
  // Not shown to admission, which refuses some.
  expect(pipeline.toJson().spec.finally[1].params).toContainEqual({ name: 'details', value: [text] });
});
