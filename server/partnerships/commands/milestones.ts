import {
  addMilestoneInput,
  answerMilestoneInput,
  partnershipLimits,
  recordProgressInput,
} from '../../../schema/partnerships.ts'
import type { Act } from '../../platform/act.ts'
import { command } from '../../platform/command.ts'
import { find } from '../../platform/database.ts'
import { record } from '../../platform/events.ts'
import { demandAdminLooked } from '../../platform/guarded.ts'
import { newId } from '../../platform/ids.ts'
import { demand, demandYours } from '../../platform/refusal.ts'
import { demandNotTwice } from '../../platform/sent-lately.ts'
import { canSee } from '../access.ts'
import { type MilestoneProgress, Partnership, type PartnershipFields, partnershipFacts } from '../model.ts'
import { demandStep, ownParty } from '../transitions.ts'

/** Adds something to do. What every party confirmed stays as it is. */
export const addMilestone = command(
  addMilestoneInput,
  async (act, { id, title, dueOn, ownerId, looked }): Promise<PartnershipFields> => {
    const partnership = await find(Partnership, id, act, canSee)
    demandStep(act, partnership, 'addMilestone')
    demandAdminLooked(act, { title }, looked)
    const { terms } = partnership
    demand(partnership.partyIds.includes(ownerId), 'NOT_A_PARTY', 'Choose one of the parties.', 'ownerId')
    demand(
      terms.milestones.length < partnershipLimits.milestones,
      'TOO_MANY',
      `${partnershipLimits.milestones} milestones are the most.`,
    )

    await demandNotTwice(act, 'addMilestone', { id, title, dueOn, ownerId })

    const milestone = { id: newId(), title, dueOn, ownerId }
    partnership.set({ terms: { ...terms, milestones: [...terms.milestones, milestone] }, movedAt: act.now })
    await partnership.save()
    await record(act, partnershipFacts, 'milestoneAdded', id, { milestoneId: milestone.id })
    return partnership.toObject()
  },
)

/** Says what was done; with `met` it is evidence that a milestone is met, which the other side accepts or returns. */
export const recordProgress = command(
  recordProgressInput,
  async (act, { id, milestoneId, text, met, looked }): Promise<PartnershipFields> => {
    const partnership = await find(Partnership, id, act, canSee)
    demandStep(act, partnership, 'recordProgress')
    demandAdminLooked(act, { text }, looked)
    demand(partnership.progress.length < partnershipLimits.progress, 'TOO_MANY', 'The record of progress is full.')
    demand(!met || milestoneId, 'NO_MILESTONE', 'Choose the milestone that this is evidence for.', 'milestoneId')
    if (milestoneId) demandOpen(partnership, milestoneId)
    const { personId } = act.viewer
    demandYours(personId)

    await demandNotTwice(act, 'recordProgress', { id, milestoneId, text, met })

    const organisationId = ownParty(act)
    partnership.set({
      progress: [...partnership.progress, { at: act.now, organisationId, personId, milestoneId, text }],
      movedAt: act.now,
    })
    if (met && milestoneId) partnership.set({ milestones: withEvidence(act, partnership, milestoneId, text) })
    await partnership.save()
    if (met && milestoneId) await record(act, partnershipFacts, 'evidenceGiven', id, { organisationId, milestoneId })
    else await record(act, partnershipFacts, 'progressRecorded', id, { organisationId, milestoneId })
    return partnership.toObject()
  },
)

/** Accepts the evidence or sends it back with a reason. Only the side that did not give it can: nobody marks their own work. */
export const answerMilestone = command(
  answerMilestoneInput,
  async (act, { id, milestoneId, accept, reason }): Promise<PartnershipFields> => {
    const partnership = await find(Partnership, id, act, canSee)
    demandStep(act, partnership, 'answerMilestone')
    const given = demandEvidenceOfTheOtherSide(act, partnership, milestoneId)
    demand(accept || reason, 'NO_REASON', 'Say what is missing', 'reason')

    const organisationId = ownParty(act)
    const answered = accept
      ? { ...given, acceptedById: organisationId, acceptedAt: act.now, returnedReason: '' }
      : { ...given, returnedReason: reason }
    const milestones = [...others(partnership, milestoneId), answered]
    await partnership.set({ milestones, movedAt: act.now }).save()
    const met = milestones.filter(({ acceptedAt }) => acceptedAt).length
    if (accept)
      await record(act, partnershipFacts, 'milestoneMet', id, { met, of: partnership.terms.milestones.length })
    else await record(act, partnershipFacts, 'evidenceReturned', id, { organisationId, milestoneId, reason })
    return partnership.toObject()
  },
)

function demandOpen({ terms, milestones }: PartnershipFields, milestoneId: string) {
  demand(
    terms.milestones.some((milestone) => milestone.id === milestoneId),
    'NO_SUCH_MILESTONE',
    'That milestone is not in this partnership.',
    'milestoneId',
  )
  demand(
    !milestones.some((milestone) => milestone.milestoneId === milestoneId && milestone.acceptedAt),
    'ALREADY_MET',
    'That milestone is met and accepted.',
    'milestoneId',
  )
}

function demandEvidenceOfTheOtherSide(act: Act, partnership: PartnershipFields, milestoneId: string) {
  demandOpen(partnership, milestoneId)
  const given = partnership.milestones.find((milestone) => milestone.milestoneId === milestoneId)
  demand(given && !given.returnedReason, 'NO_EVIDENCE', 'Nobody has given evidence for it yet.')
  const isForce = (id: string) => partnership.forceIds.includes(id)
  demand(
    isForce(given.givenById) !== isForce(ownParty(act)),
    'OWN_EVIDENCE',
    'Your own side gave this evidence, so the other side accepts it.',
  )
  return given
}

const others = ({ milestones }: PartnershipFields, milestoneId: string) =>
  milestones.filter((milestone) => milestone.milestoneId !== milestoneId)

const withEvidence = (
  act: Act,
  partnership: PartnershipFields,
  milestoneId: string,
  evidence: string,
): MilestoneProgress[] => [
  ...others(partnership, milestoneId),
  {
    ...{ milestoneId, evidence, givenById: ownParty(act), givenAt: act.now },
    ...{ acceptedById: null, acceptedAt: null, returnedReason: '' },
  },
]
