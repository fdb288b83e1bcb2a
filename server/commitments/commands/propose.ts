import {
  commitmentLimits,
  ofCommitmentInput,
  proposeCommitmentInput,
  reviseCommitmentInput,
} from '../../../schema/commitments.ts'
import { signatoriesOf } from '../../charter/queries.ts'
import { standingOf } from '../../charter/transitions.ts'
import { demandStanding } from '../../organisations/succession.ts'
import type { Act } from '../../platform/act.ts'
import { command } from '../../platform/command.ts'
import { nextReference } from '../../platform/counters.ts'
import { record } from '../../platform/events.ts'
import { demandAdminLooked, newIn } from '../../platform/guarded.ts'
import { newId } from '../../platform/ids.ts'
import { demand, demandCurrent, demandYours } from '../../platform/refusal.ts'
import { Commitment, type CommitmentFields, commitmentFacts } from '../model.ts'
import { demandOwnMeasure, withBoardName } from './board-measure.ts'
import { pledgeOf, stepOn } from './step.ts'

/** A signatory says what it pledges. Nobody but the Charter managers sees it until one of them agrees. */
export const proposeCommitment = command(
  proposeCommitmentInput,
  async (act, { looked, ...pledged }): Promise<CommitmentFields> => {
    const [organisationId] = act.viewer.organisationsAs('admin', 'editor')
    demandYours(organisationId)
    demandAdminLooked(act, wordsOf(pledged), looked)
    await demandStanding(act, organisationId)
    const [signatory] = await signatoriesOf(act, [organisationId])
    demand(
      signatory && standingOf(signatory, act.now) === 'signed',
      'NOT_SIGNED',
      'Your organisation has to have signed the Charter before it can commit itself.',
    )
    demandDaysToCome(act, pledged)
    demandOwnMeasure(signatory.organisationKind, pledged)
    const most = commitmentLimits.ofOneOrganisation
    const kept = await Commitment.countDocuments({ organisationId, state: { $ne: 'withdrawn' } })
    demand(
      kept < most,
      'TOO_MANY',
      `Your organisation has ${most} commitments already. Keep those, or take a proposal back.`,
    )

    // Two at once are told apart by the counter: one of them is tried again, and counts the other.
    const reference = await nextReference('CM', act.now)
    const { organisationKind } = signatory
    const [commitment] = await Commitment.create([
      {
        ...withBoardName(pledged),
        ...{ _id: newId(), reference, organisationId, organisationKind, state: 'proposed', proposedAt: act.now },
      },
    ])
    demand(commitment, 'NOT_STORED', 'It was not stored. Try again.')
    await record(act, commitmentFacts, 'proposed', commitment._id, {})
    return commitment.toObject()
  },
)

/** Another wording, also after a manager gave it back. Whoever saved in between is not overwritten. */
export const reviseCommitment = command(
  reviseCommitmentInput,
  async (act, { id, madeFrom, looked, ...pledged }): Promise<CommitmentFields> => {
    const commitment = await stepOn(act, id, 'revise')
    demandAdminLooked(act, newIn(wordsOf(pledged), wordsOf(commitment)), looked)
    demandCurrent(commitment, madeFrom, pledgeOf(commitment))
    demandDaysToCome(act, pledged)
    demandOwnMeasure(commitment.organisationKind, pledged)

    await commitment
      .set({ ...withBoardName(pledged), returnedBecause: null, returnedAt: null, proposedAt: act.now })
      .save()
    await record(act, commitmentFacts, 'revised', id, {})
    return commitment.toObject()
  },
)

/** The organisation takes a proposal back that nobody has agreed to. What is agreed stays on the register. */
export const withdrawCommitment = command(ofCommitmentInput, async (act, { id }): Promise<CommitmentFields> => {
  const commitment = await stepOn(act, id, 'withdraw')
  await commitment.save()
  await record(act, commitmentFacts, 'withdrawn', id, {})
  return commitment.toObject()
})

const wordsOf = ({
  pledge,
  measure,
  unit,
  leadPost,
}: Pick<CommitmentFields, 'pledge' | 'measure' | 'unit' | 'leadPost'>) => ({ pledge, measure, unit, leadPost }) as const

function demandDaysToCome({ now }: Act, { dueAt, reviewAt }: Pick<CommitmentFields, 'dueAt' | 'reviewAt'>): void {
  demand(dueAt > now, 'PAST', 'Choose a day that is still to come.', 'dueAt')
  demand(reviewAt > now, 'PAST', 'Choose a day that is still to come.', 'reviewAt')
  demand(reviewAt <= dueAt, 'REVIEW_TOO_LATE', 'The first review has to come by the day it is due.', 'reviewAt')
}
