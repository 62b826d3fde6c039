/** The construct tests once more, for what they synthesize: prepare.ts runs them. */

const recordNothing = 'cluster/|step/|tools/|imports|main|readme|update-image';

/** @type {import('jest').Config} */
module.exports = {
  ...require('../../jest.config.js'),
  rootDir: '../..',
  testPathIgnorePatterns: [`<rootDir>/test/(${recordNothing})`],
  setupFiles: ['<rootDir>/test/tools/record-manifests.ts'],
  reporters: ['default'], // not that of skipped tests: `npm test` has named them
};
