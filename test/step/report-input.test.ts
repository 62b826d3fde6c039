import { type Ending, report } from './report';
import { expectRefusal } from './send';
import type { Params } from './tekton';
import { describeStep } from './tools';

const good: Ending = { status: 'Succeeded', tasks: { clone: 'Succeeded/Succeeded' } };
const fails = { 'on-error': 'fail' };

describeStep('a report', (shell) => {
  test.concurrent.each<[string, Params, string]>([
    ['no title', { title: '' }, 'title is empty; expected the name of the pipeline'],
    ['a status that Tekton has not replaced', { status: '$(tasks.status)' }, 'status is "$(tasks.status)"; expected'],
    ['no status', { status: '' }, 'status is empty; expected $(tasks.status)'],
    [
      'no statuses of tasks',
      { 'task-statuses': [] },
      'task-statuses is empty; expected one NAME=STATUS=REASON=ONERROR',
    ],
    [
      'an unknown outcome',
      { outcomes: ['green'] },
      'outcomes has "green"; expected succeeded, failed, completed or cancelled',
    ],
    ['no outcome', { outcomes: [] }, 'outcomes is empty; expected succeeded, failed, completed or cancelled'],
    ['an unknown finish', { finish: 'reply' }, 'finish is "reply"; expected new-message, thread or edit'],
    [
      'a thread without the transaction id of the run',
      { finish: 'thread', 'transaction-id': 'abc' },
      'transaction-id is "abc"; expected one that ends with -finish',
    ],
    ['a mistyped timeout', { timeout: '2m' }, 'timeout is "2m"; expected seconds'],
    ...[
      'clone',
      'clone=Succeeded',
      'clone=Succeeded=Succeeded',
      '=Failed=StepFailed=stopAndFail',
      'clone=Done=x=y',
      '',
    ].map((entry): [string, Params, string] => [
      `the task status ${JSON.stringify(entry)}`,
      { 'task-statuses': [entry] },
      `task-statuses has "${entry}"; expected NAME=STATUS=REASON=ONERROR`,
    ]),
  ])('refuses %s before it asks anyone', async (_, params, message) => {
    expectRefusal(await report(shell, good, {}, { params: { ...fails, ...params } }), message);
  });

  test.concurrent('takes no detail for the name of another list', async () => {
    const details = ['--details', '--outcomes', 'succeeded', '--task-statuses', 'x=Failed=StepFailed=stopAndFail'];
    const { content } = await report(shell, good, {}, { params: { details } });
    expect(content.body.split('\n').slice(2)).toEqual(details);
    expect(content.body).toContain('✅ build succeeded');
  });

  test.concurrent('reads no file that a user id with a star would match', async () => {
    const failed: Ending = { status: 'Failed', tasks: { clone: 'Failed/StepFailed' } };
    const { content } = await report(shell, failed, { mentionOnFailure: ['@*:example.org'] });
    expect(content['m.mentions']).toEqual({ user_ids: ['@*:example.org'] });
  });
});
