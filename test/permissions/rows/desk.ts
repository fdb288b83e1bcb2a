import type { Row } from '../row.ts'
import { signedIn } from '../viewers.ts'

const says = (words: string) => (answer: unknown) => JSON.stringify(answer).includes(words)

export const deskRows: Row[] = [
  {
    of: ['Query.desk'],
    what: 'a desk of one’s own',
    ask: () => '{ desk { __typename } }',
    by: [...signedIn, 'suspended'],
  },
  {
    of: ['Query.desk'],
    what: 'questions to answer',
    ask: () => '{ desk { needsYou { words } } }',
    given: says('Answer 1 question'),
    by: ['owner'],
  },
  {
    of: ['Query.desk'],
    what: 'that a question of one’s own waits',
    ask: () => '{ desk { waitingOnOthers { words } } }',
    given: says('question of yours'),
    by: ['supplier'],
  },
  {
    of: ['Query.desk'],
    what: 'a request to be a partner',
    ask: () => '{ desk { needsYou { words } } }',
    given: says('Say whether you take part'),
    by: ['rival'],
  },
  {
    of: ['Query.desk'],
    what: 'a word of a sealed proposal',
    ask: () =>
      '{ desk { comingUp { ...Row } needsYou { ...Row } waitingOnOthers { ...Row } queues { items { ...Row } } } } fragment Row on DeskItem { path }',
    given: (answer) => JSON.stringify(answer).includes('/proposals/'),
    by: ['supplier', 'rival'],
  },
  {
    of: ['Query.desk'],
    what: 'the queues of a Charter manager',
    ask: () => '{ desk { queues { name } } }',
    given: says('Decisions overdue'),
    by: ['manager'],
  },
]
