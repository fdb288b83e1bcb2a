import { z } from 'zod'
import type { OrganisationKind } from '../../schema/people.ts'
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

/** What each filter asks of an organisation, words apart. */
const asks = {
  kind: ({ kind }: DirectoryFilter) => ({ kind }),
  region: ({ region }: DirectoryFilter) => (region ? { $or: [{ region }, { regions: region }] } : {}),
  category: ({ category }: DirectoryFilter) => (category ? { categories: category } : {}),
  size: ({ size }: DirectoryFilter) => (size ? { size } : {}),
  standard: ({ standard }: DirectoryFilter) => (standard ? { 'standards.code': standard } : {}),
}
type Asked = keyof typeof asks
const asksOf = (asked: DirectoryFilter, names: readonly Asked[]) => names.map((name) => asks[name](asked))
const allAsks: readonly Asked[] = ['kind', 'region', 'category', 'size', 'standard']

/** A page of the list by name. `after` is the cursor of the last row before it. */
export function directoryPage(
  act: Act,
  asked: DirectoryFilter,
  after: string | null,
  limit: number,
): Promise<OrganisationFields[]> {
  const where = { $and: [...asksOf(asked, allAsks), inTheList, wordsIn(asked.q), behind(after)] }
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

export type DirectoryCounts = Record<'kinds' | 'regions' | 'categories' | 'sizes' | 'standards', DirectoryCount[]>

/** For each filter what its values would leave, with the others on. One round trip. */
export async function directoryCounts(act: Act, asked: DirectoryFilter): Promise<DirectoryCounts> {
  const by = (own: Asked, value: unknown) => [
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
  const [found] = await Organisation.aggregate<Record<keyof DirectoryCounts, { _id: string; count: number }[]>>([
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
      },
    },
  ])
  const lines = (rows: readonly { _id: string; count: number }[] = []) =>
    rows.map(({ _id, count }) => ({ value: _id, count }))
  return {
    ...{ kinds: lines(found?.kinds), regions: lines(found?.regions), categories: lines(found?.categories) },
    ...{ sizes: lines(found?.sizes), standards: lines(found?.standards) },
  }
}
