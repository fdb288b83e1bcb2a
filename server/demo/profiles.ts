import type { DemoOrganisation } from './cast.ts'

type Profile = {
  about: string
  mailbox: string
  website?: string
  size?: string
  sectors?: string[]
  regions?: string[]
  categories?: string[]
  standards?: { code: string; claim: 'conformant' | 'partial' | 'planned' | 'not' }[]
}

const at = (slug: DemoOrganisation, mailbox = 'hello') => ({
  mailbox: `${mailbox}@${slug}.example`,
  website: `https://${slug}.example/`,
})

/** What the made-up organisations say of themselves; a proposal begins from it. */
export const profiles: Record<DemoOrganisation, Profile> = {
  'northmere-police': {
    ...at('northmere-police', 'innovation'),
    about:
      'A made-up force of 2,900 officers: two cities, a coast and a long motorway. It publishes what it tries, also what fails.',
  },
  'saltmarch-constabulary': {
    ...at('saltmarch-constabulary', 'contact'),
    about: 'A made-up force in a county of small towns, with one contact centre for all of it.',
  },
  'harrowdale-police': {
    ...at('harrowdale-police', 'rural'),
    about: 'A made-up force of uplands and market towns, with a prison and six rural crime officers.',
  },
  'two-kettles': {
    ...at('two-kettles'),
    about:
      'Two people in a former chapel. We build small tools for evidence that comes as data: read it once, show what matters, keep the record. Both of us answer the telephone. Everything we make exports in an open format from the first day.',
    size: 'micro',
    regions: ['wales', 'south-west', 'north-west'],
    sectors: ['justice', 'charities'],
    categories: ['digital-forensics-cyber', 'investigation-case', 'response-mobile'],
    standards: [
      { code: 'rest-json', claim: 'conformant' },
      { code: 'openapi', claim: 'conformant' },
      { code: 'iso17025', claim: 'planned' },
    ],
  },
  lanternfish: {
    ...at('lanternfish'),
    about:
      'Forty people who make speech and text from busy places usable: call centres, control rooms, interview rooms. We run in the customer’s own cloud and keep no customer data.',
    size: 'small',
    regions: ['london', 'south-east', 'national'],
    sectors: ['local-government', 'transport'],
    categories: ['contact-demand', 'investigation-case', 'digital-forensics-cyber'],
    standards: [
      { code: 'rest-json', claim: 'conformant' },
      { code: 'wcag22aa', claim: 'conformant' },
      { code: 'openapi', claim: 'partial' },
    ],
  },
  'brindle-and-post': {
    ...at('brindle-and-post', 'policing'),
    about:
      'An engineering firm of 380 people that runs systems round the clock for emergency services. We seldom have the newest idea and often carry one into service, together with whoever had it.',
    size: 'large',
    regions: ['scotland', 'north-east', 'yorkshire-and-humber', 'national'],
    sectors: ['health', 'fire-rescue'],
    categories: ['response-mobile', 'custody-criminal-justice', 'roads-policing', 'digital-forensics-cyber'],
    standards: [
      { code: 'rest-json', claim: 'conformant' },
      { code: 'openapi', claim: 'conformant' },
      { code: 'iso17025', claim: 'conformant' },
    ],
  },
  'pewter-lane': {
    ...at('pewter-lane'),
    about:
      'Nineteen people who make radar and thermal sensors for rooms where no camera may hang. Our sensors measure breathing and movement and have no lens.',
    size: 'small',
    regions: ['northern-ireland', 'scotland', 'north-west'],
    categories: ['custody-criminal-justice', 'prevention-neighbourhood', 'roads-policing'],
    standards: [{ code: 'rest-json', claim: 'partial' }],
  },
  'fenbarrow-university': {
    ...at('fenbarrow-university', 'policing-lab'),
    about:
      'A made-up university whose policing laboratory evaluates tools with victims and officers, and publishes what it finds whoever paid.',
    regions: ['east-of-england', 'national'],
    categories: ['public-protection', 'digital-forensics-cyber'],
  },
  'demo-charter-office': {
    ...at('demo-charter-office', 'manager'),
    about: 'Looks after the Charter in this demo: admits signatories, joins up forces and publishes how it goes.',
  },
}
