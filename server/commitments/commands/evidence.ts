import { addDays } from 'date-fns/addDays'
import {
  acceptEvidenceInput,
  commitmentLimits,
  disputeEvidenceInput,
  giveEvidenceInput,
  replyToDisputeInput,
  reportCommitmentInput,
} from '../../../schema/commitments.ts'
import { command } from '../../platform/command.ts'
import { record } from '../../platform/events.ts'
import { demandAdminLooked } from '../../platform/guarded.ts'
import { demand } from '../../platform/refusal.ts'
import { demandNotTwice } from '../../platform/sent-lately.ts'
import { type CommitmentEvidence, type CommitmentFields, commitmentFacts } from '../model.ts'
import { demandRead, stepOn } from './step.ts'

/** The organisation records what it measured on a day. Measured is not met: that takes evidence that others accept. */
export const reportCommitment = command(
  reportCommitmentInput,
  async (act, { id, value, on, note, looked }): Promise<CommitmentFields> => {
    const commitment = await stepOn(act, id, 'report')
    demandAdminLooked(act, { note }, looked)
    demand(on <= act.now, 'TO_COME', 'Choose a day that has come.', 'on')
    const others = commitment.readings.filter((reading) => reading.on.getTime() !== on.getTime())
    demand(others.length < commitmentLimits.readings, 'TOO_MANY', 'Sixty readings are kept, and they are there.')

    await demandNotTwice(act, 'reportCommitment', { id, value, on, note })

    const readings = [...others, { on, value, note }].sort((one, other) => one.on.getTime() - other.on.getTime())
    await commitment.set({ readings, measuredAt: readings.at(-1)?.on ?? on }).save()
    await record(act, commitmentFacts, 'measured', id, { value })
    return commitment.toObject()
  },
)

const unjudged = {
  ...{ acceptedById: null, acceptedAt: null, validUntil: null },
  ...{ disputedById: null, disputedAt: null, dispute: null, reply: null, repliedAt: null },
} as const

/** The organisation says what shows that it is kept. What was given before stays below it. */
export const giveEvidence = command(
  giveEvidenceInput,
  async (act, { id, text, link, looked }): Promise<CommitmentFields> => {
    const commitment = await stepOn(act, id, 'giveEvidence')
    demandAdminLooked(act, { text, link }, looked)
    demand(
      commitment.evidence.length < commitmentLimits.evidence,
      'TOO_MANY',
      'Evidence was given twenty times already.',
    )

    // Evidence that renews what was accepted is in time as long as the old one holds.
    const inTimeUntil = commitment.validUntil ?? commitment.dueAt
    const evidence = [...commitment.evidence, { text, link, givenAt: act.now, ...unjudged }]
    commitment.set({ evidence, evidenceAt: act.now, isLate: act.now > inTimeUntil, validUntil: null })
    await commitment.save()
    await record(act, commitmentFacts, 'evidenceGiven', id, {})
    return commitment.toObject()
  },
)

/** Somebody outside the organisation accepts the evidence, until a date. */
export const acceptEvidence = command(
  acceptEvidenceInput,
  async (act, { id, madeFrom, validUntil }): Promise<CommitmentFields> => {
    const commitment = await stepOn(act, id, 'accept')
    demandRead(commitment, madeFrom)
    demand(validUntil > act.now, 'PAST', 'Choose a day that is still to come.', 'validUntil')
    const latest = addDays(act.now, commitmentLimits.mostValidDays)
    demand(validUntil <= latest, 'TOO_LONG', 'Evidence holds for two years at most.', 'validUntil')

    const acceptedById = act.viewer.actingFor?.organisationId ?? null
    const evidence = withLatest(commitment, { acceptedById, acceptedAt: act.now, validUntil })
    await commitment.set({ evidence, validUntil }).save()
    await record(act, commitmentFacts, 'accepted', id, { until: validUntil.toISOString() })
    return commitment.toObject()
  },
)

/** Somebody outside the organisation does not accept it, and says why. Everybody reads it, beside the reply. */
export const disputeEvidence = command(disputeEvidenceInput, async (act, { id, reason }): Promise<CommitmentFields> => {
  const commitment = await stepOn(act, id, 'dispute')
  const disputedById = act.viewer.actingFor?.organisationId ?? null
  const anew = { ...unjudged, disputedById, disputedAt: act.now, dispute: reason }
  await commitment.set({ evidence: withLatest(commitment, anew), validUntil: null }).save()
  await record(act, commitmentFacts, 'disputed', id, { reason })
  return commitment.toObject()
})

/** The organisation's own words, as long as those of the dispute, in equal size. Once given they stand, as the dispute does. */
export const replyToDispute = command(
  replyToDisputeInput,
  async (act, { id, reply, looked }): Promise<CommitmentFields> => {
    const commitment = await stepOn(act, id, 'reply')
    demandAdminLooked(act, { reply }, looked)
    await commitment.set({ evidence: withLatest(commitment, { reply, repliedAt: act.now }) }).save()
    await record(act, commitmentFacts, 'replied', id, {})
    return commitment.toObject()
  },
)

const withLatest = ({ evidence }: CommitmentFields, judged: Partial<CommitmentEvidence>): CommitmentEvidence[] =>
  evidence.map((one, place) => (place === evidence.length - 1 ? { ...one, ...judged } : one))
