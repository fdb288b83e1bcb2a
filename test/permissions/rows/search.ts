import { type Row, words } from '../row.ts'
import { everybody, nobody } from '../viewers.ts'

export const searchRows: Row[] = [
  {
    of: ['Query.challengeBoard'],
    what: 'the board',
    ask: () => '{ challengeBoard { rows { edges { node { title } } } } }',
    by: everybody,
  },
  {
    of: ['Query.challengeBoard'],
    what: 'a draft on the board',
    ask: () => '{ challengeBoard { rows { edges { node { state } } } } }',
    given: (answer) => JSON.stringify(answer).includes('draft'),
    by: nobody,
  },
  {
    of: ['BoardCounts.reason'],
    what: 'for which reasons challenges ended, and how many, as it stands in public on each',
    ask: () => '{ challengeBoard { counts { reason { value count } } } }',
    given: (answer) => JSON.stringify(answer).includes('priorities_changed'),
    by: everybody,
  },
  {
    of: ['Challenge.ownMark'],
    what: 'that somebody writes a proposal',
    ask: (stage) => `{ challenge(reference: ${words(stage.open.reference)}) { ownMark } }`,
    given: (answer) => JSON.stringify(answer).includes('submitted'),
    by: ['supplier'],
  },
  {
    of: ['Query.lookAlikes'],
    what: 'published challenges like a text',
    ask: () => `{ lookAlikes(text: ${words('How might we get phone evidence faster')}) { title } }`,
    by: everybody,
  },
  {
    of: ['Query.lookAlikeNotices'],
    what: 'public notices like a text',
    ask: () => `{ lookAlikeNotices(text: ${words('Body-worn cameras and papers for officers')}) { title } }`,
    // The notice of the stage is of a made-up force, which no notice is bought for: whoever asks gets the same list.
    given: (answer) => Array.isArray(answer),
    by: everybody,
  },
  { of: ['Query.search'], what: 'what is public', ask: () => '{ search(words: "phone") { count } }', by: everybody },
  {
    of: ['Query.search'],
    what: 'a waiting question',
    ask: () => '{ search(words: "trial at all") { hits { title } } }',
    by: nobody,
  },
  {
    of: ['Query.ownSearch'],
    what: 'what a sealed proposal says, among one’s own',
    ask: () => '{ ownSearch(words: "begin with one station", kind: proposal) { hits { sentence { text } } } }',
    by: ['supplier'],
  },
  { of: ['Query.homeCounts'], what: 'how much is going on', ask: () => '{ homeCounts { open } }', by: everybody },
  {
    of: ['Query.spellings'],
    what: 'words of what is public',
    ask: () => '{ spellings(words: "evidense") }',
    by: everybody,
  },
]
