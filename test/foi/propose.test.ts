import { expect, test } from '@jest/globals'
import { proposalFor } from '../../server/foi/propose.ts'

const marked = (part: string) => [{ part, why: 'Ours', until: '' }]
const answerTo = (title: string, text: string, part: string) => proposalFor(title, text, marked(part)).answer

test.each([
  ['its heading alone', 'Proposal A: Cost', 'Nine pounds.', 'Cost'],
  ['its heading among others', 'Proposal A: Cost', 'Nine pounds.', 'Our approach, and the cost (all of it)'],
  ['a sentence of it, however its spaces run', 'Proposal A: Cost', 'It is\nnine  pounds a day.', 'nine pounds a day'],
  ['a sentence with signs in it', 'Proposal A: Cost', 'It is £9.50 (a day).', '£9.50 (a day).'],
  ['a word with letters of its own', 'Proposal A: Caffè', 'Nine pounds.', 'The caffè'],
])('what a supplier marked is proposed to be withheld by %s', (_what, title, text, part) => {
  expect(answerTo(title, text, part)).toBe('withhold')
})

test.each([
  ['its heading', 'Proposal A: Cost', 'Nine pounds.', 'Costume hire'],
  ['the end of its heading', 'Proposal A: Form', 'Nine pounds.', 'The platform'],
  ['a phrase of it', 'Proposal A: About', 'We trust nobody.', 'rust nobod'],
  ['a word with letters of its own', 'Proposal A: Caff', 'Nine pounds.', 'The caffè'],
  ['what a pattern would make of it', 'Proposal A: Cost', 'It is £9x50 a day.', '£9.50 a day'],
])('a mark that only lies inside other words proposes nothing: %s', (_what, title, text, part) => {
  expect(answerTo(title, text, part)).toBe('release')
})

test('a telephone number is proposed to be blacked out as a whole, and no number inside another is taken for one', () => {
  const passages = (text: string) => proposalFor('Proposal A: About', text, []).passages
  expect(passages('Call 020 7946 0123, or +44 20 7946 0123.')).toEqual(['020 7946 0123', '+44 20 7946 0123'])
  expect(passages('Batch X02079460123 and 9902079460123Y.')).toEqual([])
})

test('an address and a telephone number are proposed whole, with any dash or accent, with what nobody sees, and in a title', () => {
  const passages = (title: string, text: string) => proposalFor(title, text, []).passages
  expect(passages('About', 'Call 01632\u2011960\u20110123.')).toEqual(['01632\u2011960\u20110123'])
  expect(passages('About', 'Call 020 79\u200B46 0123.')).toEqual(['020 7946 0123'])
  expect(passages('About', 'Write to zo\u00EB.o\u2019neill@acme.example.')).toEqual([
    'zo\u00EB.o\u2019neill@acme.example',
  ])
  expect(passages('About', 'Write to rhian\u00AD.pugh@ac\u00ADme.example.')).toEqual(['rhian.pugh@acme.example'])
  expect(passages('About rhian.pugh@acme.example', 'Nothing.')).toEqual(['rhian.pugh@acme.example'])
})
