import { confirmPartnershipInput, inviteManagerInput } from '../../../schema/partnerships.ts'
import { challengesById } from '../../challenges/queries.ts'
import { standstillTimeOf } from '../../evaluations/standstill.ts'
import { organisationsById } from '../../organisations/queries.ts'
import type { Act } from '../../platform/act.ts'
import { command } from '../../platform/command.ts'
import { find } from '../../platform/database.ts'
import { record } from '../../platform/events.ts'
import { demand, demandCurrent, demandYours } from '../../platform/refusal.ts'
import { demandReviewed, publishReview } from '../../reviews/commands.ts'
import { canSee } from '../access.ts'
import { Partnership, type PartnershipFields, partnershipFacts } from '../model.ts'
import { toReview } from '../review-of.ts'
import { demandStep, ownParty } from '../transitions.ts'
import { recordFound } from './review.ts'

/** A party agrees to one exact revision, for itself. The last to do so makes it active: never on words that somebody did not confirm. */
export const confirmPartnership = command(
  confirmPartnershipInput,
  async (act, { revision, ...input }): Promise<PartnershipFields> => {
    const partnership = await find(Partnership, input.id, act, canSee)
    demandStep(act, partnership, 'confirm')
    demandCurrent({ version: partnership.revision }, revision, partnership.terms)
    const { personId } = act.viewer
    demandYours(personId)

    const organisationId = ownParty(act)
    const confirmations = [...partnership.confirmations, { organisationId, revision, at: act.now, personId }]
    const all = partnership.partyIds.every((id) => confirmations.some(({ organisationId }) => organisationId === id))
    if (all) await demandNoStandstill(act, partnership)
    const byOthers = confirmations.map((one) => one.personId)
    const review = all ? await demandReviewed({ ...toReview(partnership.toObject()), byOthers }) : null
    const confirmedTerms = [
      ...partnership.confirmedTerms.filter((one) => one.organisationId !== organisationId),
      { organisationId, revision, terms: partnership.toObject().terms },
    ]
    partnership.set({
      confirmations,
      confirmedTerms,
      movedAt: act.now,
      ...(all ? { state: 'active', activatedAt: act.now } : {}),
    })
    await partnership.save()
    await record(act, partnershipFacts, 'confirmed', partnership._id, { organisationId, revision })
    if (all) await record(act, partnershipFacts, 'activated', partnership._id, { parties: partnership.partyIds })
    if (review) await publishReview(act, review)
    if (review) await recordFound(act, partnership._id, review, 'reviewPublished')
    return partnership.toObject()
  },
)

/** What grew from an award becomes binding when its standstill is over, and never while a case about it is open. */
async function demandNoStandstill(act: Act, { challengeId }: PartnershipFields): Promise<void> {
  const [challenge] = challengeId ? await challengesById(act, [challengeId]) : []
  const time = challenge ? await standstillTimeOf(act, challenge) : null
  demand(time?.state !== 'upheld', 'UPHELD', 'A challenge to the decision was upheld: nothing is awarded on it.')
  demand(
    !time || time.state === 'over',
    'STANDSTILL',
    'The standstill after the decision is not over. The last confirmation waits for it.',
  )
}

/** Lets a Charter body read and talk in it. It becomes no party: it confirms and writes nothing. */
export const inviteManager = command(
  inviteManagerInput,
  async (act, { organisationId, ...input }): Promise<PartnershipFields> => {
    const partnership = await find(Partnership, input.id, act, canSee)
    demandStep(act, partnership, 'inviteManager')
    const [organisation] = await organisationsById(act, [organisationId])
    demand(organisation?.kind === 'charter_body', 'NOT_A_CHARTER_BODY', 'Choose a Charter body.', 'organisationId')
    demand(!partnership.managerIds.includes(organisationId), 'ALREADY_INVITED', 'It was invited before.')

    await partnership.set({ managerIds: [...partnership.managerIds, organisationId], movedAt: act.now }).save()
    await record(act, partnershipFacts, 'managerInvited', partnership._id, { organisationId })
    return partnership.toObject()
  },
)
