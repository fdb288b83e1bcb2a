import { expect, test } from '@jest/globals'
import { headOf, keptBack, pieceOf, stillReadable } from '../../server/foi/document.ts'
import { item } from '../../server/foi/item.ts'
import type { FoiDecision } from '../../server/foi/model.ts'

const withheld = (text: string) => {
  const decision: FoiDecision = {
    ...{ item: 'cost', answer: 'withhold', passages: [], exemption: 's43', publicInterest: 'Weighed.' },
    ...{ byId: 'somebody', at: new Date(0) },
  }
  return keptBack(item('cost', 'Proposal A: cost', null, [text]), decision)
}
const isReadIn = (text: string, elsewhere: string) =>
  stillReadable(withheld(text), [{ key: 'message', title: 'A message', text: elsewhere }]).length > 0

test('a short amount that is withheld is looked for in every other piece', () => {
  expect(isReadIn('£48,000', 'They ask for £48,000 a year.')).toBe(true)
  expect(isReadIn('£48,000', 'They ask for 48000 pounds a year.')).toBe(true)
  expect(isReadIn('£48,000', 'They ask for £41,000 a year.')).toBe(false)
})

test('a passage is blacked out as words of its own, whatever ends them, and never inside another word', () => {
  const decision: FoiDecision = {
    ...{ item: 'message', answer: 'redact', passages: ['Ann'], exemption: 's40', publicInterest: 'Weighed.' },
    ...{ byId: 'somebody', at: new Date(0) },
  }
  const written = (text: string) => pieceOf(item('message', 'A message', null, [text]), decision).text
  expect(written('Ask ANN or Ann’s team (ann).')).not.toMatch(/\bann/i)
  expect(written('Annual planning stands.')).toBe('Annual planning stands.')
  const readIn = (text: string) => stillReadable(['Ann'], [{ key: 'message', title: 'A message', text }]).length > 0
  expect(readIn('Annual planning stands.')).toBe(false)
  expect(readIn('Anns desk')).toBe(true)
})

test('an amount is found with whatever stands right after or before it', () => {
  expect(isReadIn('£48,000', 'GBP48000pa')).toBe(true)
  expect(isReadIn('£48,000', 'They ask for £148,000.')).toBe(false)
})

test('an amount inside a longer line is looked for by itself', () => {
  expect(isReadIn('For the first station we ask £48,000 in all.', 'It is £48,000.')).toBe(true)
  expect(isReadIn('We begin in 2026 with all of the stations.', 'It is 2026.')).toBe(false)
})

test('a short line with a number in it is looked for, one without is too common', () => {
  expect(isReadIn('Lot 7\nYes', 'What about lot 7 of it?')).toBe(true)
  expect(isReadIn('Lot 7\nYes', 'Yes, what about it?')).toBe(false)
})

test('the heading is looked at like a piece', () => {
  const heading = {
    ...{ reference: 'CH-2026-0001', title: 'A kiosk for £48,000', force: 'Northmere Police' },
    ...{ ourReference: 'FOI 1', madeAt: new Date(0) },
  }
  expect(stillReadable(withheld('£48,000'), [headOf(heading)])).toMatchObject([
    { title: 'The heading of the document' },
  ])
})
