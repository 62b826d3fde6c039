/** Names what was skipped at the end of a run; on CI, where nothing may be skipped, it fails the run. */
module.exports = class SkippedReporter {
  constructor() {
    this.failure = undefined;
  }

  onRunComplete(_contexts, results) {
    const groups = new Map();
    for (const { testResults } of results.testResults) {
      for (const { status, ancestorTitles } of testResults) {
        if (status !== 'pending' && status !== 'todo') continue;
        const group = ancestorTitles[0] ?? 'tests';
        groups.set(group, (groups.get(group) ?? 0) + 1);
      }
    }
    for (const [group, count] of groups) console.log(`skipped: ${group} (${count} tests)`);
    if (groups.size > 0 && process.env.CI) this.failure = new Error('on CI no test may be skipped');
  }

  getLastError() {
    return this.failure;
  }
};
