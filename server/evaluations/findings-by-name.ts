import { peopleByIds, shownName } from '../people/queries.ts'
import type { Act } from '../platform/act.ts'
import { filter } from '../platform/rule.ts'
import { isFindingOfAdmins } from './access-eligibility.ts'
import { mayReadByName } from './by-name.ts'
import { Finding, type FindingFields } from './model-eligibility.ts'
import type { EvaluationShown } from './queries.ts'

/** What was found about eligibility, with the names of those of the force who did. Who of the supplier answered stays its own. */
export type FindingByName = Omit<FindingFields, 'respondedById' | 'partnerIds'> & {
  proposedBy: string
  droppedBy: string | null
  confirmedBy: string | null
  closedBy: string | null
}

/** As many as are read. */
export const mostFindings = 500

/** Once all is over: every finding about what the viewer may read, also what came of nothing. Before, and with a conflict, none. */
export async function findingsByName(act: Act, { challenge, open }: EvaluationShown): Promise<FindingByName[]> {
  if (!(await mayReadByName(act, challenge))) return []
  const where = { challengeId: challenge._id, proposalId: { $in: open } }
  const found = await Finding.find({ $and: [where, filter(isFindingOfAdmins, act)] })
    .select({ respondedById: 0, partnerIds: 0 })
    .sort({ _id: 1 })
    .limit(mostFindings)
    .lean<Omit<FindingByName, 'proposedBy' | 'droppedBy' | 'confirmedBy' | 'closedBy'>[]>()
  const ids = [...new Set(found.flatMap(whoFound))]
  const people = await peopleByIds(ids)
  const nameOf = (id: string) => shownName(people[ids.indexOf(id)])
  return found.map((finding) => ({
    ...finding,
    proposedBy: nameOf(finding.proposedById),
    droppedBy: finding.droppedById && nameOf(finding.droppedById),
    confirmedBy: finding.confirmedById && nameOf(finding.confirmedById),
    closedBy: finding.closedById && nameOf(finding.closedById),
  }))
}

type ByWhom = Pick<FindingFields, 'proposedById' | 'droppedById' | 'confirmedById' | 'closedById'>

const whoFound = ({ proposedById, droppedById, confirmedById, closedById }: ByWhom): string[] =>
  [proposedById, droppedById, confirmedById, closedById].filter((id) => id !== null)
