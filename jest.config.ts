import type { Config } from 'jest'

/** Packages that are published as ES modules only; Jest runs CommonJS, so swc turns them. */
const esModules = ['mingo', 'bson', 'uqr', 'gcoord', 'jose', '@trpc', 'zod']

const room = (name: string, environment: 'node' | 'jsdom' = 'node') => ({
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
    ] as [string, Record<string, unknown>],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules.join('|')})/)`],
})

const config: Config = {
  projects: [
    room('domain'),
    room('functions'),
    room('emulator'),
    room('tools'),
    room('src'),
    room('browser'),
  ],
  cacheDirectory: '<rootDir>/.cache/jest',
}

export default config
