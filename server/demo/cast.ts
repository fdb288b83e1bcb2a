import type { OrganisationKind, Role } from '../../schema/people.ts'

/**
 * The made-up organisations of the demo. None of them exists; real forces and bodies stand in the reference data. The tiles
 * of the forces stand in a block of their own in the sea, west of the map of the country.
 */
export const demoOrganisations = [
  {
    slug: 'northmere-police',
    kind: 'force',
    name: 'Northmere Police',
    shortName: 'Northmere',
    nation: 'england-and-wales',
    region: 'north-east',
    tile: { column: 0, row: 5 },
  },
  {
    slug: 'saltmarch-constabulary',
    kind: 'force',
    name: 'Saltmarch Constabulary',
    shortName: 'Saltmarch',
    nation: 'england-and-wales',
    region: 'south-west',
    tile: { column: 0, row: 7 },
  },
  {
    slug: 'harrowdale-police',
    kind: 'force',
    name: 'Harrowdale Police',
    shortName: 'Harrowdale',
    nation: 'england-and-wales',
    region: 'yorkshire-and-humber',
    tile: { column: 0, row: 6 },
  },
  {
    slug: 'two-kettles',
    kind: 'supplier',
    name: 'Two Kettles',
    shortName: 'Two Kettles',
    nation: 'england-and-wales',
    region: 'wales',
  },
  {
    slug: 'lanternfish',
    kind: 'supplier',
    name: 'Lanternfish',
    shortName: 'Lanternfish',
    nation: 'england-and-wales',
    region: 'london',
  },
  {
    slug: 'brindle-and-post',
    kind: 'supplier',
    name: 'Brindle & Post',
    shortName: 'Brindle & Post',
    nation: 'scotland',
    region: 'scotland',
  },
  {
    slug: 'pewter-lane',
    kind: 'supplier',
    name: 'Pewter Lane',
    shortName: 'Pewter Lane',
    nation: 'northern-ireland',
    region: 'northern-ireland',
  },
  {
    slug: 'fenbarrow-university',
    kind: 'partner',
    name: 'Fenbarrow University',
    shortName: 'Fenbarrow',
    nation: 'england-and-wales',
    region: 'east-of-england',
  },
  {
    slug: 'demo-charter-office',
    kind: 'charter_body',
    name: 'Demo Charter Office',
    shortName: 'Charter Office',
    nation: null,
    region: null,
  },
] as const satisfies {
  slug: string
  kind: OrganisationKind
  name: string
  shortName: string
  nation: string | null
  region: string | null
  tile?: { column: number; row: number }
}[]

export type DemoOrganisation = (typeof demoOrganisations)[number]['slug']

/** One click each on the demo sign-in page: who they are and what they can do. */
export const demoPeople = [
  {
    part: 'detective',
    name: 'Priya Raman',
    organisation: 'northmere-police',
    role: 'editor',
    offered: true,
    sentence: 'A detective sergeant who writes challenges, answers questions and opens proposals.',
  },
  {
    part: 'evaluator-one',
    name: 'Owen Hughes',
    organisation: 'northmere-police',
    role: 'evaluator',
    offered: true,
    sentence: 'First evaluator: reads and scores proposals after the opening.',
  },
  {
    part: 'evaluator-two',
    name: 'Grace Adeyemi',
    organisation: 'northmere-police',
    role: 'evaluator',
    offered: true,
    sentence: 'Second evaluator: scores on her own, then agrees with the panel.',
  },
  {
    part: 'moderator',
    name: 'Malcolm Reid',
    organisation: 'northmere-police',
    role: 'admin',
    offered: true,
    sentence: 'Moderator and admin: agrees scores, decides, releases feedback and runs the team.',
  },
  {
    part: 'saltmarch-editor',
    name: 'Beth Carlyon',
    organisation: 'saltmarch-constabulary',
    role: 'admin',
    offered: true,
    sentence: 'An editor of another force that may have the same problem.',
  },
  {
    part: 'kettles-one',
    name: 'Rhian Pugh',
    organisation: 'two-kettles',
    role: 'admin',
    offered: true,
    sentence: 'One half of a two-person supplier: finds challenges, asks, writes proposals.',
  },
  {
    part: 'kettles-two',
    name: 'Tom Adair',
    organisation: 'two-kettles',
    role: 'editor',
    offered: true,
    sentence: 'The other half: improves the proposal and sends it in.',
  },
  {
    part: 'charter-manager',
    name: 'Joan Whitlock',
    organisation: 'demo-charter-office',
    role: 'admin',
    offered: true,
    sentence: 'A Charter manager who admits signatories and joins up forces with one problem.',
  },
  {
    part: 'harrowdale-editor',
    name: 'Samir Aziz',
    organisation: 'harrowdale-police',
    role: 'admin',
    offered: false,
    sentence: 'An editor of a third force.',
  },
  {
    part: 'lanternfish',
    name: 'Ines Duarte',
    organisation: 'lanternfish',
    role: 'admin',
    offered: true,
    sentence: 'A rival supplier: sees its own proposals and feedback, and nothing of the others.',
  },
  {
    part: 'brindle',
    name: 'Callum Post',
    organisation: 'brindle-and-post',
    role: 'admin',
    offered: true,
    sentence: 'A larger supplier that proposes together with a university.',
  },
  {
    part: 'charter-second',
    name: 'Edwin Marsh',
    organisation: 'demo-charter-office',
    role: 'editor',
    offered: false,
    sentence: 'A second Charter manager.',
  },
  {
    part: 'saltmarch-evaluator',
    name: 'Nia Penrose',
    organisation: 'saltmarch-constabulary',
    role: 'evaluator',
    offered: false,
    sentence: 'First evaluator of the second force.',
  },
  {
    part: 'saltmarch-second',
    name: 'Jonah Trevan',
    organisation: 'saltmarch-constabulary',
    role: 'evaluator',
    offered: false,
    sentence: 'Second evaluator of the second force.',
  },
  {
    part: 'harrowdale-evaluator',
    name: 'Ruth Okafor',
    organisation: 'harrowdale-police',
    role: 'evaluator',
    offered: false,
    sentence: 'First evaluator of the third force.',
  },
  {
    part: 'harrowdale-second',
    name: 'Colin Metcalfe',
    organisation: 'harrowdale-police',
    role: 'evaluator',
    offered: false,
    sentence: 'Second evaluator of the third force.',
  },
  {
    part: 'pewter',
    name: 'Aoife Devlin',
    organisation: 'pewter-lane',
    role: 'admin',
    offered: false,
    sentence: 'A supplier of sensors.',
  },
  {
    part: 'fenbarrow',
    name: 'Miriam Cole',
    organisation: 'fenbarrow-university',
    role: 'admin',
    offered: false,
    sentence: 'A researcher whose university takes part in consortia.',
  },
] as const satisfies {
  part: string
  name: string
  organisation: DemoOrganisation
  role: Role
  offered: boolean
  sentence: string
}[]

export type DemoPart = (typeof demoPeople)[number]['part']
export const demoAddress = ({ part, organisation }: { part: string; organisation: string }): string =>
  `${part}@${organisation}.example`

export const demoOrganisationName = (slug: string): string =>
  demoOrganisations.find((organisation) => organisation.slug === slug)?.name ?? slug
