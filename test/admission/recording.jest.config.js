/** The construct tests once more, for what they synthesize: prepare.ts runs them. */

// What objects/ makes is refused on purpose: all that counts there are names.
const recordNothing = 'cluster/|objects/|step/|tools/|main|readme|update-image';

/** @type {import('jest').Config} */
module.exports = {
  ...require('../../jest.config.js'),
  rootDir: '../..',
  testPathIgnorePatterns: [`<rootDir>/test/(${recordNothing})`],
  setupFiles: ['<rootDir>/test/tools/record-manifests.ts'],
  reporters: ['default'], // not that of skipped tests: `npm test` has named them
};
