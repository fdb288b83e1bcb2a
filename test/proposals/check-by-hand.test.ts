import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { beforeEach, expect, test } from '@jest/globals'
import { graphql } from 'graphql'
import { z } from 'zod'
import { confirmOpening } from '../../server/evaluations/commands.ts'
import { attachFile, submitProposal } from '../../server/proposals/commands.ts'
import { fileToRead } from '../../server/proposals/queries.ts'
import { schema } from '../../server/schema.ts'
import { openedChallenge } from '../support/challenges.ts'
import { folders } from '../support/folders.ts'
import { seatPanel } from '../support/panel.ts'
import { writtenProposal } from '../support/proposals.ts'
import { theWorld, withDatabase } from '../support/world.ts'

withDatabase()

const newFolder = folders('receipt')
let folder = ''
beforeEach(() => {
  folder = newFolder()
})

const run = promisify(execFile)
const [hashReceipt = '', hashFiles = '', hashAnew = '', drawLot = ''] = commandsOf('docs/fairness.md')

/** The lines of the page's own example, so that it cannot tell anybody to run what does not work. */
function commandsOf(page: string): string[] {
  const [, block = ''] =
    /## Check a receipt yourself[\s\S]*?```sh\n([\s\S]*?)```/.exec(readFileSync(page, 'utf8')) ?? []
  return block.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
}

/** Runs a line as somebody types it, who holds this receipt. Some systems call the tool by its other name. */
async function typed(line: string, change: Record<string, string>): Promise<string> {
  const mine = Object.entries(change).reduce((words, [from, to]) => words.replaceAll(from, to), line)
  const either = `shasum() { if command -v shasum >/dev/null; then command shasum "$@"; else shift 2; sha256sum "$@"; fi; }`
  const { stdout } = await run('sh', ['-c', `${either}\n${mine}`], { cwd: folder })
  return stdout.trim()
}

const receiptQuery = `query ($reference: String!) {
  proposal(reference: $reference) { reference letter inside { versions { sha256 sealedText files { id name } } } }
}`
const openingQuery =
  'query ($reference: String!) { challenge(reference: $reference) { opening { seed receipts { reference sha256 } } } }'

const receiptAnswer = z.object({
  proposal: z.object({
    reference: z.string(),
    inside: z.object({
      versions: z.array(
        z.object({
          sha256: z.string(),
          sealedText: z.string(),
          files: z.array(z.object({ id: z.string(), name: z.string() })),
        }),
      ),
    }),
  }),
})
const openingAnswer = z.object({
  challenge: z.object({
    opening: z.object({
      seed: z.string(),
      receipts: z.array(z.object({ reference: z.string(), sha256: z.string() })),
    }),
  }),
})

test('with shasum and a JSON tool anybody works out the hash that the opening published, as the page says', async () => {
  const world = await theWorld()
  const { _id: challengeId, reference: challenge, edition } = await openedChallenge(world)
  const panel = [
    { personId: world.northmere.evaluator.personId, part: 'evaluator' as const },
    { personId: world.northmere.second.personId, part: 'moderator' as const },
  ]
  const opened = await seatPanel(await world.northmere.editor.act(), { id: challengeId, panel })
  const { _id: id, reference } = await writtenProposal(world.kettles.editor, opened, 'Fünf Kessel “hier” – £5')
  const bytes = new TextEncoder().encode('Our plan, in words.')
  const supplier = await world.kettles.editor.act()
  const { version } = await attachFile(supplier, { id, name: 'Our plan.txt', bytes })
  await submitProposal(supplier, { id, version, edition, declared: true })

  const asked = { schema, variableValues: { reference } }
  const { data } = await graphql({ ...asked, source: receiptQuery, contextValue: supplier })
  const [receipt] = receiptAnswer.parse(data).proposal.inside.versions
  if (!receipt) throw new Error('There is no receipt.')
  writeFileSync(join(folder, `${reference}-version-1.json`), receipt.sealedText)
  for (const { id: fileId, name } of receipt.files) {
    const file = await fileToRead(supplier, reference, fileId)
    if (file) writeFileSync(join(folder, name), await buffer(await file.bytes()))
  }

  world.clock.advance({ days: 22 })
  for (const person of [world.northmere.evaluator, world.northmere.second])
    await confirmOpening(await person.act(), { challengeId, declared: true })
  const answer = await graphql({
    ...{ schema, source: openingQuery, variableValues: { reference: challenge } },
    contextValue: await world.visitor.act(),
  })
  const { seed, receipts } = openingAnswer.parse(answer.data).challenge.opening
  expect(receipts).toEqual([{ reference, sha256: receipt.sha256 }])

  const mine = { 'PR-7KQ4-M2': reference, SEED: seed }
  expect(await typed(hashReceipt, mine)).toMatch(new RegExp(`^${receipt.sha256} `))
  expect(await typed(hashFiles, mine)).toBe('Our plan.txt: OK')
  expect(await typed(hashAnew, mine)).toMatch(new RegExp(`^${receipt.sha256} `))
  expect(await typed(drawLot, mine)).toMatch(/^[0-9a-f]{64} /)

  writeFileSync(join(folder, `${reference}-version-1.json`), receipt.sealedText.replace('Kessel', 'Kassel'))
  expect(await typed(hashReceipt, mine)).not.toContain(receipt.sha256)
}, 30_000)
