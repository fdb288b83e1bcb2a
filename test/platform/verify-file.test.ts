import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@jest/globals'
import { chainForChecking, chainStatusOf } from '../../server/challenges/log.ts'
import { visitor } from '../../server/platform/act.ts'
import { chainAsFile, checkFile } from '../../server/platform/verify-file.ts'
import { openedChallenge } from '../support/challenges.ts'
import { folders } from '../support/folders.ts'
import { rememberStages } from '../support/remembered.ts'
import { theWorld, withDatabase } from '../support/world.ts'

withDatabase()
const newFolder = folders('chain')
rememberStages()

const asVisitor = { viewer: visitor, now: new Date(), requestId: 'test' }
type Links = Awaited<ReturnType<typeof chainForChecking>>
const written = (links: Links) => chainAsFile(links)

test('a download is unbroken by itself, redacted events included; whatever is done to it is found, by its line', async () => {
  const challenge = await openedChallenge(await theWorld())
  const links = await chainForChecking(asVisitor, challenge)
  const redacted = links.filter(({ event }) => event === null).length
  const last = links.at(-1)
  expect(redacted).toBeGreaterThan(0)
  expect(checkFile(written(links))).toEqual({ unbroken: true, events: links.length, redacted, last: last?.hash })

  const whole = links.findIndex(({ event }) => event !== null)
  const hidden = links.findIndex(({ event }) => event === null)
  const changed = (place: number, change: (link: Links[number]) => Links[number]) =>
    written(links.map((link, at) => (at === place ? change(link) : link)))
  const otherHash = 'f'.repeat(64)
  const broken: [text: string, line: number][] = [
    [changed(whole, (link) => ({ ...link, event: link.event && { ...link.event, data: { edition: 9 } } })), whole + 1],
    [changed(whole, (link) => ({ ...link, event: link.event && { ...link.event, at: new Date(0) } })), whole + 1],
    [changed(whole, (link) => ({ ...link, event: link.event && Object.assign({ note: 'x' }, link.event) })), whole + 1],
    [changed(hidden, (link) => ({ ...link, hash: otherHash })), hidden + 2],
    [written(links.filter((_, at) => at !== hidden)), hidden + 1],
    [written([...links].reverse()), 1],
    ['', 1],
    ['no event\n', 1],
  ]
  for (const [text, line] of broken) expect(checkFile(text)).toMatchObject({ unbroken: false, line })
})

test('a download that was cut off is found, by its own last line and by what the page states', async () => {
  const challenge = await openedChallenge(await theWorld())
  const links = await chainForChecking(asVisitor, challenge)
  const { end } = await chainStatusOf(asVisitor, challenge._id)
  const cut = links.slice(0, -1)
  expect(checkFile(written(links), end)).toMatchObject({ unbroken: true, events: end.number, last: end.hash })

  const lines = written(links).split('\n')
  expect(checkFile(lines.slice(0, -2).join('\n'))).toMatchObject({ unbroken: false, line: links.length })
  expect(checkFile([...lines.slice(0, -3), ...lines.slice(-2)].join('\n'))).toMatchObject({ unbroken: false })
  // Whoever cuts it off may state another end: the page does not.
  expect(checkFile(written(cut))).toMatchObject({ unbroken: true })
  expect(checkFile(written(cut), { number: end.number })).toMatchObject({ unbroken: false })
  expect(checkFile(written(cut), { hash: end.hash })).toMatchObject({ unbroken: false })
})

test('the command checks a file where there is no database, and its exit status says how it went', async () => {
  const challenge = await openedChallenge(await theWorld())
  const links = await chainForChecking(asVisitor, challenge)
  const folder = newFolder()
  const file = join(folder, 'chain.jsonl')
  const run = async (...end: string[]) => {
    const command = ['--import', 'tsx', 'tools/verify-events.ts', file, ...end]
    const env = { ...process.env, MONGODB_URI: 'mongodb://nobody.invalid' }
    return promisify(execFile)(process.execPath, command, { env })
  }
  await writeFile(file, written(links))
  expect((await run()).stdout).toContain(`${links.length} events`)
  await expect(run(String(links.length + 1))).rejects.toMatchObject({ code: 1 })
  await writeFile(file, written(links.slice(1)))
  await expect(run()).rejects.toMatchObject({ code: 1, stdout: expect.stringContaining('Line 1') })
}, 120_000)
