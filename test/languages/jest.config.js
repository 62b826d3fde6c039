/** @type {import('jest').Config} */
module.exports = {
  ...require('../../jest.config.js'),
  rootDir: '../..',
  testMatch: ['<rootDir>/test/languages/*.language.ts'],
  maxWorkers: 1, // each of them packs the package
};
