import { z } from 'zod'
import { id } from '../../../schema/people.ts'
import { emptyProposal, type ProposalContent, proposalSections } from '../../../schema/proposals.ts'
import type { ChallengeFields } from '../../challenges/queries.ts'
import { organisationsById } from '../../organisations/queries.ts'
import { demandStanding } from '../../organisations/succession.ts'
import { command } from '../../platform/command.ts'
import { record } from '../../platform/events.ts'
import { newId, randomReference } from '../../platform/ids.ts'
import { demand } from '../../platform/refusal.ts'
import { Proposal, type ProposalFields, proposalFacts } from '../model.ts'
import { sealerFor } from '../sealer.ts'
import { challengeOf } from './content.ts'

/** A supplier begins its answer, from what its profile says already. It has one: starting again leads to the first. */
export const startProposal = command(z.object({ challengeId: id }), async (act, input): Promise<ProposalFields> => {
  const [supplierId] = act.viewer.organisationsAs('admin', 'editor')
  const [supplier] = supplierId ? await organisationsById(act, [supplierId]) : []
  demand(
    supplier && (supplier.kind === 'supplier' || supplier.kind === 'partner'),
    'NOT_YOURS',
    'Only an editor of a supplier or partner writes proposals.',
  )
  demand(supplier.state === 'approved', 'NOT_APPROVED', 'Your organisation has not been approved yet.')
  const challenge = await challengeOf(act, input)
  const own = { challengeId: challenge._id, supplierId: supplier._id }
  const withdrawn = await Proposal.countDocuments({ ...own, state: 'withdrawn' })
  const activeKey = `${challenge._id}:${supplier._id}:${withdrawn}`
  const first = await Proposal.findOne({ activeKey }).lean<ProposalFields | null>()
  if (first) return first
  await demandStanding(act, supplier._id)
  const closesAt = challenge.proposalsCloseAt
  demand(challenge.state === 'open' && closesAt && act.now < closesAt, 'CLOSED', 'It takes no more proposals.')

  const whose = { _id: newId(), challengeId: challenge._id, mode: challenge.mode }
  const sealer = await sealerFor(whose)
  const [proposal] = await Proposal.create([
    {
      ...whose,
      ...{ reference: randomReference('PR'), forceId: challenge.forceId },
      ...{ supplierId: supplier._id, activeKey, state: 'draft', demo: supplier.demo },
      ...{ draft: sealer.draft(filledFrom(supplier, challenge)), edition: challenge.edition, createdAt: act.now },
    },
  ])
  demand(proposal, 'NOT_MADE', 'The draft could not be made. Try again.')
  await record(act, proposalFacts, 'started', proposal._id, { challengeId: challenge._id })
  return proposal.toObject()
})

type Profile = { about: string | null; mailbox: string | null; standards: { code: string; claim: string }[] }

/** What was told once is not asked again. It counts once somebody says that it is still true. */
function filledFrom({ about, mailbox, standards }: Profile, { content }: ChallengeFields): ProposalContent {
  const asked = new Set(content.good.standards.map(({ code }) => code))
  const claims = proposalSections.standards.safeParse({ claims: standards.filter(({ code }) => asked.has(code)) })
  return {
    ...emptyProposal(),
    about: { about: (about ?? '').slice(0, 3_000), confirmedAt: null, contactMailbox: (mailbox ?? '').slice(0, 254) },
    essentials: { answers: content.good.essentials.map((essential) => ({ essential, meets: null, evidence: '' })) },
    ...(claims.success ? { standards: claims.data } : {}),
  }
}
