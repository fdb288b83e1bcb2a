import { expect, test } from '@jest/globals'
import { isPlacedIn } from '../../server/foi/flags.ts'
import { proposalFor } from '../../server/foi/propose.ts'

const marked = (part: string) => [{ part, why: 'Ours', until: '', isPlaced: true }]
const answerTo = (title: string, text: string, part: string) =>
  proposalFor({ key: 'proposal:a', title, text, marks: marked(part) }).answer
const passagesIn = (title: string, text: string) => proposalFor({ key: 'a', title, text, marks: [] }).passages

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

/** Which pieces of a proposal are proposed to be withheld by a flag, and whether it is placed. */
function withheldBy(part: string) {
  const pieces = 'about consortium essentials approach milestones cost standards charter conflicts files'.split(' ')
  const text = 'We reach the milestones with our method at a price, as the customers of our crystal engine say.'
  const found = pieces.filter(
    (piece) =>
      proposalFor({ key: `proposal:a:${piece}`, title: `Proposal A: ${piece}`, text, marks: marked(part) }).answer ===
      'withhold',
  )
  return { pieces: found.length === pieces.length ? 'all' : found.join(' '), isPlaced: isPlacedIn([text], part) }
}

test.each([
  ['cost', ['Price', 'Prices', 'Our prices', 'pricing', 'All our prices', 'Cost (all of it)', 'Day rates', 'COST']],
  ['milestones', ['Milestones', 'Our milestone 2', 'The plan', 'Project plan']],
  ['approach', ['Our method', 'Methodology', 'The whole approach', 'Approach']],
  ['milestones cost', ['Milestones and prices', 'Price, plan']],
  ['about consortium', ['The team', 'Our people', 'Names of team members']],
  ['about essentials', ['Customers', 'Our customers’ names', 'References']],
  ['about', ['About', 'About us']],
  [
    'all',
    ['Everything', 'All', 'The whole proposal', 'All of it', 'Our entire bid', 'Everything, above all our prices'],
  ],
])('only %s is proposed to be withheld by a flag that names it, in any obvious form', (pieces, flags) => {
  for (const flag of flags) expect([flag, withheldBy(flag)]).toEqual([flag, { pieces, isPlaced: true }])
})

test.each([
  ['', ['The algorithm', 'What we wrote about kiosks', 'n/a', 'Costume hire', 'Page 3', '']],
  ['cost', ['Prices and the algorithm']],
  // A word is a quotation too short to tell what is meant by it; the list of what was marked holds no quotation.
  ['about consortium essentials approach milestones cost standards charter files', ['Crystal engine']],
])('a flag that nobody can place as a whole is known as such, whatever it names beside: %s', (pieces, flags) => {
  for (const flag of flags) expect([flag, withheldBy(flag)]).toEqual([flag, { pieces, isPlaced: false }])
})

test('a telephone number is proposed to be blacked out as a whole, and no number inside another is taken for one', () => {
  const passages = (text: string) => passagesIn('Proposal A: About', text)
  expect(passages('Call 020 7946 0123, or +44 20 7946 0123.')).toEqual(['020 7946 0123', '+44 20 7946 0123'])
  expect(passages('Batch X02079460123 and 9902079460123Y.')).toEqual([])
})

test('an address and a telephone number are proposed whole, with any dash or accent, with what nobody sees, and in a title', () => {
  const passages = passagesIn
  expect(passages('About', 'Call 01632\u2011960\u20110123.')).toEqual(['01632\u2011960\u20110123'])
  expect(passages('About', 'Call 020 79\u200B46 0123.')).toEqual(['020 7946 0123'])
  expect(passages('About', 'Write to zo\u00EB.o\u2019neill@acme.example.')).toEqual([
    'zo\u00EB.o\u2019neill@acme.example',
  ])
  expect(passages('About', 'Write to rhian\u00AD.pugh@ac\u00ADme.example.')).toEqual(['rhian.pugh@acme.example'])
  expect(passages('About rhian.pugh@acme.example', 'Nothing.')).toEqual(['rhian.pugh@acme.example'])
})
