const swc = {
  jsc: {
    parser: { syntax: 'typescript', tsx: true },
    target: 'es2022',
    transform: { react: { runtime: 'automatic' } },
  },
  module: { type: 'commonjs' },
}

/** The compiled mini-program in a document without layout. The build in `dist/weapp` is taken as it is. */
module.exports = {
  displayName: 'weapp',
  rootDir: `${__dirname}/../..`,
  testMatch: ['<rootDir>/test/weapp/**/*.test.ts'],
  testEnvironment: 'jsdom',
  moduleNameMapper: { '^@/(.*)$': '<rootDir>/$1' },
  transform: { '/test/.*\\.ts$': ['@swc/jest', swc] },
}
