import { importNotices } from '../server/notices/import.ts'
import { systemAct } from '../server/platform/act.ts'
import { onTheStore } from './database/for-command.ts'
import { plainly } from './plainly.ts'

/**
 * `npm run import -- FILE…`: keeps the OCDS 1.1 releases of the files as public notices. Exit status 1 if anything was
 * rejected: each is told with file, position and reason.
 */
const files = process.argv.slice(2)
if (files.length === 0) {
  process.stderr.write('Name at least one file: npm run import -- FILE…\n')
  process.exit(2)
}

await plainly(async () => {
  const counts = await onTheStore('to import into', () =>
    importNotices(systemAct(new Date()), files, (line) => process.stderr.write(`${line}\n`)),
  )
  process.stdout.write(
    `${[
      `${counts.read} releases read, ${counts.rejected} rejected`,
      `${counts.new + counts.changed + counts.same} notices: ${counts.new} new, ${counts.changed} changed, ${counts.same} same`,
      `${counts.matched} matched to a force`,
    ].join('\n')}\n`,
  )
  process.exitCode = counts.rejected > 0 ? 1 : 0
})
