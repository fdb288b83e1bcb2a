import { type Row, words } from '../row.ts'
import { everybody, nobody } from '../viewers.ts'

const toldOf = (answer: unknown) => JSON.stringify(answer).includes('"cases":1')

export const figureRows: Row[] = [
  { of: ['Query.figures'], what: 'how the board is doing', ask: () => '{ figures { key } }', by: everybody },
  {
    of: ['Query.figures'],
    what: 'a figure of a single case',
    ask: () => '{ figures { key value cases } }',
    given: toldOf,
    by: nobody,
  },
  {
    of: ['Organisation.responseClock'],
    what: 'how fast a force answers',
    ask: () => '{ organisation(slug: "northmere-police") { responseClock { key } } }',
    by: everybody,
  },
  {
    of: ['Organisation.responseClock'],
    what: 'how fast a force answered one question',
    ask: () => '{ organisation(slug: "northmere-police") { responseClock { value cases } } }',
    given: toldOf,
    by: nobody,
  },
  {
    of: ['Organisation.daysToAnswer'],
    what: 'in how many days a force answered one question',
    ask: () => '{ organisation(slug: "northmere-police") { daysToAnswer } }',
    given: (answer) => /"daysToAnswer":\d/.test(JSON.stringify(answer)),
    by: nobody,
  },
  {
    of: ['Challenge.responseClock', 'ChallengePace.*'],
    what: 'how long one challenge took, which tells no more than its dates do',
    ask: ({ decided }) =>
      `{ challenge(reference: ${words(decided.challenge.reference)}) { responseClock { key workingDays longest cases definition } } }`,
    given: (answer) => JSON.stringify(answer).includes('decide'),
    by: everybody,
  },
]
