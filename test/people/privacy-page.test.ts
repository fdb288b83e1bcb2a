import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import mongoose from 'mongoose'
import '../../server/app.ts'

const page = readFileSync('docs/privacy.md', 'utf8')
const named = (text: string) => new Set([...text.matchAll(/`([a-z_.]+)`/g)].map(([, name]) => name))
/** Named in the first column of the table, and in the sentence on what holds nothing about people. */
const rows = named([...page.matchAll(/^\| (`[^|]+) \|/gm)].map(([, first]) => first).join('\n'))
const withoutPeople = named(/Nothing about people is in (.*)/.exec(page)?.[1] ?? '')

/** Those of Mongoose, and those that the driver is asked for by name. */
function collections(): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const model of Object.values(mongoose.models)) found.set(model.collection.name, Object.keys(model.schema.paths))
  for (const file of readdirSync('server', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  ))
    for (const [, name] of readFileSync(join('server', file), 'utf8').matchAll(
      /\.collection(?:<[^(]*>)?\(\s*'([a-z_]+)/g,
    ))
      if (name && !found.has(name)) found.set(name, [])
  return found
}

test('every collection has a row on the page of what is kept, or is named as holding nothing about people', () => {
  const all = [...collections().keys()]
  expect(all.length).toBeGreaterThan(50)
  expect(all.filter((name) => !rows.has(name) && !withoutPeople.has(name))).toEqual([])
  expect([...rows, ...withoutPeople].filter((name) => name && !all.includes(name))).toEqual([])
})

test('what carries the id of a person is not said to hold nothing about people', () => {
  const ofAPerson = /^(personId|userId|[a-z]+ById|authorId|applicantId|reviewerId|panelIds|address|email)$/i
  const carrying = [...collections()].filter(([, paths]) => paths.some((path) => ofAPerson.test(path)))
  expect(carrying.length).toBeGreaterThan(20)
  expect(carrying.map(([name]) => name).filter((name) => !rows.has(name))).toEqual([])
})
