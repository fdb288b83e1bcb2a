import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { z } from 'zod'
import { inTransaction } from '../../server/platform/command.ts'
import { Event, type Facts, facts, record } from '../../server/platform/events.ts'
import { code, inWords } from '../../server/platform/fact-words.ts'
import { Refusal } from '../../server/platform/refusal.ts'
import { theWorld, withDatabase } from '../support/world.ts'

withDatabase()

const caseWords = 'As in crime ref 42000123456.'
const kinds = new Set(['enum', 'const', 'pattern', 'format', 'inWords'])

/** Where a text stands in a shape of which nothing says that it is a code, and nothing that a person worded it. */
function looseTexts(schema: unknown, place: string): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const isText = 'type' in schema && [schema.type].flat().includes('string')
  if (isText) return Object.keys(schema).some((key) => kinds.has(key)) ? [] : [place]
  return Object.entries(schema).flatMap(([key, part]) => looseTexts(part, `${place}.${key}`))
}

const looseIn = ({ subject, table }: Facts): string[] =>
  Object.entries(table).flatMap(([name, { data }]) =>
    looseTexts(z.toJSONSchema(data, { io: 'input', unrepresentable: 'any' }), `${subject}.${name}`),
  )

const isFacts = (value: unknown): value is Facts =>
  typeof value === 'object' && value !== null && 'subject' in value && 'table' in value

const sources = readdirSync('server', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ file: path.resolve('server', name), text: readFileSync(path.join('server', name), 'utf8') }))

/** Every table of facts of the server, found by where it is written. */
async function everyTable(): Promise<Facts[]> {
  const tables: Facts[] = []
  for (const { file } of sources.filter(({ text }) => / = facts\('/.test(text))) {
    const exported: Record<string, unknown> = await import(file)
    tables.push(...Object.values(exported).filter(isFacts))
  }
  return tables
}

test('every text in a fact is a code, or says that a person worded it and is looked at', async () => {
  const written = sources.flatMap(({ text }) => text.match(/ = facts\('/g) ?? [])
  const tables = await everyTable()
  expect(tables).toHaveLength(written.length)
  expect(tables.flatMap(looseIn)).toEqual([])

  const loose = z.object({ by: z.string(), of: z.array(z.object({ why: z.string().nullable() })), how: z.enum(['a']) })
  const wrong = facts('lamp', { lit: { data: loose, audience: 'public' } })
  expect(looseIn(wrong)).toHaveLength(2)
})

test('whatever a person worded is refused in every fact that it would stand in, by its field, and nothing is written', async () => {
  const data = z.object({ by: code(), notes: z.array(z.object({ note: inWords() })) })
  const lampFacts = facts('lamp', { lit: { data, audience: 'public' } })
  const act = await (await theWorld()).northmere.editor.act()
  const lit = (by: string, note: string) =>
    inTransaction(() => record(act, lampFacts, 'lit', 'one', { by, notes: [{ note: 'A new wick.' }, { note }] }))

  const refused = await lit('ann', caseWords).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(Refusal)
  expect(refused).toMatchObject({ code: 'NEVER_IN_A_RECORD', fields: [{ path: 'notes.1.note' }] })
  await expect(lit('a whole sentence', 'Clean.')).rejects.toThrow(z.ZodError)
  expect(await Event.countDocuments({ subject: 'lamp' })).toBe(0)
  expect(await lit('ann', 'Clean.')).toMatchObject({ data: { by: 'ann' } })
})

/** The rows of the page that lists every fact: a subject, and which of its facts are for whom. */
const rowOf = ({ subject, table }: Facts): string[] => [
  subject,
  ...(['public', 'parties', 'audit'] as const).map((audience) =>
    Object.keys(table)
      .filter((name) => table[name]?.audience === audience)
      .sort()
      .join(', '),
  ),
]

test('the page of facts says of each who may learn of it', async () => {
  const page = readFileSync('docs/facts.md', 'utf8')
  const rows = page
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
    .slice(2)
  const tables = (await everyTable()).sort((one, other) => (one.subject < other.subject ? -1 : 1))
  expect(rows).toEqual(tables.map(rowOf))
})
