import { type DemoProblem, fourQuestions, owner, rules } from './problem.ts'

export const noise: DemoProblem = {
  key: 'noise',
  author: 'saltmarch-editor',
  second: 'saltmarch-editor',
  mode: 'open_challenge',
  openedDaysAgo: 19,
  closesInDays: 2,
  review: {
    by: 'saltmarch-second',
    post: 'Data protection officer',
    reason: 'Recordings of callers in distress are sensitive. Sorting sounds without keeping them is proportionate.',
    conditions: 'No call is ended or put last by a score alone, and what it misses is published before any trial.',
  },
  told: {
    problem: {
      title: 'How might we tell a silent 999 call from a pocket?',
      summary:
        'One in five emergency calls is silent. Most are pockets; some are people who cannot speak. Call takers have eleven seconds to decide.',
      problem:
        'A call taker listens to a rustle and decides. The rules send the rest to a recorded voice. We know of nine people in a year who did need us and could not press 55.',
      beneficiaries: 'People who cannot speak, and the call takers who carry the decision home.',
      frequency: '3,100 silent calls a month.',
      why: 'A coroner has asked us to.',
      categories: ['contact-demand'],
      principles: ['P2', 'P3'],
    },
    today: {
      measures: [
        { metric: 'Silent calls', value: '19', unit: '% of 999 calls', source: 'Switch records, 2026' },
        { metric: 'Time on a silent call', value: '11', unit: 'seconds, median', source: 'Switch records, 2026' },
      ],
      tried: 'More training; a longer recorded message.',
      different: '',
    },
    good: {
      outcomes: 'The call taker sees why a call may not be a pocket, and still decides.',
      essentials: [
        'Explains itself to the call taker in one line',
        'Keeps no recording that the switch does not keep already',
      ],
      desirables: ['Works with any switch'],
      notWanted: 'A machine that ends calls.',
      standards: [{ code: 'mait', level: 'should' }],
      systems: 'Emergency switch; command and control.',
    },
    rules: {
      ...rules,
      usesAi: true,
      ai: 'Sound classification is likely. It advises, a person decides; the ethics panel has seen this text.',
      triggers: ['public_data', 'vulnerable_people', 'scoring'],
      safeguards:
        'Recordings of past calls stay in the force and are played by call takers alone. An impact assessment is written with the people who answer.',
    },
    choosing: { criteria: fourQuestions, howChosen: 'Two evaluators and a moderator.' },
    owner: owner(
      'Head of contact',
      'Deputy Chief Constable',
      'contact@saltmarch-constabulary.example',
      '50k-100k',
      '£60,000 for a trial.',
      'in_house',
      'Run by the contact centre from its own budget after the trial.',
    ),
  },
}
