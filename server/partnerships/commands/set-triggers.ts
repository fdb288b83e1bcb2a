import { type ReviewTrigger, setReviewTriggersInput } from '../../../schema/reviews.ts'
import type { Act } from '../../platform/act.ts'
import { command } from '../../platform/command.ts'
import { find } from '../../platform/database.ts'
import { record } from '../../platform/events.ts'
import { demandAdminLooked, newIn } from '../../platform/guarded.ts'
import { demand, demandCurrent } from '../../platform/refusal.ts'
import { passes } from '../../platform/rule.ts'
import { isReviewBegun, reviewCopiesOf } from '../../reviews/commands.ts'
import { canAskReview, canSee } from '../access.ts'
import { Partnership, type PartnershipFields, partnershipFacts } from '../model.ts'
import { fixedTriggers, toReview } from '../review-of.ts'
import { demandStep, ownParty } from '../transitions.ts'

/**
 * Says what of the terms wants a review of ethics, data and AI, whatever the challenge wanted. It is a revision of the terms
 * like any edit: whoever had confirmed does so again, and no review of earlier words holds.
 */
export const setReviewTriggers = command(
  setReviewTriggersInput,
  async (act, { revision, ...input }): Promise<PartnershipFields> => {
    const partnership = await find(Partnership, input.id, act, canSee)
    demandStep(act, partnership, 'setTriggers')
    const triggers = [...new Set(input.triggers)].sort()
    const safeguards = triggers.length > 0 ? input.safeguards : ''
    const before = partnership.toObject().sensitive ?? { triggers: [], safeguards: '' }
    demandAdminLooked(act, newIn({ safeguards }, before), input.looked)
    demandCurrent({ version: partnership.revision }, revision, before)
    const ticked = triggers.filter((trigger) => !before.triggers.includes(trigger))
    const unticked = before.triggers.filter((trigger) => !triggers.includes(trigger))
    if (ticked.length + unticked.length === 0 && safeguards === before.safeguards) return partnership.toObject()
    if (unticked.length > 0) await demandMayUntick(act, partnership.toObject(), unticked)

    const { personId } = act.viewer
    const fixed = fixedTriggers(partnership.toObject())
    partnership.set({
      sensitive:
        triggers.length > 0
          ? { triggers, safeguards, ticked: triggers.filter((trigger) => !fixed.includes(trigger)) }
          : null,
      ...{ revision: revision + 1, confirmations: [], movedAt: act.now },
      writerIds: [...new Set([...(partnership.writerIds ?? []), ...(personId ? [personId] : [])])],
    })
    partnership.set(await reviewCopiesOf(toReview(partnership.toObject())))
    await partnership.save()
    const said = { organisationId: ownParty(act), revision: revision + 1, ticked, unticked }
    await record(act, partnershipFacts, 'triggersSet', partnership._id, said)
    return partnership.toObject()
  },
)

/** What the challenge wanted stays; what a party ticked, the force takes back, and not once somebody was asked to look. */
async function demandMayUntick(act: Act, partnership: PartnershipFields, unticked: ReviewTrigger[]): Promise<void> {
  const fixed = fixedTriggers(partnership)
  demand(
    !unticked.some((trigger) => fixed.includes(trigger)),
    'WANTED_BY_CHALLENGE',
    'What the challenge wanted a review of stays: these terms grew from it.',
    'triggers',
  )
  demand(
    passes(canAskReview, act, partnership),
    'FORCE_UNTICKS',
    'Only the force takes back what was ticked. Tell it why it is not so.',
    'triggers',
  )
  demand(
    !(await isReviewBegun(partnership._id)),
    'REVIEW_BEGUN',
    'A review was asked for, so what was ticked stays. The reviewer says whether it is a concern.',
    'triggers',
  )
}
