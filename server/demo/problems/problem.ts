import type { ChallengeContent, EngagementMode } from '../../../schema/challenges.ts'
import type { DemoPart } from '../cast.ts'

type Told = Omit<ChallengeContent, 'timetable'>

/** A problem as a made-up force tells it. Days are counted from the day the demo is made. */
export type DemoProblem = {
  key: string
  author: DemoPart
  /** The second person of the force, who publishes a competition. */
  second: DemoPart
  mode: EngagementMode
  openedDaysAgo: number
  closesInDays: number
  /** Who reviews its ethics, data and AI before it opens, and under which conditions it may. */
  review?: { by: DemoPart; post: string; reason: string; conditions: string }
  /** What it is published with besides its text. */
  document?: { title: string; text: string; file: { name: string; rows: readonly string[] } }
  told: Told
}

/** Criteria in one line each. */
export const criteria = (...weighted: [id: string, name: string, about: string, weight: number, minimum?: number][]) =>
  weighted.map(([id, name, about, weight, minimum = 0]) => ({ id, name, about, weight, minimum }))

/** What most of the demo is scored by. */
export const fourQuestions = criteria(
  [
    'benefit',
    'Benefit to the people affected',
    'What changes for them, how you know, and how it will be measured here.',
    35,
    2,
  ],
  ['delivery', 'Delivery', 'Who does what by when, what you need from us, and the risks you would watch.', 30],
  [
    'openness',
    'Interoperability and way out',
    'Which interfaces are open and documented, and how we take our data with us when it ends.',
    20,
    2,
  ],
  ['cost', 'Cost over three years', 'All of it: licences, set-up, training, support and leaving.', 15],
)

/** What the custody suite is scored by. */
export const custodyQuestions = criteria(
  ['risk', 'Signs seen in time', 'Which signs it sees, how early, what it misses, and how you know.', 30, 2],
  ['dignity', 'Dignity and privacy', 'What a detained person is told, what is recorded, and what never is.', 25, 2],
  ['delivery', 'Delivery in a working suite', 'Fitting and training while the cells are in use.', 20],
  ['openness', 'Interoperability and way out', 'How it writes to the custody record, and how we leave.', 10],
  ['cost', 'Cost over three years', 'All of it: sensors, fitting, training, support and leaving.', 15],
)

/** The ground rules that the made-up forces share. */
export const rules: ChallengeContent['rules'] = {
  constraints: 'It works beside our present systems: nothing we run today is replaced in this work.',
  data: 'A synthetic data set is provided. Live data only in the pilot, after a data protection impact assessment.',
  classification: 'OFFICIAL',
  vetting: 'nppv2-abbreviated',
  intellectualProperty: 'You keep what you bring. What is made together may be used by any UK force.',
  usesAi: false,
  ai: '',
  triggers: [],
  noTrigger: false,
  safeguards: '',
  conflictAssessment: '',
}

/** Who decides, with what money, and how a good answer would be adopted. */
export const owner = (
  post: string,
  sponsor: string,
  mailbox: string,
  valueBand: string,
  budget: string,
  adoptionRoute: ChallengeContent['owner']['adoptionRoute'],
  adoption: string,
) => ({ decisionOwner: post, sponsor, mailbox, valueBand, budget, adoptionRoute, adoption })
