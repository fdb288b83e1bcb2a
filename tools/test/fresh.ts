/** What is printed from the server's types, and checked in, must be what they would print now. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Check, failed, passed, programCheck, runProgram } from './check.ts'

const contract = 'schema/schema.graphql'
const remedy = 'Run npm run schema and check in the result.'

export const schemaIsFresh: Check = {
  name: 'Schema is fresh',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'charterboard-schema-'))
    const printed = join(folder, 'schema.graphql')
    try {
      const { code, output } = await runProgram(
        process.execPath,
        ['--import', 'tsx', 'tools/print-schema.ts', printed],
        { minutes: 2 },
      )
      if (code !== 0) {
        console.log(output)
        return failed
      }
      const same = existsSync(contract) && readFileSync(contract, 'utf8') === readFileSync(printed, 'utf8')
      if (!same) console.log(`${contract} is not what the server's types say. ${remedy}`)
      return same ? passed : failed
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

/** `--check` writes nothing, and fails where it would have. */
export const clientTypesAreFresh: Check = programCheck('Client types are fresh', 'node_modules/.bin/graphql-codegen', [
  '--config',
  'codegen.ts',
  '--check',
])
