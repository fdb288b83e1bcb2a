import { declareConflictsInput } from '../../../schema/evaluations.ts'
import { command } from '../../platform/command.ts'
import { record } from '../../platform/events.ts'
import { demand, notFound } from '../../platform/refusal.ts'
import { setReader } from '../../proposals/commands.ts'
import { openedProposals } from '../../proposals/queries.ts'
import { evaluationFacts, type SeatFields } from '../model.ts'
import { chainOfChallenge, challengeOfPanel, evaluationOf, ownSeat } from '../seats.ts'
import { setScoresAside } from '../set-aside.ts'
import { takeSignaturesBack } from '../signatures.ts'

/**
 * Somebody of the panel says, for each proposal, what keeps them from judging it. From then on they read it; with an
 * actual conflict they never do, what they may have scored of it is set aside, and neither is ever taken back.
 */
export const declareConflicts = command(
  declareConflictsInput,
  async (act, { challengeId, declarations }): Promise<SeatFields> => {
    const challenge = await challengeOfPanel(act, challengeId)
    await evaluationOf(act, challenge)
    const opened = new Set((await openedProposals(act, challengeId)).map(({ _id }) => _id))
    if (!declarations.every(({ proposalId }) => opened.has(proposalId))) throw notFound()
    const seat = await ownSeat(act, challenge)
    const { personId } = seat
    demandConflictsStand(seat, declarations)

    const said = new Set(declarations.map(({ proposalId }) => proposalId))
    const before = seat.declarations.filter(({ proposalId }) => !said.has(proposalId))
    await seat.set({ declarations: [...before, ...declarations.map((one) => ({ ...one, at: act.now }))] }).save()
    for (const { proposalId, kind } of declarations) {
      await setReader(act, { proposalId, personId, reads: kind === 'actual' ? 'conflict' : 'yes' })
      if (kind !== 'actual') continue
      await setScoresAside(act, { challengeId, personId, proposalId }, 'conflict')
      await takeSignaturesBack({ challengeId, proposalId, signedById: personId })
    }
    const kinds = declarations.map(({ proposalId, kind }) => ({ proposalId, kind }))
    await record(
      act,
      evaluationFacts,
      'conflictsDeclared',
      challengeId,
      { declarations: kinds },
      chainOfChallenge(challengeId),
    )
    return seat.toObject()
  },
)

function demandConflictsStand(seat: SeatFields, declarations: readonly { proposalId: string; kind: string }[]): void {
  const actual = new Set(seat.declarations.filter(({ kind }) => kind === 'actual').map(({ proposalId }) => proposalId))
  demand(
    declarations.every(({ proposalId, kind }) => kind === 'actual' || !actual.has(proposalId)),
    'CONFLICT_STANDS',
    'A conflict that you have declared stays.',
  )
}
