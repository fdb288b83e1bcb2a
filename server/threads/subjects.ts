import { modeRules } from '../../schema/challenges.ts'
import type { RoomState, ThreadKind } from '../../schema/threads.ts'
import { challengeToTellOf, isBeingContinued } from '../challenges/who-to-tell.ts'
import { curationToTellOf } from '../curations/who-to-tell.ts'
import { waitingForRuling } from '../evaluations/who-to-tell.ts'
import { partnershipToTellOf } from '../partnerships/who-to-tell.ts'
import type { Act } from '../platform/act.ts'
import { proposalsToTellOf, proposalToTellOf } from '../proposals/who-to-tell.ts'
import type { ThreadFields } from './model.ts'

/** What a room copies from its subject: its name, its rules and its members. Never shown; the rule of the room reads it. */
export type RoomFacts = Pick<
  ThreadFields,
  | 'challengeId'
  | 'title'
  | 'subjectReference'
  | 'mode'
  | 'state'
  | 'forceIds'
  | 'supplierIds'
  | 'panelIds'
  | 'excludedIds'
  | 'managerIds'
>

const nobody = { forceIds: [], supplierIds: [], panelIds: [], excludedIds: [], managerIds: [] }

/** Read as the house: whether who asks may open or see the room is said by the rule, over what is read here. */
export const roomFactsOf: Record<ThreadKind, (system: Act, subjectId: string) => Promise<RoomFacts | null>> = {
  async challenge_discussion(system, id) {
    const challenge = await challengeToTellOf(system, id)
    if (!challenge) return null
    return { ...ofChallenge(challenge), ...nobody, forceIds: [challenge.forceId, ...challenge.coOwnerIds] }
  },

  async evaluation(system, id) {
    const challenge = await challengeToTellOf(system, id)
    if (!challenge) return null
    const { forceId, panelIds } = challenge
    const proposals = await proposalsToTellOf(system, id)
    const waiting = await waitingForRuling(system, id)
    const excludedIds = panelIds.filter(
      (person) => waiting.includes(person) || proposals.some(({ conflictedIds }) => conflictedIds.includes(person)),
    )
    return { ...ofChallenge(challenge), ...nobody, forceIds: [forceId], panelIds, excludedIds }
  },

  async proposal(system, id) {
    const facts = await ofProposal(system, id)
    return facts && { ...facts.room, forceIds: [facts.forceId], excludedIds: facts.excludedIds }
  },

  async consortium(system, id) {
    const facts = await ofProposal(system, id)
    // Alone there is no consortium to talk in.
    return facts && facts.room.supplierIds.length > 1 ? facts.room : null
  },

  async partnership(system, id) {
    const partnership = await partnershipToTellOf(system, id)
    if (!partnership) return null
    const { challengeId, title, reference, state, forceIds, supplierIds, managerIds } = partnership
    const over = state === 'completed' || state === 'ended'
    return {
      ...{ ...nobody, challengeId, title, subjectReference: reference, mode: null },
      ...{ forceIds, supplierIds, managerIds, state: over ? 'over' : 'opened' },
    }
  },

  async curation(system, id) {
    const curation = await curationToTellOf(system, id)
    if (!curation) return null
    const { title, reference, state, forceIds, managerIds } = curation
    return {
      ...{ ...nobody, challengeId: null, title, subjectReference: reference, mode: null },
      ...{ forceIds, managerIds, state: state === 'closed' ? 'over' : 'opened' },
    }
  },
}

type ChallengeOfRoom = NonNullable<Awaited<ReturnType<typeof challengeToTellOf>>>

const ofChallenge = (challenge: ChallengeOfRoom) => ({
  challengeId: challenge._id,
  title: challenge.title || challenge.reference,
  subjectReference: challenge.reference,
  mode: challenge.mode,
  state: stateOf(challenge),
})

function stateOf({ state, mode }: ChallengeOfRoom): RoomState {
  if (state === 'withdrawn') return 'over'
  if (state === 'decided') return 'decided'
  return state === 'evaluating' || !modeRules[mode].sealed ? 'opened' : 'sealed'
}

/** A proposal that was never opened stays sealed for ever, whatever becomes of the challenge. */
async function ofProposal(system: Act, id: string) {
  const proposal = await proposalToTellOf(system, id)
  const challenge = proposal && (await challengeToTellOf(system, proposal.challengeId))
  if (!challenge) return null
  const opened = proposal.unsealedAt !== null && proposal.unsealedAt <= system.now && proposal.state !== 'withdrawn'
  const room: RoomFacts = {
    challengeId: challenge._id,
    title: challenge.title,
    subjectReference: proposal.reference,
    mode: challenge.mode,
    state: opened ? await openedStateOf(system, challenge) : 'sealed',
    ...nobody,
    supplierIds: [
      proposal.supplierId,
      ...proposal.partners.filter((partner) => partner.confirmedAt).map((partner) => partner.organisationId),
    ],
  }
  const excludedIds = [...proposal.conflictedIds, ...(await waitingForRuling(system, challenge._id, id))]
  return { room, forceId: proposal.forceId, excludedIds }
}

async function openedStateOf(system: Act, { _id, state }: ChallengeOfRoom): Promise<RoomState> {
  if (state === 'withdrawn') return 'over'
  if (state !== 'decided') return 'opened'
  return (await isBeingContinued(system, _id)) ? 'paused' : 'decided'
}
