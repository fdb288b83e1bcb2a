import { declareConflictsInput } from '../../../schema/evaluations.ts'
import { command } from '../../platform/command.ts'
import { record } from '../../platform/events.ts'
import { demandLooked, textsIn } from '../../platform/guarded.ts'
import { demand, notFound, Refusal } from '../../platform/refusal.ts'
import { setReader } from '../../proposals/commands.ts'
import { openedProposals, type ProposalFields } from '../../proposals/queries.ts'
import { countsOf, isAnyLink, isOwnLink, type KnownLinks } from '../known-links.ts'
import { linksTo, organisationsOf } from '../links.ts'
import { type Declaration, evaluationFacts, type SeatFields } from '../model.ts'
import { isConflict, isSame, saidPossible, waitedOn, waitsForRuling } from '../rulings.ts'
import { chainOfChallenge, challengeOfPanel, evaluationOf, ownSeat } from '../seats.ts'
import { holdBack } from './hold-back.ts'
import { setAllAside } from './set-all-aside.ts'

/**
 * Somebody of the panel says, for each proposal, what keeps them from judging it. From then on they read it; with a
 * possible conflict only once somebody else rules that they may; with an actual one they never do, what they may have
 * scored of it is set aside, and neither is ever taken back.
 */
export const declareConflicts = command(
  declareConflictsInput,
  async (act, { challengeId, declarations, looked }): Promise<SeatFields> => {
    const challenge = await challengeOfPanel(act, challengeId)
    demandLooked(textsIn({ declarations }, chosen), looked)
    const evaluation = await evaluationOf(act, challenge)
    const opened = await openedProposals(act, challengeId)
    if (!declarations.every(({ proposalId }) => opened.some(({ _id }) => _id === proposalId))) throw notFound()
    const seat = await ownSeat(act, challenge)
    const { personId } = seat
    demandConflictsStand(seat, declarations)
    const known = await linksTo(act, challenge, opened)
    const shown = declarations.map(
      (one): Declaration => ({
        ...one,
        at: act.now,
        links: linksOf(one, opened, known),
        ...rulingThatStands(seat, one),
      }),
    )
    demandNotTakenBack(seat, shown)
    demandWords(seat, shown)

    const before = declaredBefore(seat, shown)
    const waits = before.changed.filter(waitsForRuling).map(({ proposalId }) => proposalId)
    const earlier = [...(seat.earlier ?? []), ...before.lapsed]
    // While the round runs nothing of theirs is shared before it is ruled on, and before they have locked again.
    const lockedAt = waits.length > 0 && !evaluation.closedAt ? null : seat.lockedAt
    await seat.set({ declarations: [...before.untouched, ...shown], earlier, lockedAt }).save()
    for (const said of shown) {
      const of = { personId, proposalId: said.proposalId }
      await setReader(act, { ...of, reads: isConflict(said) ? 'conflict' : waitsForRuling(said) ? 'waits' : 'yes' })
      if (isConflict(said)) await setAllAside(act, challenge, evaluation, of)
      if (waitsForRuling(said)) await holdBack(act, challenge, evaluation, of)
    }
    const told = shown.map(({ proposalId, kind, links = [] }) => ({
      ...{ proposalId, kind, links: links.filter(isAnyLink).map(countsOf) },
      ...(waits.includes(proposalId) ? { waits: true } : {}),
    }))
    const data = { declarations: told }
    await record(act, evaluationFacts, 'conflictsDeclared', challengeId, data, chainOfChallenge(challengeId))
    return seat.toObject()
  },
)

const chosen = new Set(['proposalId', 'kind'])

/** What is known of the organisations of one proposal. */
function linksOf(
  { proposalId }: { proposalId: string },
  proposals: readonly ProposalFields[],
  known: readonly KnownLinks[],
): KnownLinks[] {
  const ids = proposals.filter(({ _id }) => _id === proposalId).flatMap(organisationsOf)
  return known.filter(({ organisationId }) => ids.includes(organisationId))
}

type Said = Pick<Declaration, 'proposalId' | 'kind' | 'words'>

/** Said again in the same words a ruling stands. With any other it lapses: nobody ruled on those. */
function rulingThatStands({ declarations }: SeatFields, said: Said): Pick<Declaration, 'ruling'> {
  const ruling = declarations.find((one) => isSame(one, said))?.ruling
  return ruling ? { ruling } : {}
}

/** What they declared so far: of other proposals, and what stands no more; and what of the new is not said again. */
function declaredBefore({ declarations }: SeatFields, shown: readonly Declaration[]) {
  const about = declarations.filter((one) => shown.some(({ proposalId }) => proposalId === one.proposalId))
  return {
    untouched: declarations.filter((one) => !about.includes(one)),
    lapsed: about.filter((one) => !shown.some((said) => isSame(one, said))),
    changed: shown.filter((said) => !about.some((one) => isSame(one, said))),
  }
}

/** Nobody rules on their own by saying that there is none: what waits is ruled on, in whatever words it is said. */
function demandNotTakenBack(seat: SeatFields, said: readonly Said[]): void {
  const waiting = waitedOn(seat)
  const fields = said.flatMap(({ proposalId, kind }, place) =>
    kind === 'none' && waiting.includes(proposalId)
      ? [{ path: `declarations.${place}.words`, code: 'RULING_FIRST', message: sayItWaiting }]
      : [],
  )
  if (fields.length > 0) throw new Refusal('RULING_FIRST', sayItWaiting, fields)
}

const sayItWaiting =
  'Your possible conflict waits for a ruling. If there is none, say so in its words, and whoever rules reads them'

/**
 * A known link is no conflict by itself, and a possible one may turn out to be none; but whoever says that there is none
 * says why.
 */
function demandWords(seat: SeatFields, shown: readonly Declaration[]): void {
  const fields = shown.flatMap(({ proposalId, kind, words, links = [] }, place) => {
    if (kind !== 'none' || words.length >= shortestWords) return []
    const message = links.some(isOwnLink) ? sayWhy : saidPossible(seat, proposalId) ? sayWhyNoMore : null
    return message ? [{ path: `declarations.${place}.words`, code: 'SAY_WHY', message }] : []
  })
  const [first] = fields
  if (first) throw new Refusal('SAY_WHY', first.message, fields)
}

const shortestWords = 3
const sayWhy = 'Something links you to them. Say in a sentence why it is no conflict'
const sayWhyNoMore = 'You declared a possible conflict before. Say in a sentence why there is none'

function demandConflictsStand(seat: SeatFields, declarations: readonly Said[]): void {
  const conflicts = new Set(seat.declarations.filter(isConflict).map(({ proposalId }) => proposalId))
  demand(
    declarations.every(({ proposalId, kind }) => kind === 'actual' || !conflicts.has(proposalId)),
    'CONFLICT_STANDS',
    'A conflict that you have declared, or that was ruled to be one, stays.',
  )
}
