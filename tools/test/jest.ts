/** Jest's tests, counted one by one. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { type Check, type Counts, runProgram } from './check.ts'

const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numRuntimeErrorTestSuites: z.number(),
})

/** One of the projects of jest.config.mjs. A run that breaks off counts as failed, whatever it had counted by then. */
export function jestCheck(name: string, project: string, minutes: number, args: readonly string[] = []): Check {
  return {
    name,
    async run() {
      const folder = mkdtempSync(join(tmpdir(), 'charterboard-jest-'))
      const file = join(folder, 'report.json')
      try {
        const { code } = await runProgram(
          process.execPath,
          [
            '--experimental-vm-modules',
            '--disable-warning=ExperimentalWarning',
            'node_modules/jest/bin/jest.js',
            '--ci',
            '--forceExit',
            '--selectProjects',
            project,
            '--json',
            `--outputFile=${file}`,
            ...args,
          ],
          { minutes, shown: true },
        )
        return countsOf(file, code)
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    },
  }
}

function countsOf(file: string, code: number | null): Counts {
  if (!existsSync(file)) return { passed: 0, failed: 1 }
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = report.parse(
    JSON.parse(readFileSync(file, 'utf8')),
  )
  const failed = numFailedTests + numRuntimeErrorTestSuites
  return { passed: numPassedTests, failed: code === 0 ? failed : Math.max(failed, 1) }
}
