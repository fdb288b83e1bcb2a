import { type ChallengeContent, type EngagementMode, emptyChallenge } from '../../schema/challenges.ts'
import { usualCriteria } from '../../schema/criteria-presets.ts'

/** What a challenge begins with. */
export type Beginning = { mode: EngagementMode; content: ChallengeContent }
export type Template = { key: string; name: string; about: string; mode: EngagementMode; content: ChallengeContent }

type Filled = { [Section in keyof ChallengeContent]?: Partial<ChallengeContent[Section]> }

function begin(filled: Filled): ChallengeContent {
  const empty = emptyChallenge()
  return {
    problem: { ...empty.problem, ...filled.problem },
    today: { ...empty.today, ...filled.today },
    good: { ...empty.good, ...filled.good },
    rules: { ...empty.rules, ...filled.rules },
    timetable: { ...empty.timetable },
    choosing: { ...empty.choosing, ...filled.choosing },
    owner: { ...empty.owner, ...filled.owner },
  }
}

const shared = {
  intellectualProperty: 'You keep what you bring. What is made together may be used by any UK force.',
  classification: 'OFFICIAL',
}
const chosen = {
  criteria: usualCriteria,
  howChosen: 'Everybody on the panel scores on their own, then the panel agrees one score for each criterion.',
}

export const templates: Template[] = [
  {
    key: 'digital-forensics',
    name: 'Digital forensics',
    about: 'Devices, downloads, media and what investigators get from them',
    mode: 'open_challenge',
    content: begin({
      problem: { categories: ['digital-forensics-cyber'], principles: ['P1', 'P2'] },
      today: {
        measures: [{ metric: 'Days from seizure to first extract', value: '', unit: 'days, median', source: '' }],
      },
      good: {
        essentials: [
          'Takes only what was agreed, and shows what that is',
          'Leaves a record that another examiner can repeat and a court can test',
        ],
        standards: [
          { code: 'iso17025', level: 'should' },
          { code: 'rest-json', level: 'must' },
          { code: 'openapi', level: 'should' },
        ],
        systems: 'Our records management system and digital evidence store.',
      },
      rules: {
        ...shared,
        vetting: 'nppv2-abbreviated',
        data: 'A synthetic data set is provided. Live data only after a data protection impact assessment.',
      },
      choosing: chosen,
    }),
  },
  {
    key: 'custody',
    name: 'Custody',
    about: 'Detention, welfare, interviews and the way to court',
    mode: 'open_challenge',
    content: begin({
      problem: { categories: ['custody-criminal-justice'], principles: ['P1', 'P5'] },
      today: {
        measures: [
          { metric: 'Time from arrival to authorised detention', value: '', unit: 'minutes, median', source: '' },
        ],
      },
      good: {
        essentials: ['Works beside the custody record, without typing anything twice', 'Safe when the network is down'],
        standards: [
          { code: 'rest-json', level: 'must' },
          { code: 'wcag22aa', level: 'must' },
        ],
        systems: 'Our custody record and case file systems.',
      },
      rules: { ...shared, vetting: 'nppv2-full', data: 'No personal data leaves the force. Test data is made up.' },
      choosing: chosen,
    }),
  },
  {
    key: 'contact-demand',
    name: 'Contact and demand',
    about: '999, 101, digital contact and telling victims what happens next',
    mode: 'open_challenge',
    content: begin({
      problem: { categories: ['contact-demand'], principles: ['P1', 'P2'] },
      today: { measures: [{ metric: 'Calls abandoned at peak', value: '', unit: '% of 101 calls', source: '' }] },
      good: {
        essentials: ['Nobody who needs help is turned away by it', 'A person can take over at any moment'],
        standards: [
          { code: 'wcag22aa', level: 'must' },
          { code: 'mait', level: 'should' },
          { code: 'rest-json', level: 'should' },
        ],
        systems: 'Our contact and dispatch systems.',
      },
      rules: { ...shared, vetting: 'nppv1', data: 'Recordings and transcripts are provided without names.' },
      choosing: chosen,
    }),
  },
]

const blank: Beginning = { mode: 'open_challenge', content: emptyChallenge() }

/** The beginning that a template gives; blank without a key, null for an unknown one. */
export const templateOf = (key: string | undefined): Beginning | null =>
  key === undefined || key === '' || key === 'blank'
    ? blank
    : (templates.find((template) => template.key === key) ?? null)
