import { ruleOnConflictInput } from '../../../schema/evaluations.ts'
import { command } from '../../platform/command.ts'
import { record } from '../../platform/events.ts'
import { demandClean } from '../../platform/guarded.ts'
import { demand, demandYours, notFound } from '../../platform/refusal.ts'
import { setReaderByRuling } from '../../proposals/commands.ts'
import { evaluationFacts, Seat, type SeatFields } from '../model.ts'
import { mayRule } from '../rulers.ts'
import { chainOfChallenge, challengeOfDeciders, demandDeclared, evaluationOf, ownSeat, partOf } from '../seats.ts'
import { turn } from '../turn.ts'
import { setAllAside } from './set-all-aside.ts'

/**
 * Says, with a reason, whether somebody who declared a possible conflict judges the proposal. Nobody rules on their own.
 * That they may not is for ever, as an actual conflict is; that they may can still be ruled otherwise.
 */
export const ruleOnConflict = command(
  ruleOnConflictInput,
  async (act, { challengeId, proposalId, personId, declaredAt, outcome, words }): Promise<SeatFields> => {
    const challenge = await challengeOfDeciders(act, challengeId)
    const evaluation = await evaluationOf(act, challenge)
    const { personId: byId } = act.viewer
    demand(byId && byId !== personId, 'SECOND_PERSON', 'You declared this yourself, so somebody else rules on it.')
    const seats = await Seat.find({ challengeId }).sort({ _id: 1 }).limit(50)
    demandYours(mayRule(act, challenge, seats, { personId, proposalId }))
    if (partOf(challenge, byId)) demandDeclared(await ownSeat(act, challenge), proposalId)
    const seat = seats.find((one) => one.personId === personId)
    const declared = seat?.declarations.find((one) => one.proposalId === proposalId)
    if (!seat || declared?.kind !== 'possible') throw notFound()
    demand(+declared.at === +declaredAt, 'CHANGED_SINCE', 'They declared anew meanwhile. Read what they say now.')
    demand(declared.ruling?.outcome !== 'may_not', 'RULED', 'That they may not judge it was ruled, and stays.')
    demand(declared.ruling?.outcome !== outcome, 'RULED', 'It was ruled so already.')
    demandClean({ words })

    const ruled = { ...declared, ruling: { outcome, words, byId, at: act.now } }
    const declarations = seat.declarations.map((one) => (one === declared ? ruled : one))
    const earlier = [...(seat.earlier ?? []), ...(declared.ruling ? [declared] : [])]
    await seat.set({ declarations, earlier }).save()
    await turn(evaluation)
    const mayJudge = outcome === 'may_judge'
    // Whoever left the panel reads nothing by what they declared.
    if (!mayJudge || challenge.panelIds.includes(personId))
      await setReaderByRuling(act, { proposalId, personId, reads: mayJudge ? 'yes' : 'conflict' })
    if (!mayJudge) await setAllAside(act, challenge, evaluation, { personId, proposalId })
    const said = { personId, proposalId, outcome, reason: words }
    await record(act, evaluationFacts, 'conflictRuled', challengeId, said, chainOfChallenge(challengeId))
    return seat.toObject()
  },
)
