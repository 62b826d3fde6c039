/** Tells at the end of a run what was skipped for which tool; in CI, where nothing may be skipped, it fails the run. */

const { spawnSync } = require('node:child_process');

module.exports = class SkippedReporter {
  onRunComplete(_contexts, { testResults, numTotalTests }) {
    const skipped = testResults
      .flatMap((file) => file.testResults)
      .filter(({ status }) => status === 'pending' || status === 'todo');
    if (skipped.length === 0) return;
    console.log([`\nSkipped ${skipped.length} of ${numTotalTests} tests.`, ...helpWith(needsOf(skipped))].join(' '));
    if (process.env.CI) this.failure = new Error('in CI no test may be skipped');
  }

  getLastError() {
    return this.failure;
  }
};

/** What the titles of `describeWith` (needs.ts) say is missing, each once. */
function needsOf(tests) {
  const titles = tests.flatMap(({ ancestorTitles }) => ancestorTitles);
  return [...new Set(titles.flatMap((title) => /: needs (.+)$/.exec(title)?.[1].split(', ') ?? []))];
}

function helpWith(needs) {
  if (needs.length === 0) return [];
  const help = [`Missing: ${needs.map((need) => `${need} (${installed(need.split(' ')[0])})`).join(', ')}.`];
  if (needs.some((need) => need !== 'go')) {
    help.push(
      'On Debian 12, run .ci/install-tools as root: it installs what is missing with apt, curl from backports.',
    );
  }
  if (needs.includes('go')) help.push('Go comes from https://go.dev/dl/.');
  return help;
}

function installed(tool) {
  const { stdout } = spawnSync(tool, ['--version'], { encoding: 'utf8' });
  const version = /\d+(\.\d+)+/.exec(stdout ?? '');
  return version ? `${version[0]} is installed` : 'not installed';
}
