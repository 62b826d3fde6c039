/** Tells at the end of a run what was skipped for which tool; in CI, where nothing may be skipped, it fails the run. */

const { spawnSync } = require('node:child_process');

module.exports = class SkippedReporter {
  onRunComplete(_contexts, { testResults, numPassedTests, numFailedTests }) {
    const skipped = testResults
      .flatMap((file) => file.testResults)
      .filter(({ status }) => status === 'pending' || status === 'todo');
    if (skipped.length === 0) return;
    const all = numPassedTests + numFailedTests + skipped.length;
    console.log(['', `Skipped ${skipped.length} of ${all} tests.`, ...helpWith(needsOf(skipped))].join(' ').trim());
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
  const missing = needs.map((need) => `${need} (${installed(need.split(' ')[0])})`).join(', ');
  return [
    `Missing: ${missing}.`,
    ...(needs.some((need) => need !== 'go')
      ? ['On Debian 12, .ci/install-tools, run as root, installs what is missing with apt: curl from backports.']
      : []),
    ...(needs.includes('go') ? ['Go comes from https://go.dev/dl/.'] : []),
  ];
}

function installed(tool) {
  const { stdout } = spawnSync(tool, ['--version'], { encoding: 'utf8' });
  const version = /\d+(\.\d+)+/.exec(stdout ?? '');
  return version ? `${version[0]} is installed` : 'not installed';
}
