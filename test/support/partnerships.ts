import { emptyProposal, type ProposalContent } from '../../schema/proposals.ts'
import { markDecided, markUnsealed } from '../../server/challenges/commands.ts'
import type { ChallengeFields } from '../../server/challenges/model.ts'
import { confirmPartnership, editPartnership, formPartnership } from '../../server/partnerships/commands.ts'
import type { PartnershipFields } from '../../server/partnerships/model.ts'
import { newId } from '../../server/platform/ids.ts'
import { Proposal, type ProposalFields, ProposalVersion } from '../../server/proposals/model.ts'
import { openedChallenge } from './challenges.ts'
import { seatPanel } from './panel.ts'
import { remembered } from './remembered.ts'
import { storedProposal } from './stored-proposals.ts'
import type { World } from './world.ts'

const promised: ProposalContent = {
  ...emptyProposal(),
  approach: {
    summary: 'A first extract of every phone within a day.',
    criteria: [],
    milestones: [
      { title: 'Test data agreed', dueInWeeks: 2, result: '' },
      { title: 'First ten phones', dueInWeeks: 6, result: '' },
    ],
    cost: '',
  },
  charter: { pledges: [{ principle: 'P1', pledge: 'Everything can be exported in an open format.' }] },
}

/** The same challenge after its close, opened by its panel and decided. */
export async function decidedChallenge(world: World, { _id: id }: ChallengeFields): Promise<ChallengeFields> {
  const { evaluator, editor, admin } = world.northmere
  await seatPanel(await editor.act(), { id, panel: [{ personId: evaluator.personId, part: 'evaluator' }] })
  world.clock.advance({ days: 22 })
  const opening = { by: ['a', 'b'], received: 1, receipts: [], chains: [] }
  await markUnsealed(await evaluator.act(), { id, ...opening })
  const outcome = { outcome: 'partnership' as const, code: 'best', reason: 'It met every essential.' }
  return markDecided(await admin.act(), { id, ...outcome })
}

/** A challenge of Northmere Police that was decided for Two Kettles. */
export const acceptedProposal = remembered(
  async (
    world: World,
    { challenge: given, ...more }: { withPartner?: string; challenge?: ChallengeFields } = {},
  ): Promise<{ challenge: ChallengeFields; proposal: ProposalFields }> => {
    const challenge = given ?? (await openedChallenge(world))
    const proposal = await storedProposal(challenge, world.kettles.id, more)
    await storeVersion(proposal, promised)
    const decided = await decidedChallenge(world, challenge)
    const now = world.clock.now()
    await Proposal.updateOne({ _id: proposal._id }, { $set: { state: 'accepted', unsealedAt: now, decidedAt: now } })
    return { challenge: decided, proposal }
  },
)

/** What was submitted last, as the database keeps it. */
export const storeVersion = (proposal: ProposalFields, content: ProposalContent) =>
  ProposalVersion.create([
    {
      ...{ _id: newId(), proposalId: proposal._id, number: 1, edition: 1, content },
      ...{ submittedAt: proposal.submittedAt ?? proposal.createdAt, submittedById: 'somebody' },
      ...{ salt: 'salt', sha256: 'hash' },
    },
  ])

/** A partnership of Northmere Police and Two Kettles whose terms nobody has confirmed yet. */
export const formingPartnership = remembered(
  async (world: World, challenge?: ChallengeFields): Promise<PartnershipFields> => {
    const { proposal } = await acceptedProposal(world, challenge ? { challenge } : {})
    return formPartnership(await world.northmere.editor.act(), { proposalId: proposal._id })
  },
)

type Writer = World['northmere']['editor']

/** Everything that has to be there before anybody can confirm: a target, and who leads for each party. */
export async function completeTerms(writer: Writer, partnership: PartnershipFields): Promise<PartnershipFields> {
  const act = await writer.act()
  const { objectives, startsOn, endsOn } = partnership.terms
  const measured = objectives.map((objective) => ({ ...objective, measure: { ...objective.measure, target: 1 } }))
  const { _id: id } = partnership
  const { revision } = await editPartnership(act, {
    ...{ id, section: 'objectives', revision: partnership.revision, content: { objectives: measured } },
  })
  const leads = partnership.partyIds.map((organisationId) => ({ organisationId, lead: 'Head of unit', deputy: '' }))
  return editPartnership(act, { id, section: 'leads', revision, content: { startsOn, endsOn, leads } })
}

/** One that both have confirmed. */
export const activePartnership = remembered(async (world: World): Promise<PartnershipFields> => {
  const { _id: id, revision } = await completeTerms(world.northmere.editor, await formingPartnership(world))
  await confirmPartnership(await world.northmere.editor.act(), { id, revision })
  return confirmPartnership(await world.kettles.editor.act(), { id, revision })
})
