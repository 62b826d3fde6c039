/** @type {import('jest').Config} */
module.exports = {
  rootDir: '../..',
  testMatch: ['<rootDir>/test/tekton/*.tekton.ts'],
  transform: { '\\.ts$': ['ts-jest', { tsconfig: '<rootDir>/tsconfig.json' }] },
  globalSetup: '<rootDir>/test/tekton/prepare.ts',
  reporters: ['default', '<rootDir>/test/tools/skipped-reporter.js'],
};
