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

const redacted = (passages: string[], title: string, text: string) => {
  const decision: FoiDecision = {
    ...{ item: 'message', answer: 'redact', passages, exemption: 's40', publicInterest: '' },
    ...{ byId: 'somebody', at: new Date(0) },
  }
  return pieceOf(item('message', title, null, [text]), decision)
}
const bar = '[Redacted: s.40 Personal information]'

test.each([
  ['with another dash', 'Smith-Jones', 'Smith\u2011Jones'],
  ['with a long dash', 'Smith-Jones', 'SMITH\u2013JONES'],
  ['with its dash at the end of a line', 'Smith\u2013Jones', 'Smith-\nJones'],
  ['with another apostrophe', "O'Neill", 'O\u2019Neill'],
  ['with the straight apostrophe', 'O\u2019Neill', "O'NEILL"],
  ['over a line', 'Rhian Pugh', 'Rhian\r\nPugh'],
  ['with a space that does not break', 'Rhian Pugh', 'Rhian\u00A0Pugh'],
  ['with its accent apart', 'Zo\u00EB', 'Zoe\u0308'],
  ['with its accent in one', 'Zoe\u0308', 'ZO\u00CB'],
  ['with a soft hyphen in it', 'Rhian Pugh', 'Rhi\u00ADan Pugh'],
  ['with a space of no width in it', 'Rhian Pugh', 'Rhian\u200B P\u200Dugh'],
  ['with what nobody sees in the passage', 'Rhi\u00ADan\u200B Pugh', 'Rhian Pugh'],
  ['in the name of a file', 'Rhian Pugh', 'rhian_pugh'],
  ['in a link', 'Rhian Pugh', 'rhian%20pugh'],
])('a passage is found and wholly taken out %s, in the text and in the title', (_how, passage, written) => {
  expect(redacted([passage], `About ${written}.pdf`, `Ask ${written}, please.`)).toMatchObject({
    title: `About ${bar}.pdf`,
    text: `Ask ${bar}, please.`,
  })
  const elsewhere = (title: string, text: string) => stillReadable([passage], [{ key: 'other', title, text }])
  expect(elsewhere('A message', `Ask ${written}, please.`)).toHaveLength(1)
  expect(elsewhere(`About ${written}.pdf`, 'Nothing.')).toHaveLength(1)
  expect(elsewhere('A message', `Ask x${written}x, please.`)).toEqual([])
})

test('a sentence is the same without its full stop, and one short word is not', () => {
  const sentence = 'They worked there until May.'
  const log = 'Conflict declared: they worked there until May; and then another'
  expect(redacted([sentence], 'The log', log).text).toBe(`Conflict declared: ${bar}; and then another`)
  expect(stillReadable([sentence], [{ key: 'log', title: 'The log', text: log }])).toHaveLength(1)
  expect(redacted(['No.'], 'The log', 'No reason was given').text).toBe('No reason was given')
})

test('of two passages that overlap no end is left', () => {
  expect(redacted(['Rhian Pugh', 'Pugh of Aber'], 'A message', 'Ask Rhian Pugh of Aber.').text).toBe(`Ask ${bar}.`)
})

test('a passage that has a word in common with our own bar is taken out once, and the bar does not stop the document', () => {
  const piece = redacted(['Personal', 'Ann'], 'A message', 'Personal: ask Ann.')
  expect(piece.text).toBe(`${bar}: ask ${bar}.`)
  expect(stillReadable(['Personal', 'Ann'], [piece])).toEqual([])
})

test('what is withheld does not stand in the title of its piece either', () => {
  const decision: FoiDecision = {
    ...{ item: 'cost', answer: 'withhold', passages: [], exemption: 's43', publicInterest: 'Weighed.' },
    ...{ byId: 'somebody', at: new Date(0) },
  }
  const piece = pieceOf(item('cost', 'Agreed score, at £48,000', null, ['It is £48,000.']), decision)
  expect(piece.title).not.toContain('48')
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
