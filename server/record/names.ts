import type { ChallengeFields } from '../challenges/queries.ts'
import type { Names } from '../changes/said.ts'
import { type PersonFields, shownName } from '../people/queries.ts'
import type { ProposalFields } from '../proposals/queries.ts'

/**
 * How the record names what its facts hold by id: criteria as the challenge does, proposals by the letters of those that
 * this viewer may know of, people where they are colleagues of the viewer.
 */
export function namesIn(
  { content }: Pick<ChallengeFields, 'content'>,
  proposals: readonly ProposalFields[],
  colleagues: ReadonlyMap<string, PersonFields>,
): Names {
  const letters = new Map(
    proposals.flatMap(({ _id, letter }) => (letter ? [[_id, `proposal ${letter}`] as const] : [])),
  )
  const criteria = new Map(content.choosing.criteria.map(({ id, name }) => [id, name]))
  return {
    proposal: (id) => letters.get(id),
    criterion: (id) => criteria.get(id),
    person: (id) => {
      const person = colleagues.get(id)
      return person && shownName(person)
    },
  }
}
