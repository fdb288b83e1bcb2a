import { afterAll, beforeAll } from '@jest/globals'
import type { OrganisationKind, Role } from '../../schema/people.ts'
import { Organisation } from '../../server/organisations/model.ts'
import { Membership, Person } from '../../server/people/model.ts'
import { viewerOfPerson } from '../../server/people/queries.ts'
import { type Act, visitor } from '../../server/platform/act.ts'
import { connectDatabase, disconnectDatabase, nativeDatabase } from '../../server/platform/database.ts'
import { Event } from '../../server/platform/events.ts'
import { Refusal } from '../../server/platform/refusal.ts'
import { signWith } from '../../server/platform/signature.ts'
import { testDatabase } from './database.ts'
import { collectionNames } from './everything-stored.ts'
import { sealAsServersDo } from './keys.ts'
import { beginUnwritten, watchWrites, writtenCollections } from './writes.ts'

/** One small named world that every test knows: fixed ids, a fixed clock, nothing random. Tuesday 3 November 2026, 10:00 in London. */
export const morning = new Date('2026-11-03T10:00:00Z')

type Persona = { personId: string; organisationId: string; act(): Promise<Act> }

const organisation = (digit: string) => `0199aaaa-0000-7000-8000-00000000000${digit}`
const person = (digits: string) => `0199bbbb-0000-7000-8000-0000000000${digits}`
const membershipOf = (personId: string) => personId.replace('bbbb', 'dddd')

const cast = {
  northmere: {
    id: organisation('1'),
    kind: 'force',
    name: 'Northmere Police',
    region: 'North East',
    people: {
      admin: ['admin', '10'],
      editor: ['editor', '11'],
      second: ['editor', '12'],
      evaluator: ['evaluator', '13'],
      other: ['evaluator', '14'],
      viewer: ['viewer', '15'],
    },
  },
  saltmarch: {
    id: organisation('2'),
    kind: 'force',
    name: 'Saltmarch Constabulary',
    region: 'South West',
    people: { admin: ['admin', '20'], editor: ['editor', '21'], evaluator: ['evaluator', '22'] },
  },
  kettles: {
    id: organisation('3'),
    kind: 'supplier',
    name: 'Two Kettles',
    region: 'Wales',
    people: { admin: ['admin', '30'], editor: ['editor', '31'] },
  },
  lanternfish: {
    id: organisation('4'),
    kind: 'supplier',
    name: 'Lanternfish',
    region: 'London',
    people: { admin: ['admin', '40'], editor: ['editor', '41'] },
  },
  brindle: {
    id: organisation('5'),
    kind: 'supplier',
    name: 'Brindle & Post',
    region: 'Scotland',
    people: { admin: ['admin', '50'] },
  },
  charter: {
    id: organisation('6'),
    kind: 'charter_body',
    name: 'Demo Charter Office',
    region: null,
    people: { manager: ['admin', '60'], second: ['editor', '61'] },
  },
} as const satisfies Record<
  string,
  {
    id: string
    kind: OrganisationKind
    name: string
    region: string | null
    people: Record<string, readonly [Role, string]>
  }
>

type Cast = typeof cast
export type World = {
  [Name in keyof Cast]: { id: string } & { [Part in keyof Cast[Name]['people']]: Persona }
} & {
  visitor: { act(): Promise<Act> }
  /** Belongs to Northmere Police but is suspended. */
  suspended: Persona
  clock: {
    now(): Date
    advance(by: { days?: number; hours?: number; minutes?: number; milliseconds?: number }): void
    set(moment: Date): void
  }
  /** The kinds of the events recorded so far, in order. */
  events(): Promise<string[]>
}

let now = morning
const clock: World['clock'] = {
  now: () => now,
  advance: ({ days = 0, hours = 0, minutes = 0, milliseconds = 0 }) => {
    now = new Date(now.getTime() + ((days * 24 + hours) * 60 + minutes) * 60_000 + milliseconds)
  },
  set: (moment) => {
    now = moment
  },
}

const actOf = async (personId: string | null): Promise<Act> => ({
  viewer: personId ? await viewerOfPerson(personId) : visitor,
  now: clock.now(),
  requestId: 'test',
  signedInLately: true,
})

async function emptied(): Promise<void> {
  // How far the reactors have come stays: one whose place is gone would stand still.
  const filled = writtenCollections()
  const names = new Set(filled ? [...filled, ...worldly] : await collectionNames())
  names.delete('reactors')
  await Promise.all([...names].map((name) => nativeDatabase().collection(name).deleteMany({})))
}

const slugOf = (name: string) => name.toLowerCase().replaceAll(/[^a-z]+/g, '-')
const people = Object.values(cast).flatMap(({ id: organisationId, kind, name, people }) =>
  Object.entries(people).map(([part, [role, digits]]) => ({
    ...{ personId: person(digits), name: `${name} ${part}`, address: `${part}@${slugOf(name)}.example` },
    ...{ organisationId, kind, role, suspendedAt: null },
  })),
)
const suspendedOne = {
  ...{ personId: person('99'), name: 'Suspended', address: 'suspended@northmere-police.example' },
  ...{ organisationId: cast.northmere.id, kind: 'force', role: 'admin', suspendedAt: morning },
} as const
const everybody = [...people, suspendedOne]
/** Where the world itself stands. */
const worldly = [Organisation, Person, Membership].map(({ collection }) => collection.collectionName)

async function peopled(): Promise<void> {
  const common = { demo: true, createdAt: morning }
  await Promise.all([
    Organisation.insertMany(
      Object.values(cast).map(({ id, kind, name, region }) => ({
        ...{ _id: id, kind, slug: slugOf(name), name, shortName: name.split(' ')[0] ?? name, region },
        ...{ state: 'approved', ...common },
      })),
    ),
    Person.insertMany(
      everybody.map(({ personId, name, address, suspendedAt }) => ({
        ...{ _id: personId, name, address, suspendedAt, ...common },
      })),
    ),
    Membership.insertMany(
      everybody.map(({ personId, organisationId, kind, role }) => ({
        ...{ _id: membershipOf(personId), personId, organisationId, kind, role, since: morning },
      })),
    ),
  ])
}

/** Empties the database and peoples it anew. */
export async function theWorld(): Promise<World> {
  now = morning
  await emptied()
  await peopled()
  beginUnwritten()

  const persona = (personId: string, organisationId: string): Persona => ({
    personId,
    organisationId,
    act: () => actOf(personId),
  })
  const groups = Object.fromEntries(
    Object.entries(cast).map(([key, { id, people }]) => [
      key,
      {
        id,
        ...Object.fromEntries(Object.entries(people).map(([part, [, digits]]) => [part, persona(person(digits), id)])),
      },
    ]),
  )
  return {
    ...groups,
    visitor: { act: () => actOf(null) },
    suspended: persona(suspendedOne.personId, cast.northmere.id),
    clock,
    events: async () =>
      (await Event.find().sort({ _id: 1 }).select('kind').lean<{ kind: string }[]>()).map((event) => event.kind),
  } as World
}

/** Connects before the tests of a file and leaves nothing behind. */
export function withDatabase(): void {
  signWith('what signs the links of every test')
  sealAsServersDo()
  beforeAll(async () => {
    await connectDatabase(testDatabase(), { monitorCommands: true })
    watchWrites()
  })
  afterAll(disconnectDatabase)
}

/** The code of the refusal that a promise ends in; fails when it is none. */
export async function refusalOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
  throw new Error('It was not refused.')
}
