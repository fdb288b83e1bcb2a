import type { Criterion } from './challenges.ts'

/** Criteria to begin from. Each set makes 100. */
export type CriteriaPreset = { key: string; name: string; about: string; criteria: Criterion[] }

const weighted = (...rows: [id: string, name: string, about: string, weight: number][]): Criterion[] =>
  rows.map(([id, name, about, weight]) => ({ id, name, about, weight, minimum: 0 }))

/** Four questions that fit most challenges. */
export const usualCriteria: Criterion[] = weighted(
  ['benefit', 'Benefit to the people affected', 'What changes for them, and how it will be measured here.', 35],
  ['delivery', 'Delivery', 'Who does what by when, what you need from us, and which risks you watch.', 30],
  ['openness', 'Interoperability and way out', 'Which interfaces are open, and how we leave with our data.', 20],
  ['cost', 'Cost over three years', 'All of it: licences, set-up, training, support and leaving.', 15],
)

export const criteriaPresets: CriteriaPreset[] = [
  {
    key: 'usual',
    name: 'The usual four',
    about: 'Benefit 35, delivery 30, way out 20, cost 15',
    criteria: usualCriteria,
  },
  {
    key: 'trial',
    name: 'For a trial',
    about: 'What we learn 40, safety and data 30, delivery 30',
    criteria: weighted(
      ['learning', 'What we learn', 'Which question the trial answers, and how we will know the answer.', 40],
      ['safety', 'Safety, data and ethics', 'What could go wrong for people, and how you prevent it.', 30],
      ['delivery', 'Delivery', 'Who does what by when, and what you need from us.', 30],
    ),
  },
  {
    key: 'simple',
    name: 'Two simple ones',
    about: 'Fit to the problem 60, delivery and cost 40',
    criteria: weighted(
      ['fit', 'Fit to the problem', 'How it changes what we describe, for whom.', 60],
      ['delivery', 'Delivery and cost', 'Who does what by when, and what it costs us in three years.', 40],
    ),
  },
]
