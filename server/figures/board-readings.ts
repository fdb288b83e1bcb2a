import { subMonths } from 'date-fns/subMonths'
import { boardMeasures, isWithinAim } from '../../schema/board-measures.ts'
import { type CommitmentFields, commitmentsById } from '../commitments/queries.ts'
import { type OrganisationFields, organisationsById } from '../organisations/queries.ts'
import { type Act, visitor } from '../platform/act.ts'
import { type BoardCases, boardCases } from './board-cases.ts'
import { toldOf } from './queries.ts'

/** How a commitment stands by what the board works out; with fewer than five cases neither value nor count is told. */
export type BoardReading = { value: number | null; cases: number | null; isWithinAim: boolean | null }

type Measured = Pick<CommitmentFields, 'organisationId' | 'boardMeasure' | 'boardMonths' | 'target'>
type Claiming = Pick<OrganisationFields, 'standards'>

/** What these commitments stand at, in the order of the ids; null where their organisation measures. */
export async function boardReadings(asked: Act, ids: readonly string[]): Promise<(BoardReading | null)[]> {
  const commitments = await commitmentsById(asked, ids)
  const readingOf = await boardReader(
    asked,
    commitments.flatMap((one) => one ?? []),
  )
  return commitments.map((one) => one && readingOf(one))
}

/** How to read each of these commitments: whatever they are, what it takes is asked for at once. */
export async function boardReader(
  asked: Act,
  commitments: readonly Measured[],
): Promise<(commitment: Measured) => BoardReading | null> {
  const act: Act = { ...asked, viewer: visitor }
  const measured = commitments.filter(({ boardMeasure }) => boardMeasure)
  const claiming = measured.filter(({ boardMeasure }) => boardMeasure === 'claims_seen')
  const [cases, organisations] = await Promise.all([
    measured.length > claiming.length ? boardCases(act) : null,
    organisationsById(act, [...new Set(claiming.map(({ organisationId }) => organisationId))]),
  ])
  const byId = new Map(organisations.flatMap((one) => (one ? [[one._id, one] as const] : [])))
  return (commitment) => readingFrom(commitment, act.now, cases, byId.get(commitment.organisationId))
}

function readingFrom(
  { organisationId, boardMeasure, boardMonths, target }: Measured,
  now: Date,
  cases: BoardCases | null,
  organisation: Claiming | undefined,
): BoardReading | null {
  if (!boardMeasure) return null
  const since = subMonths(now, boardMonths ?? 0)
  const counted =
    boardMeasure === 'claims_seen'
      ? claimsOf(organisation)
      : (cases?.(boardMeasure, organisationId) ?? []).filter(({ at }) => at > since)
  const told = toldOf(counted, boardMeasures[boardMeasure].unit === '%' ? 'share' : 'working_days')
  return { ...told, isWithinAim: told.value === null ? null : isWithinAim(boardMeasure, told.value, target) }
}

/** Each claim that could be looked at, and whether a force did. */
const claimsOf = (organisation: Claiming | undefined) =>
  (organisation?.standards ?? [])
    .filter(({ claim }) => claim !== 'planned')
    .map(({ seenBy = [] }) => ({ value: Number(seenBy.length > 0), weight: 1 }))
