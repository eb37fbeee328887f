/** Two projects: unit tests run anywhere, e2e tests need the built workbench and a browser. */
const common = {
  testEnvironment: 'node',
  transform: { '^.+\\.(t|j)sx?$': ['@swc/jest', { module: { type: 'commonjs' } }] },
  // Published as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(@borgar|numfmt)/)'],
  moduleNameMapper: {
    // numfmt 4.0 names a CommonJS file in its exports that it does not ship.
    '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.js',
  },
};

export default {
  // Tests say what holds, not how fast: a busy machine is given its time.
  testTimeout: 60_000,
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.ts?(x)'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/'],
    },
    {
      ...common,
      displayName: 'e2e',
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
      globalSetup: '<rootDir>/test/e2e/global-setup.mjs',
    },
  ],
};
