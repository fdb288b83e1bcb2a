import {
  agreeDecision,
  answerMilestone,
  approveSummary,
  confirmPartnership,
  editPartnership,
  formPartnership,
  inviteManager,
  proposeSummary,
  recordProgress,
  recordReading,
} from '../../partnerships/commands.ts'
import { newId } from '../../platform/ids.ts'
import { addDays, noonOf } from '../../platform/working-days.ts'
import { makeDecision } from '../../threads/commands.ts'
import type { DemoCast } from '../enrol.ts'
import { partnershipMessages } from '../told/messages.ts'
import { toldPartnership as told } from '../told/partnership.ts'
import type { DemoChallenges } from './challenges.ts'
import { workday } from './days.ts'
import { proposalOf, say } from './rooms.ts'

/** What grew out of a decision: agreed by both, measured every week, with one milestone that slips. */
export async function workTogether(cast: DemoCast, challenges: DemoChallenges, now: Date): Promise<void> {
  const proposalId = await proposalOf(cast, 'kettles-one', challenges.get('video')?._id ?? '', now)
  const forms = await cast.actOf('moderator', workday(now, 76))
  const { _id: id, revision } = await formPartnership(forms, { proposalId })
  const { confirmed, objectiveIds, milestoneIds } = await agreeOnTerms(cast, id, revision, now)
  await confirmPartnership(await cast.actOf('moderator', workday(now, 74)), { id, revision: confirmed })
  await confirmPartnership(await cast.actOf('kettles-one', workday(now, 73)), { id, revision: confirmed })
  const invites = await cast.actOf('moderator', workday(now, 72))
  await inviteManager(invites, { id, organisationId: cast.organisations['demo-charter-office'] })
  await measure(cast, id, objectiveIds, now)
  await meetMilestones(cast, id, milestoneIds, now)
  await decideInTheRoom(cast, id, now)
  await tellThePublic(cast, id, now)
}

async function agreeOnTerms(cast: DemoCast, id: string, from: number, now: Date) {
  const edits = await cast.actOf('detective', workday(now, 75))
  const ownerId = cast.organisations['two-kettles']
  const objectives = told.objectives.map(({ text, measure }) => ({ id: newId(), text, measure }))
  const milestones = told.milestones.map(({ title, dueDaysAgo }) => ({
    ...{ id: newId(), title, ownerId },
    dueOn: noonOf(addDays(now, -dueDaysAgo)),
  }))
  const parties = [
    ['northmere-police', told.leads['northmere-police']],
    ['two-kettles', told.leads['two-kettles']],
  ] as const
  const sections = {
    objectives: { objectives },
    milestones: { milestones },
    commitments: { commitments: told.commitments.map(([principle, text]) => ({ principle, text })) },
    property: { intellectualProperty: told.property },
    leads: {
      startsOn: workday(now, 73, 12),
      endsOn: noonOf(addDays(now, 110)),
      leads: parties.map(([slug, [lead, deputy]]) => ({ organisationId: cast.organisations[slug], lead, deputy })),
    },
  } as const
  let revision = from
  for (const section of ['objectives', 'milestones', 'commitments', 'property', 'leads'] as const)
    revision = (await editPartnership(edits, { id, section, revision, content: sections[section] })).revision
  return {
    confirmed: revision,
    objectiveIds: objectives.map((objective) => objective.id),
    milestoneIds: milestones.map((milestone) => milestone.id),
  }
}

async function measure(cast: DemoCast, id: string, objectiveIds: readonly string[], now: Date): Promise<void> {
  for (const [at, { readings }] of told.objectives.entries())
    for (const [daysAgo, value, note] of readings) {
      const measures = await cast.actOf('kettles-two', workday(now, daysAgo, 17))
      const objectiveId = objectiveIds[at] ?? ''
      await recordReading(measures, { id, objectiveId, value, on: workday(now, daysAgo, 12), note })
    }
}

async function meetMilestones(cast: DemoCast, id: string, milestoneIds: readonly string[], now: Date): Promise<void> {
  for (const [at, milestone] of told.milestones.entries()) {
    const milestoneId = milestoneIds[at] ?? ''
    if (!('evidence' in milestone)) continue
    const [daysAgo, text] = milestone.evidence
    const gives = await cast.actOf('kettles-one', workday(now, daysAgo, 12))
    await recordProgress(gives, { id, milestoneId, text, met: true })
    const accepts = await cast.actOf('detective', workday(now, milestone.acceptedDaysAgo, 14))
    await answerMilestone(accepts, { id, milestoneId, accept: true })
  }
  const late = await cast.actOf('kettles-two', workday(now, 5, 11))
  await recordProgress(late, { id, milestoneId: milestoneIds[2] ?? null, text: told.late })
}

/** The third and fourth message, and what they come to. */
async function decideInTheRoom(cast: DemoCast, id: string, now: Date): Promise<void> {
  const threadId = await say(cast, 'partnership', id, partnershipMessages, now)
  const { question, decision, options } = told
  const proposes = await cast.actOf('detective', workday(now, 5, 12))
  const { _id: decisionId } = await makeDecision(proposes, {
    ...{ threadId, messageNumbers: [3, 4], question, decision, options },
  })
  await agreeDecision(await cast.actOf('kettles-one', workday(now, 5, 13)), { decisionId })
}

async function tellThePublic(cast: DemoCast, id: string, now: Date): Promise<void> {
  const proposed = await proposeSummary(await cast.actOf('detective', workday(now, 5, 15)), { id, text: told.summary })
  const revision = proposed.summary?.revision ?? 1
  await approveSummary(await cast.actOf('kettles-two', workday(now, 4)), { id, revision })
}
