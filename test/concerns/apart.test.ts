import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'

const sourcesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => ({ file: join(folder, file), source: readFileSync(join(folder, file), 'utf8') }))

/** What asks for how somebody stands under the Charter, or for a concern, in a query or by an import. */
const ofTheCharter = /charterStanding|upheldConcerns|concernGrounds|\bconcerns?\s*[({]|\/(charter|concerns)\//

test('no page on which proposals are judged shows a concern or how somebody stands under the Charter', () => {
  const pages = ['client/evaluations', 'client/proposals'].flatMap(sourcesIn)
  expect(pages.length).toBeGreaterThan(40)
  expect(pages.filter(({ source }) => ofTheCharter.test(source)).map(({ file }) => file)).toEqual([])
})

test('nothing that decides about a challenge or a partnership knows of concerns, and no concern changes a standing', () => {
  const deciding = ['challenges', 'questions', 'proposals', 'evaluations', 'partnerships', 'threads', 'commitments']
  const sources = [...deciding, 'charter'].flatMap((subject) => sourcesIn(join('server', subject)))
  expect(sources.filter(({ source }) => source.includes('/concerns/')).map(({ file }) => file)).toEqual([])
  const steps = sourcesIn('server/concerns').map(({ source }) => source)
  expect(steps.filter((source) => /charter\/(commands|model)/.test(source))).toEqual([])
})
