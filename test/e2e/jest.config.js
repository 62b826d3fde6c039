/** @type {import('jest').Config} */
module.exports = {
  ...require('../../jest.config.js'),
  rootDir: '../..',
  testMatch: ['<rootDir>/test/e2e/*.e2e.ts'],
  globalSetup: '<rootDir>/test/e2e/install.ts',
  testTimeout: 180_000,
  maxWorkers: 3, // the rate limits are waited for while other files send
};
