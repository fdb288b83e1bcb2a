/**
 * The tests run as ES modules, which Jest can do only in a Node that was started with a flag.
 * So that a plain `npx jest test/…` works, a Node without it starts itself again with it.
 */
import { spawn } from 'node:child_process'
import vm from 'node:vm'

if (vm.SourceTextModule === undefined) {
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning']
  const jest = spawn(process.execPath, [...flags, ...process.argv.slice(1)], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => jest.kill(signal))
  await new Promise((resolve) => jest.once('exit', (code) => resolve(process.exit(code ?? 1))))
}

const shared = {
  testEnvironment: '<rootDir>/test/support/environment.mjs',
  globalSetup: '<rootDir>/test/support/start-database.mjs',
  globalTeardown: '<rootDir>/test/support/stop-database.mjs',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/\\.data', '<rootDir>/\\.cache'],
  transform: {
    '\\.tsx?$': [
      '@swc/jest',
      {
        sourceMaps: true,
        module: { type: 'es6' },
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
}

export default {
  maxWorkers: 2,
  // Modules of a test file are never let go of whole: a worker that has grown does everything slower, so a new one takes over.
  workerIdleMemoryLimit: '600MB',
  testTimeout: 90_000,
  projects: [
    {
      ...shared,
      displayName: 'api',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/journeys/', '<rootDir>/test/chaos/'],
    },
    // Whole processes: a board with a browser, or one that is killed.
    {
      ...shared,
      displayName: 'journeys',
      testMatch: ['<rootDir>/test/journeys/**/*.test.ts', '<rootDir>/test/chaos/**/*.test.ts'],
    },
  ],
}
