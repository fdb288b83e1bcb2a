import { createHash } from 'node:crypto'
import { modeRules } from '../../../schema/challenges.ts'
import { answerClarificationInput, askProposerInput, mostOpenClarifications } from '../../../schema/clarifications.ts'
import { organisationsById } from '../../organisations/queries.ts'
import { command } from '../../platform/command.ts'
import { record } from '../../platform/events.ts'
import { demandClean, demandLooked } from '../../platform/guarded.ts'
import { newId } from '../../platform/ids.ts'
import { demand, notFound } from '../../platform/refusal.ts'
import { filter } from '../../platform/rule.ts'
import { addWorkingDays, asNation } from '../../platform/working-days.ts'
import { noteOnProposal } from '../../proposals/commands.ts'
import { openedProposals } from '../../proposals/queries.ts'
import { mayAnswerClarification } from '../access-clarifications.ts'
import { demandEligible } from '../eligible.ts'
import {
  Clarification,
  type ClarificationFields,
  clarificationFacts,
  clarificationStateOf,
} from '../model-clarifications.ts'
import { chainOfChallenge, challengeOfPanel, demandReadable, evaluationAnsweredIn, evaluationOf } from '../seats.ts'
import { turn } from '../turn.ts'
import { demandModerator } from './moderator.ts'

/**
 * The moderator asks one proposer to make something clear: one that is shortlisted where there is a shortlist, else any
 * that is judged. Nobody but its own side and those who judge it learns that it was asked.
 */
export const askProposer = command(askProposerInput, async (act, input): Promise<ClarificationFields> => {
  const { challengeId, proposalId, criterionId, question, workingDays } = input
  const challenge = await challengeOfPanel(act, challengeId)
  demandModerator(act, challenge)
  const evaluation = await evaluationOf(act, challenge)
  const proposal = (await openedProposals(act, challengeId)).find(({ _id }) => _id === proposalId)
  const { personId: askedById } = act.viewer
  if (!proposal || !askedById) throw notFound()
  await demandReadable(act, challenge, [proposal])
  demandEligible(evaluation, proposalId)
  const needsList = modeRules[challenge.mode].secondStep && evaluation.shortlistedAt
  demand(
    !needsList || proposal.state === 'shortlisted',
    'NOT_SHORTLISTED',
    'There is a shortlist, and only who is on it is asked.',
  )
  const { criteria } = challenge.content.choosing
  if (criterionId !== null && !criteria.some(({ id }) => id === criterionId)) throw notFound()
  const asked = await Clarification.find({ proposalId }).sort({ number: -1 }).limit(200).lean<ClarificationFields[]>()
  demand(
    asked.filter((one) => clarificationStateOf(one, act.now) === 'open').length < mostOpenClarifications,
    'TOO_MANY',
    `${mostOpenClarifications} questions wait for this proposer. Let one be answered first.`,
  )
  demandClean({ question })

  const { forceId } = challenge
  const { supplierId, partnerIds } = proposal
  const [force] = await organisationsById(act, [forceId])
  const number = (asked[0]?.number ?? 0) + 1
  const dueAt = addWorkingDays(act.now, workingDays, asNation(force?.nation))
  const clarification = new Clarification({ _id: newId(), challengeId, forceId, proposalId, supplierId, partnerIds })
  await clarification.set({ number, criterionId, question, askedById, askedAt: act.now, dueAt }).save()
  await turn(evaluation)
  await noteOnProposal(act, { id: proposalId, fact: 'clarificationAsked' })
  const said = { clarificationId: clarification._id, proposalId, number, criterionId, question, dueAt }
  await record(act, clarificationFacts, 'asked', challengeId, said, chainOfChallenge(challengeId))
  return clarification.toObject()
})

/** The proposer answers, once and in time. What it proposed stays as it was sent. */
export const answerClarification = command(
  answerClarificationInput,
  async (act, { challengeId, proposalId, clarificationId, answer, looked }): Promise<ClarificationFields> => {
    const where = { _id: clarificationId, challengeId, proposalId }
    const clarification = await Clarification.findOne({ $and: [where, filter(mayAnswerClarification, act)] })
    if (!clarification) throw notFound()
    const evaluation = await evaluationAnsweredIn(act, challengeId)
    const state = clarificationStateOf(clarification, act.now)
    demand(state !== 'answered', 'ANSWERED', 'Your organisation has answered, and the answer stands.')
    demand(state === 'open', 'TOO_LATE', 'The time to answer is over.')
    demandLooked({ answer }, looked)

    const { number } = clarification
    await clarification.set({ answer, answeredById: act.viewer.personId, answeredAt: act.now }).save()
    await turn(evaluation)
    await noteOnProposal(act, { id: proposalId, fact: 'clarificationAnswered' })
    const sha256 = createHash('sha256').update(answer).digest('hex')
    const said = { clarificationId, proposalId, number, sha256 }
    await record(act, clarificationFacts, 'answered', challengeId, said, chainOfChallenge(challengeId))
    return clarification.toObject()
  },
)
