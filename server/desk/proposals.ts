import type { ChallengeFields } from '../challenges/queries.ts'
import type { Act } from '../platform/act.ts'
import { isWaiting } from '../proposals/partners.ts'
import type { ProposalFields } from '../proposals/queries.ts'
import { stepsNow } from '../proposals/transitions.ts'
import { type DeskItem, item, of } from './item.ts'
import type { Sources } from './sources.ts'

/** One's own proposals to finish, to confirm again after an amendment, and requests to be a partner. */
export const proposalsToDo = (act: Act, sources: Sources): DeskItem[] => [
  ...sources.proposals.flatMap((proposal) => {
    const challenge = sources.challenges.get(proposal.challengeId)
    return challenge ? nextOf(act, proposal, challenge) : []
  }),
  ...sources.asked.flatMap((proposal) => {
    const challenge = sources.challenges.get(proposal.challengeId)
    return challenge ? partnerRequest(act, proposal, challenge, sources) : []
  }),
]

function nextOf(act: Act, proposal: ProposalFields, challenge: ChallengeFields): DeskItem[] {
  const steps = stepsNow(act, proposal, challenge)
  const due = { ...ofProposal(proposal, challenge), due: challenge.proposalsCloseAt, dueIs: 'Proposals close' }
  if (steps.includes('reconfirm'))
    return [item({ key: `reconfirm:${proposal._id}`, words: 'Confirm your proposal again', ...due })]
  if (proposal.state === 'draft' && steps.includes('submit'))
    return [
      item({
        key: `submit:${proposal._id}`,
        words: 'Finish and submit your proposal',
        ...due,
        since: proposal.createdAt,
      }),
    ]
  return []
}

function partnerRequest(act: Act, proposal: ProposalFields, challenge: ChallengeFields, { names }: Sources): DeskItem {
  const own = proposal.partners.find(({ organisationId }) => organisationId === act.viewer.actingFor?.organisationId)
  return item({
    key: `partner:${proposal._id}`,
    words: `Say whether you take part with ${names.get(proposal.supplierId) ?? 'the supplier that asks'}`,
    ...ofProposal(proposal, challenge),
    due: challenge.proposalsCloseAt,
    dueIs: 'Proposals close',
    since: own?.askedAt ?? null,
  })
}

/** What lies with the force to decide, and with partners to confirm. */
export const proposalsThatWait = (_act: Act, { proposals, challenges, names }: Sources): DeskItem[] =>
  proposals.flatMap((proposal) => {
    const challenge = challenges.get(proposal.challengeId)
    if (!challenge || proposal.endedAt) return []
    if (challenge.state === 'evaluating' && ['submitted', 'shortlisted'].includes(proposal.state))
      return item({
        key: `decision:${proposal._id}`,
        words: 'To decide on your proposal',
        ...ofProposal(proposal, challenge),
        due: challenge.decisionDueAt,
        since: challenge.proposalsCloseAt,
        who: names.get(challenge.forceId) ?? null,
      })
    if (challenge.state !== 'open' || !['draft', 'submitted'].includes(proposal.state)) return []
    return proposal.partners.filter(isWaiting).map(({ organisationId, askedAt }) =>
      item({
        key: `partner:${proposal._id}:${organisationId}`,
        words: 'To say whether they take part',
        ...ofProposal(proposal, challenge),
        due: challenge.proposalsCloseAt,
        since: askedAt,
        who: names.get(organisationId) ?? null,
      }),
    )
  })

const ofProposal = ({ reference }: ProposalFields, { title }: ChallengeFields) => ({
  ...of({ reference, title }),
  path: `/proposals/${reference}`,
})
