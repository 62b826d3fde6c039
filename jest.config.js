/** @type {import('jest').Config} */
module.exports = {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: { '\\.ts$': ['ts-jest', { tsconfig: '<rootDir>/tsconfig.json' }] },
  testTimeout: 30_000,
  maxConcurrency: 12,
  maxWorkers: '100%', // most of what they do is wait
  reporters: ['default', '<rootDir>/test/tools/skipped-reporter.js'],
};
