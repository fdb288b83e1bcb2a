import { z } from 'zod'
import { looked } from '../../../schema/looked.ts'
import { id } from '../../../schema/people.ts'
import { proposalLimits } from '../../../schema/proposals.ts'
import { organisationsById } from '../../organisations/queries.ts'
import type { Act } from '../../platform/act.ts'
import { command } from '../../platform/command.ts'
import { find } from '../../platform/database.ts'
import { record } from '../../platform/events.ts'
import { demandLooked } from '../../platform/guarded.ts'
import { demand } from '../../platform/refusal.ts'
import { canSee, wasAsked } from '../access.ts'
import { type KeptPartner, Proposal, type ProposalFields, proposalFacts } from '../model.ts'
import { copiesOf } from '../partners.ts'
import { sealerFor } from '../sealer.ts'
import { demandStep } from '../transitions.ts'
import { challengeOf } from './content.ts'

const askInput = z.object({
  id,
  organisationId: id,
  part: z.string().trim().min(3, 'Say what they would do').max(300, 'Use 300 characters or fewer'),
  looked,
})

/** Names a partner. It learns who asks and for which challenge, and is one only once it has confirmed for itself. */
export const askPartner = command(
  askInput,
  async (act, { organisationId, part, looked, ...input }): Promise<ProposalFields> => {
    const proposal = await find(Proposal, input.id, act, canSee)
    demandStep(act, proposal, await challengeOf(act, proposal), 'save')
    demandLooked({ part }, looked)
    const others = proposal.partners.filter((partner) => partner.organisationId !== organisationId)
    demand(
      others.length === proposal.partners.length || isDeclined(proposal, organisationId),
      'ALREADY_ASKED',
      'You have asked them already.',
      'organisationId',
    )
    demand(others.length < proposalLimits.partners, 'TOO_MANY', `Name ${proposalLimits.partners} partners at the most.`)
    demand(organisationId !== proposal.supplierId, 'YOURSELF', 'Name another organisation.', 'organisationId')
    const [partner] = await organisationsById(act, [organisationId])
    const kinds: string[] = ['supplier', 'partner']
    const mayTakePart = partner?.state === 'approved' && kinds.includes(partner.kind)
    demand(mayTakePart, 'NO_PARTNER', 'Choose a supplier or partner that has joined the board.', 'organisationId')

    const sealer = await sealerFor(proposal)
    const asked = {
      organisationId,
      part: sealer.part(part, organisationId),
      askedAt: act.now,
      confirmedAt: null,
      declinedAt: null,
    }
    await proposal.set(copiesOf([...others, asked])).save()
    await record(act, proposalFacts, 'partnerAsked', proposal._id, { organisationId })
    return proposal.toObject()
  },
)

const isDeclined = ({ partners }: ProposalFields, organisationId: string) =>
  partners.some((partner) => partner.organisationId === organisationId && partner.declinedAt)

/** The organisation that was asked takes part. From now on its editors read the proposal. */
export const confirmPartner = command(
  z.object({ id }),
  (act, input): Promise<ProposalFields> => answer(act, input.id, { confirmedAt: act.now }, 'partnerConfirmed'),
)

/** The organisation that was asked does not take part. It has read nothing and reads nothing. */
export const declinePartner = command(
  z.object({ id }),
  (act, input): Promise<ProposalFields> => answer(act, input.id, { declinedAt: act.now }, 'partnerDeclined'),
)

async function answer(
  act: Act,
  proposalId: string,
  said: Partial<KeptPartner>,
  fact: 'partnerConfirmed' | 'partnerDeclined',
): Promise<ProposalFields> {
  const proposal = await find(Proposal, proposalId, act, wasAsked)
  const [organisationId] = act.viewer.organisationsAs('admin', 'editor')
  demand(organisationId, 'NOT_YOURS', 'Only an editor answers for an organisation.')
  demand(!proposal.endedAt, 'ENDED', 'The challenge went on without this proposal.')

  const partners = proposal.partners.map((partner) =>
    partner.organisationId === organisationId ? { ...partner, ...said } : partner,
  )
  await proposal.set(copiesOf(partners)).save()
  await record(act, proposalFacts, fact, proposal._id, { organisationId })
  return proposal.toObject()
}

const removeInput = z.object({ id, organisationId: id })

/** Takes a partner out of the draft. It reads nothing from now on; versions that named it stay as they were submitted. */
export const removePartner = command(
  removeInput,
  async (act, { organisationId, ...input }): Promise<ProposalFields> => {
    const proposal = await find(Proposal, input.id, act, canSee)
    demandStep(act, proposal, await challengeOf(act, proposal), 'save')
    const partners = proposal.partners.filter((partner) => partner.organisationId !== organisationId)
    demand(partners.length < proposal.partners.length, 'NOT_A_PARTNER', 'They are not named as a partner.')

    await proposal.set(copiesOf(partners)).save()
    await record(act, proposalFacts, 'partnerRemoved', proposal._id, { organisationId })
    return proposal.toObject()
  },
)
