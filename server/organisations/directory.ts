import { z } from 'zod'
import { listedStandings } from '../../schema/charter.ts'
import type { OrganisationKind } from '../../schema/people.ts'
import { organisationsByStanding } from '../charter/queries.ts'
import type { Act } from '../platform/act.ts'
import { listOf } from '../platform/database.ts'
import { filter } from '../platform/rule.ts'
import { canSee } from './access.ts'
import { Organisation, type OrganisationFields } from './model.ts'

/** Which organisations a list shows. Empty fields leave everything. */
export type DirectoryFilter = {
  kind: OrganisationKind
  q: string
  region: string
  category: string
  size: string
  standard: string
  /** On the register of the Charter, or `none`. */
  standing: string
}
export type DirectoryCount = { value: string; count: number }

/** In the list are those that are facts or act here; one that has only applied is in its own people's pages. */
const inTheList = { state: { $in: ['listed', 'approved', 'suspended'] } }

const wordsIn = (q: string) => {
  const words = q.trim().slice(0, 100)
  if (!words) return {}
  const pattern = new RegExp(words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'i')
  return { $or: [{ name: pattern }, { shortName: pattern }, { alsoKnownAs: pattern }] }
}

/** A filter with the organisations on the register, by how they stand. */
type Asked = DirectoryFilter & { register: ReadonlyMap<string, readonly string[]> }
const nobody: Asked['register'] = new Map()

/** What each filter asks of an organisation, words apart. */
const asks = {
  kind: ({ kind }: DirectoryFilter) => ({ kind }),
  region: ({ region }: DirectoryFilter) => (region ? { $or: [{ region }, { regions: region }] } : {}),
  category: ({ category }: DirectoryFilter) => (category ? { categories: category } : {}),
  size: ({ size }: DirectoryFilter) => (size ? { size } : {}),
  standard: ({ standard }: DirectoryFilter) => (standard ? { 'standards.code': standard } : {}),
  standing: ({ standing, register }: Asked) =>
    standing === 'none'
      ? { _id: { $nin: [...register.values()].flat() } }
      : standing
        ? { _id: { $in: register.get(standing) ?? [] } }
        : {},
}
type Name = keyof typeof asks
const asksOf = (asked: Asked, names: readonly Name[]) => names.map((name) => asks[name](asked))
const allAsks: readonly Name[] = ['kind', 'region', 'category', 'size', 'standard', 'standing']

/** A page of the list by name. `after` is the cursor of the last row before it. */
export async function directoryPage(
  act: Act,
  asked: DirectoryFilter,
  after: string | null,
  limit: number,
): Promise<OrganisationFields[]> {
  const register = asked.standing ? await organisationsByStanding(act) : nobody
  const where = { $and: [...asksOf({ ...asked, register }, allAsks), inTheList, wordsIn(asked.q), behind(after)] }
  return listOf(Organisation, act, canSee, where, { sort: { name: 1, _id: 1 }, limit })
}

const cursorShape = z.tuple([z.string(), z.string()])

export const directoryCursor = ({ name, _id }: OrganisationFields): string =>
  Buffer.from(JSON.stringify([name, _id])).toString('base64url')

/** What a cursor does not say is the first page: nothing of it reaches the database but two strings. */
function behind(after: string | null): Record<string, unknown> {
  const [name, _id] = after ? read(after) : []
  return name === undefined ? {} : { $or: [{ name: { $gt: name } }, { name, _id: { $gt: _id } }] }
}

function read(cursor: string): [string, string] | [] {
  try {
    return cursorShape.safeParse(JSON.parse(Buffer.from(cursor, 'base64url').toString())).data ?? []
  } catch {
    return []
  }
}

export type DirectoryCounts = Record<
  'kinds' | 'regions' | 'categories' | 'sizes' | 'standards' | 'standings',
  DirectoryCount[]
>

/** For each filter what its values would leave, with the others on. Two round trips, one of them for the register. */
export async function directoryCounts(act: Act, filtered: DirectoryFilter): Promise<DirectoryCounts> {
  const asked = { ...filtered, register: await organisationsByStanding(act) }
  const by = (own: Name, value: unknown) => [
    {
      $match: {
        $and: asksOf(
          asked,
          allAsks.filter((name) => name !== own),
        ),
      },
    },
    { $project: { value } },
    { $unwind: '$value' },
    { $match: { value: { $nin: [null, ''] } } },
    { $group: { _id: '$value', count: { $sum: 1 } } },
    { $sort: { _id: 1 as const } },
    { $limit: 100 },
  ]
  // How an organisation stands is not written in it: each standing is counted by whom the register names.
  const standings = listedStandings.map((standing) => [
    standing,
    [{ $match: { $and: asksOf({ ...asked, standing }, allAsks) } }, { $group: { _id: null, count: { $sum: 1 } } }],
  ])
  const [found] = await Organisation.aggregate<Record<string, { _id: string; count: number }[]>>([
    { $match: { $and: [inTheList, wordsIn(asked.q), filter(canSee, act)] } },
    { $project: { kind: 1, region: 1, regions: 1, categories: 1, size: 1, standards: 1 } },
    {
      $facet: {
        kinds: by('kind', ['$kind']),
        regions: by('region', { $setUnion: [['$region'], { $ifNull: ['$regions', []] }] }),
        categories: by('category', '$categories'),
        sizes: by('size', ['$size']),
        standards: by('standard', {
          $map: { input: { $ifNull: ['$standards', []] }, as: 'claim', in: '$$claim.code' },
        }),
        ...Object.fromEntries(standings),
      },
    },
  ])
  const lines = (rows: readonly { _id: string; count: number }[] = []) =>
    rows.map(({ _id, count }) => ({ value: _id, count }))
  return {
    ...{ kinds: lines(found?.kinds), regions: lines(found?.regions), categories: lines(found?.categories) },
    ...{ sizes: lines(found?.sizes), standards: lines(found?.standards) },
    standings: listedStandings.flatMap((value) => (found?.[value] ?? []).map(({ count }) => ({ value, count }))),
  }
}
