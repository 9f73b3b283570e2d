/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  // Builds, certificates and browsers take long on a busy machine; no test is about time.
  testTimeout: 60_000,
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {
    '\\.xlsx$': '<rootDir>/test/inline-file.js',
    '\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
};
