import { type CommitmentTag, commitmentTags, publicCommitmentStates } from '../../schema/commitments.ts'
import type { OrganisationKind } from '../../schema/people.ts'
import type { Act } from '../platform/act.ts'
import { filter } from '../platform/rule.ts'
import { canSee, isOnTheRegister } from './access.ts'
import { Commitment } from './model.ts'
import { reviewIsDue, tagRules } from './tags.ts'

/** How many commitments are alike in everything that a list can be filtered by. */
export type CommitmentCount = {
  principle: string
  kind: OrganisationKind
  tag: CommitmentTag
  reviewDue: boolean
  count: number
}

type Grouped = { _id: { principle: string; kind: OrganisationKind }; count: number }

/** Everything that filters need to show what each would leave, in one round trip: a few hundred rows at the most. */
export async function commitmentCounts(act: Act, ids: readonly string[] | null): Promise<CommitmentCount[]> {
  const due = filter(reviewIsDue, act)
  const group = { $group: { _id: { principle: '$principle', kind: '$organisationKind' }, count: { $sum: 1 } } }
  const parts = commitmentTags.flatMap((tag) =>
    [true, false].map((reviewDue) => ({ name: `${tag}_${reviewDue}`, tag, reviewDue })),
  )
  const facets = parts.map(({ name, tag, reviewDue }) => {
    const $match = { $and: [filter(tagRules[tag], act), reviewDue ? due : { $nor: [due] }] }
    return [name, [{ $match }, group]]
  })
  const [found] = await Commitment.aggregate<Record<string, Grouped[]>>([
    {
      $match: {
        $and: [
          { state: { $in: [...publicCommitmentStates, 'proposed'] } },
          filter(canSee, act),
          ...(ids ? [{ _id: { $in: ids } }] : []),
        ],
      },
    },
    { $facet: Object.fromEntries(facets) },
  ])
  return parts.flatMap(({ name, tag, reviewDue }) =>
    (found?.[name] ?? []).map(({ _id, count }) => ({ ..._id, tag, reviewDue, count })),
  )
}

/** One real example for each principle: the one whose evidence holds longest, or else the last that was pledged. */
export async function exampleIds(act: Act): Promise<string[]> {
  const found = await Commitment.aggregate<{ example: string }>([
    { $match: filter(isOnTheRegister, act) },
    {
      $group: {
        _id: '$principle',
        example: { $top: { sortBy: { validUntil: -1, _id: -1 }, output: '$_id' } },
      },
    },
    { $sort: { _id: 1 } },
  ])
  return found.map(({ example }) => example)
}
