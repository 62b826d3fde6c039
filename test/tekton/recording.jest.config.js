/** The construct tests once more, for what they synthesize: prepare.ts runs them. */

const needMinutesAndRecordNothing = ['main', 'imports', 'package', 'readme'];

/** @type {import('jest').Config} */
module.exports = {
  ...require('../../jest.config.js'),
  rootDir: '../..',
  testMatch: ['<rootDir>/test/*.test.ts', '<rootDir>/test/{report,task,tekton}/*.test.ts'],
  testPathIgnorePatterns: needMinutesAndRecordNothing.map((name) => `<rootDir>/test/${name}\\.test\\.ts$`),
  setupFiles: ['<rootDir>/test/tools/record-manifests.ts'],
  reporters: ['default'], // not that of skipped tests: `npm test` has named them
};
