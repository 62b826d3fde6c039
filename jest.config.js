/** @type {import('jest').Config} */
module.exports = {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  // It only strips types, by isolatedModules in tsconfig.json: `npm run typecheck` checks them.
  transform: { '\\.ts$': ['ts-jest', { tsconfig: '<rootDir>/tsconfig.json' }] },
  testTimeout: 30_000,
  maxConcurrency: 12,
  maxWorkers: '100%', // most of what they do is wait
  reporters: ['default', '<rootDir>/test/tools/skipped-reporter.js'],
};
