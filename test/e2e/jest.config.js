/** @type {import('jest').Config} */
module.exports = {
  rootDir: '../..',
  testMatch: ['<rootDir>/test/e2e/*.e2e.ts'],
  transform: { '\\.ts$': ['ts-jest', { tsconfig: '<rootDir>/tsconfig.json' }] },
  globalSetup: '<rootDir>/test/e2e/install-synapse.ts',
  reporters: ['default', '<rootDir>/test/tools/skipped-reporter.js'],
  testTimeout: 180_000,
  // One for each file: the rate limits are waited for while the others send.
  maxWorkers: 3,
};
