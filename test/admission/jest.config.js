/** @type {import('jest').Config} */
module.exports = {
  ...require('../../jest.config.js'),
  rootDir: '../..',
  testMatch: ['<rootDir>/test/admission/*.admission.ts'],
  globalSetup: '<rootDir>/test/admission/prepare.ts',
};
