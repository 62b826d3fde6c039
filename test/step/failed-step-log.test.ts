/** What a report shows of the log that the step before it has read. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ReportOptions } from '../../src';
import { EVENT } from './homeserver';
import { type Ending, report, RUN } from './report';
import { inFolder } from './run-step';
import { expectSent } from './send';
import { describeStep } from './tools';

const ending: Ending = {
  status: 'Failed',
  tasks: { build: 'Succeeded/Succeeded', lint: 'Failed/StepFailed', test: 'Failed/StepFailed' },
};
const HEAD = '❌ build failed: lint, test\n• lint: a step failed (StepFailed)';

describeStep('the log of a failed step', (shell) => {
  const shown = async (failedStepLog: Record<string, string>, options: ReportOptions = {}, workspaces = {}) => {
    const sent = await report(shell, ending, options, { failedStepLog, workspaces });
    expectSent(sent, EVENT);
    return sent.content;
  };

  test.concurrent('stands below its task, as code, as a terminal would leave it', async () => {
    const log = 'step unit, exit code 3\n\u001b[31m<b>red</b>\u001b[0m\n10 %\r100 %\n';
    const { body, formatted_body: html } = await shown({ test: log });
    expect(body).toBe(
      `${HEAD}\n• test: a step failed (StepFailed)\n  step unit, exit code 3\n    <b>red</b>\n    100 %\nrun ${RUN}`,
    );
    expect(html).toContain(
      '<li><code>lint</code>: a step failed (StepFailed)</li><li><code>test</code>: a step failed (StepFailed)' +
        '<br>step unit, exit code 3<pre><code>&lt;b&gt;red&lt;/b&gt;\n100 %</code></pre></li></ul>',
    );
  });

  test.concurrent('may be unknown, or empty', async () => {
    expect((await shown({})).body).toBe(`${HEAD}\n• test: a step failed (StepFailed)\nrun ${RUN}`);
    const { body, formatted_body: html } = await shown({ lint: 'step x, exit code 1\n' });
    expect(body).toBe(`${HEAD}\n  step x, exit code 1\n• test: a step failed (StepFailed)\nrun ${RUN}`);
    expect(html).toContain('(StepFailed)<br>step x, exit code 1</li>');
  });

  test.concurrent('has 8 KB together with a file of details, of which the end is shown', async () => {
    await inFolder(async (details) => {
      writeFileSync(join(details, 'report.txt'), 'd'.repeat(5000));
      const log = (character: string) => `step x, exit code 1\n${character.repeat(2000)}end`;
      const options = { detailsFile: { workspace: 'source', path: 'report.txt' } };
      const { body } = await shown({ lint: log('l'), test: log('t') }, options, { details });
      expect(body).toMatch(/exit code 1\n {4}l{2000}end\n.*\n.*exit code 1\n {4}t+end\nrun .*\n {4}d{5000}$/);
      expect(body.match(/l{9,}|t{9,}|d{9,}/g)!.join('').length).toBeLessThan(8192);
    });
  });
});
