import { modeRules } from '../../../schema/challenges.ts'
import { leftOut, shortlistInput } from '../../../schema/shortlist.ts'
import { command } from '../../platform/command.ts'
import { record } from '../../platform/events.ts'
import { demandClean } from '../../platform/guarded.ts'
import { demand, notFound } from '../../platform/refusal.ts'
import { shortlistProposal } from '../../proposals/commands.ts'
import { openedProposals } from '../../proposals/queries.ts'
import { eligibleOf } from '../eligible.ts'
import { type EvaluationFields, evaluationFacts } from '../model.ts'
import { chainOfChallenge, challengeOfPanel, demandReadable, evaluationOf } from '../seats.ts'
import { demandModerator } from './moderator.ts'

/**
 * Takes proposals further, by the frozen ranking. From then on only these can be accepted. The list may grow, and nobody
 * is taken off it. Those that are not on it are told nothing: they are evaluated until the decision.
 */
export const shortlistProposals = command(
  shortlistInput,
  async (act, { challengeId, proposalIds, reason }): Promise<EvaluationFields> => {
    const challenge = await challengeOfPanel(act, challengeId)
    demandModerator(act, challenge)
    const { secondStep, mayAward } = modeRules[challenge.mode]
    demand(secondStep, 'NO_SECOND_STEP', 'In this mode nothing is shortlisted.')
    const evaluation = await evaluationOf(act, challenge)
    demand(evaluation.frozenAt, 'NOT_FROZEN', 'Freeze the ranking first: a shortlist is made from ranks that stand.')
    const proposals = eligibleOf(evaluation, await openedProposals(act, challengeId))
    if (!proposalIds.every((chosen) => proposals.some(({ _id }) => _id === chosen))) throw notFound()
    // Who chooses some leaves out others: all of them are read.
    await demandReadable(act, challenge, proposals)
    const { ranking } = evaluation
    demand(
      proposalIds.every((chosen) => ranking.some(({ proposalId, rank }) => proposalId === chosen && rank !== null)),
      'BELOW_MINIMUM',
      'A proposal that is listed apart, below a minimum or not scored, cannot be shortlisted.',
      'proposalIds',
    )
    const before = proposals.flatMap(({ _id, state }) => (state === 'shortlisted' ? [_id] : []))
    const added = proposalIds.filter((chosen) => !before.includes(chosen))
    demand(added.length > 0, 'SHORTLISTED', 'All of these are shortlisted already.', 'proposalIds')
    const out = leftOut(ranking, [...before, ...added])
    demand(!mayAward || out.length === 0, 'OUT_OF_ORDER', 'In this mode the best rank goes first.', 'proposalIds')
    demand(out.length === 0 || reason.length >= 3, 'REASON', 'Say why one of a better rank is left out.', 'reason')
    demandClean({ reason })

    for (const id of added) await shortlistProposal(act, { id })
    const shortlistReason = reason || evaluation.shortlistReason
    await evaluation.set({ shortlistedAt: evaluation.shortlistedAt ?? act.now, shortlistReason }).save()
    const said = { proposalIds: added, reason }
    await record(act, evaluationFacts, 'shortlisted', challengeId, said, chainOfChallenge(challengeId))
    return evaluation.toObject()
  },
)
