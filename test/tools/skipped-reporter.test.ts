const SkippedReporter = jest.requireActual('./skipped-reporter');

const skipped = (...ancestorTitles: string[]) => ({ status: 'pending', ancestorTitles });
const passed = { status: 'passed', ancestorTitles: [] };

/** What is printed after a run of these tests, and the error by which the run fails, if it does. */
function report(...testResults: object[]) {
  const log = jest.spyOn(console, 'log').mockImplementation();
  const reporter = new SkippedReporter();
  reporter.onRunComplete([], { testResults: [{ testResults }], numTotalTests: testResults.length });
  const printed = log.mock.calls.flat();
  log.mockRestore();
  return { printed, failure: reporter.getLastError()?.message };
}

const env = process.env;
beforeEach(() => (process.env = { ...env, CI: undefined }));
afterEach(() => (process.env = env));

test('what is skipped is told in one paragraph, with the tools that are missing and how to get them', () => {
  const { printed, failure } = report(
    passed,
    skipped('retries: needs node 99 or newer, no-such-tool', 'after a while'),
    skipped('admission: needs go'),
    skipped('discovery: needs no-such-tool'),
  );
  expect(printed).toEqual([
    '\nSkipped 3 of 4 tests. ' +
      `Missing: node 99 or newer (${process.versions.node} is installed), no-such-tool (not installed), go (not installed). ` +
      'On Debian 12, run .ci/install-tools as root: it installs what is missing with apt, curl from backports. ' +
      'Go comes from https://go.dev/dl/.',
  ]);
  expect(failure).toBeUndefined();
});

test('a run that skips nothing says nothing', () => {
  expect(report(passed)).toEqual({ printed: [], failure: undefined });
});

test('in CI a run that skips a test fails', () => {
  process.env.CI = 'true';
  expect(report(passed, skipped('admission')).failure).toBe('in CI no test may be skipped');
});
