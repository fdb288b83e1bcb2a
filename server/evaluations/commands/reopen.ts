import { z } from 'zod'
import { changesToDeclare } from '../../../schema/evaluations.ts'
import { id } from '../../../schema/people.ts'
import { challengeToTellOf } from '../../challenges/who-to-tell.ts'
import { command } from '../../platform/command.ts'
import { record } from '../../platform/events.ts'
import { demandYours } from '../../platform/refusal.ts'
import { leaveReader } from '../../proposals/commands.ts'
import { proposalToTellOf } from '../../proposals/who-to-tell.ts'
import { Evaluation, evaluationFacts, Seat } from '../model.ts'
import { isConflict } from '../rulings.ts'
import { chainOfChallenge } from '../seats.ts'

const reopenInput = z.object({
  proposalId: id,
  organisationId: id,
  because: z.enum(changesToDeclare),
  /** One person alone, where what changed is theirs. */
  personId: id.nullable(),
  changedAt: z.date(),
})

/**
 * Something changed about what somebody had declared: it is declared again before they read or score on. An actual
 * conflict stays. Only the house does this, from the event of the change; done twice it changes nothing.
 */
export const reopenDeclarations = command(reopenInput, async (act, input): Promise<void> => {
  demandYours(act.viewer.isSystem)
  const { proposalId, organisationId, because, personId, changedAt } = input
  const proposal = await proposalToTellOf(act, proposalId)
  if (!proposal) return
  const { challengeId } = proposal
  const evaluation = await Evaluation.findOne({ challengeId })
  if (!evaluation?.openedAt || evaluation.decidedAt) return
  const panelIds = (await challengeToTellOf(act, challengeId))?.panelIds ?? []
  for (const seat of await Seat.find({ challengeId, ...(personId ? { personId } : {}) }).limit(50)) {
    const old = seat.declarations.find((one) => one.proposalId === proposalId)
    if (!old || isConflict(old) || old.at >= changedAt) continue
    // Who left the panel declares nothing again: what waits for a ruling goes on waiting.
    if (!panelIds.includes(seat.personId)) continue
    const changed = { because, organisationId, at: changedAt }
    const declarations = seat.declarations.filter((one) => one !== old)
    // While the round runs nothing of theirs is shared before they have declared, and locked, again.
    const lockedAt = evaluation.closedAt ? seat.lockedAt : null
    await seat.set({ declarations, earlier: [...(seat.earlier ?? []), { ...old, changed }], lockedAt }).save()
    await leaveReader(act, { challengeId, personId: seat.personId, proposalId })
    const said = { personId: seat.personId, proposalId, because }
    await record(act, evaluationFacts, 'declarationReopened', challengeId, said, chainOfChallenge(challengeId))
  }
})
