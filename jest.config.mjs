/** Packages that are published as ES modules only; Jest runs CommonJS, so swc turns them. */
const esModules = ['mingo', 'bson', 'uqr', 'gcoord', 'jose', '@trpc', 'zod']

/** One project a room: the tests of `<room>` stand in `test/<room>`. */
const room = (name, environment = 'node') => ({
  displayName: name,
  testMatch: [`<rootDir>/test/${name}/**/*.test.{ts,tsx}`],
  testEnvironment: environment,
  moduleNameMapper: { '^@/(.*)$': '<rootDir>/$1' },
  transform: {
    '\\.[cm]?[jt]sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // The compiled mini-program is taken as it is.
  transformIgnorePatterns: [`/node_modules/(?!(${esModules.join('|')})/)`, '<rootDir>/dist/'],
})

export default {
  projects: [
    room('domain'),
    room('functions'),
    room('emulator'),
    room('tools'),
    room('src'),
    room('weapp', 'jsdom'),
    room('browser'),
  ],
  // Most tests take some milliseconds; on a machine that is busy with other things, many times that.
  testTimeout: 30_000,
  cacheDirectory: '<rootDir>/.cache/jest',
  // All cores: by itself Jest leaves one to the terminal, and on two cores that is half of them.
  maxWorkers: '100%',
}
