import { readFile } from 'node:fs/promises'
import { verifyEditions } from '../server/challenges/editions.ts'
import { verifyEvents } from '../server/platform/verify.ts'
import { checkRecordFile } from '../server/record/file.ts'
import { onTheStore } from './database/for-command.ts'
import { plainly } from './plainly.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)

/**
 * With a file: checks a downloaded chain, without a database, and that it ends with the number and hash given after it.
 * Without one: walks every chain of the database and names each event that was changed, is missing or was added, and each
 * text of a challenge that is not what was published. Exit status 1 if there is one.
 */
await plainly(async () => {
  const [file, number, hash] = process.argv.slice(2)
  process.exitCode = (await (file
    ? verifyFile(file, { ...(number && { number: Number(number) }), ...(hash && { hash }) })
    : verifyDatabase()))
    ? 0
    : 1
})

async function verifyFile(file: string, end: { number?: number; hash?: string }): Promise<boolean> {
  const check = checkRecordFile(await readFile(file, 'utf8'), end)
  if (!check.unbroken) say(`Line ${check.line}: ${check.why}`)
  else {
    for (const note of check.notes) say(note)
    say(
      `${check.events} events in ${check.chains} chains, ${check.redacted} of them redacted: unbroken. The chain of the challenge ends with hash ${check.last}: compare that with the page of changes`,
    )
  }
  return check.unbroken
}

function verifyDatabase(): Promise<boolean> {
  return onTheStore('to verify', async () => {
    const unbroken = await verifyEvents(say)
    return (await verifyEditions(say)) && unbroken
  })
}
