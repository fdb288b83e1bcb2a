/** Every check, in the order in which failing early helps most, and one line that adds them up. */
import { Trouble } from '../trouble.ts'
import { getChromium } from './browser.ts'
import { type Check, type Counts, failed, programCheck } from './check.ts'
import { databaseStarts } from './database.ts'
import { firstPageIsSmall } from './first-page.ts'
import { clientTypesAreFresh, schemaIsFresh } from './fresh.ts'
import { jestCheck } from './jest.ts'

const bin = (name: string) => `node_modules/.bin/${name}`

const checks: Check[] = [
  programCheck('Types', bin('tsc'), ['--noEmit']),
  programCheck('Lint and format', bin('biome'), ['check', '--error-on-warnings', '.']),
  programCheck('Rooms', bin('depcruise'), [
    '--config',
    '.dependency-cruiser.cjs',
    'server',
    'client',
    'schema',
    'test',
    'tools',
  ]),
  schemaIsFresh,
  clientTypesAreFresh,
  programCheck('Build', process.execPath, ['--import', 'tsx', 'tools/build.ts']),
  firstPageIsSmall,
  databaseStarts,
  jestCheck('Unit and API tests', 'api', 11),
]

/** Whole processes: boards that are killed, and boards that people use in a browser. */
const journeys: Check = {
  name: 'Journeys and chaos',
  async run() {
    process.env.CHROMIUM_PATH = await getChromium(process.env)
    return jestCheck('Journeys and chaos', 'journeys', 9, ['--maxWorkers', '2']).run()
  },
}

/** The same without a browser. */
const chaos = jestCheck('Chaos', 'journeys', 9, ['--maxWorkers', '2', '--testPathPatterns', 'test/chaos'])

/** Runs them all, whatever fails. The last line is the sum; the result is the exit code. */
export async function testAll({ browser }: { browser: boolean }): Promise<0 | 1> {
  const total = { passed: 0, failed: 0 }
  for (const check of [...checks, browser ? journeys : chaos]) {
    const since = Date.now()
    console.log(`… ${check.name}`)
    const counts = await countsOf(check)
    const seconds = ((Date.now() - since) / 1000).toFixed(1)
    console.log(
      `${counts.failed > 0 ? '✗' : '✓'} ${check.name}: ${counts.passed} passed, ${counts.failed} failed (${seconds} s)`,
    )
    total.passed += counts.passed
    total.failed += counts.failed
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`)
  return total.failed > 0 ? 1 : 0
}

async function countsOf(check: Check): Promise<Counts> {
  try {
    return await check.run()
  } catch (error) {
    console.log(error instanceof Trouble ? error.message : error)
    return failed
  }
}
