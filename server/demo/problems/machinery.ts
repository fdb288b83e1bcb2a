import { type DemoProblem, fourQuestions, owner, rules } from './problem.ts'

export const machinery: DemoProblem = {
  key: 'machinery',
  author: 'harrowdale-editor',
  second: 'harrowdale-editor',
  mode: 'open_challenge',
  openedDaysAgo: 2,
  closesInDays: 27,
  told: {
    problem: {
      title: 'How might we find stolen farm machinery before it leaves the county?',
      summary:
        'A quad bike is abroad within three days. Farmers film the thieves and nobody joins the films up. We want the first 48 hours to count.',
      problem:
        'Rural thefts are reported to four numbers and two apps. Trackers are fitted by the makers, who will not talk to each other. By the time an officer has the serial number, the machine has been through a port.',
      beneficiaries:
        'Upland farms that lose a season’s work; rural crime officers, of whom we have six for 2,400 square miles.',
      frequency: '22 machines a month in season.',
      why: 'Three forces see the same group at work.',
      categories: ['prevention-neighbourhood'],
      principles: ['P1', 'P5'],
    },
    today: {
      measures: [
        { metric: 'Machines recovered', value: '9', unit: '% of those stolen', source: 'Crime records, 2025' },
        { metric: 'Report to circulation', value: '52', unit: 'hours, median', source: 'Crime records, 2025' },
      ],
      tried: 'Forensic marking: 300 machines marked, two recovered.',
      different: '',
    },
    good: {
      outcomes: 'A theft that is reported at breakfast is known at every port by noon.',
      essentials: [
        'One report reaches every force and port that needs it',
        'Works where there is no mobile signal for an hour',
      ],
      desirables: ['Joins makers’ trackers without a box of its own'],
      notWanted: 'A new hardware tracker.',
      standards: [
        { code: 'rest-json', level: 'must' },
        { code: 'uprn', level: 'should' },
      ],
      systems: 'Crime recording; number plate recognition.',
    },
    rules,
    choosing: { criteria: fourQuestions, howChosen: 'Two evaluators and a moderator.' },
    owner: owner(
      'Rural crime lead',
      'Superintendent, Neighbourhoods',
      'rural@harrowdale-police.example',
      'under-50k',
      '£40,000 for a trial across three forces.',
      'grant',
      'A joint bid for a national fund if the trial works.',
    ),
  },
}
