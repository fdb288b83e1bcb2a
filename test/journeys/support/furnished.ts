import { offerCalls } from '../../../server/calls/commands.ts'
import { draftChallenge, inviteCoOwner, saveSection } from '../../../server/challenges/commands.ts'
import type { ChallengeFields } from '../../../server/challenges/queries.ts'
import { admitSignatory, applyToSign } from '../../../server/charter/commands.ts'
import { agreeCommitment, proposeCommitment } from '../../../server/commitments/commands.ts'
import { raiseConcern, replyToConcern } from '../../../server/concerns/commands.ts'
import { startCuration } from '../../../server/curations/commands.ts'
import type { DemoPart } from '../../../server/demo/cast.ts'
import { type DemoCast, enrolDemoCast } from '../../../server/demo/enrol.ts'
import {
  agreeScore,
  confirmOpening,
  freezeRanking,
  releaseDecision,
  scoreWorkedExample,
  writeWorkedExample,
} from '../../../server/evaluations/commands.ts'
import { startHandover } from '../../../server/handovers/commands.ts'
import { confirmIncident, declareIncident } from '../../../server/incidents/commands.ts'
import { listOfIncident } from '../../../server/incidents/queries.ts'
import { importNotices } from '../../../server/notices/import.ts'
import { inviteMember } from '../../../server/organisations/commands/invite.ts'
import { formPartnership } from '../../../server/partnerships/commands.ts'
import { systemAct } from '../../../server/platform/act.ts'
import { Proposal, type ProposalFields } from '../../../server/proposals/model.ts'
import { answerQuestion, askQuestion } from '../../../server/questions/commands.ts'
import { pledgeAt } from '../../support/commitments.ts'
import {
  declareNone,
  scoreAll,
  signAll,
  type Unsealed,
  workedExampleOf,
  writeFeedback,
} from '../../support/evaluations.ts'
import { submittedProposal } from '../../support/proposals.ts'
import { closedWithFour } from './closed.ts'
import { openedBy } from './opened.ts'

const day = 24 * 3_600_000

/** A board with something on every page. Tells where some of it stands. */
export async function furnished(now: Date) {
  await importNotices(systemAct(now), ['data/notices/public-notices.json'], () => {})
  const cast = await enrolDemoCast(now)
  const panel = {
    ...{ first: somebody(cast, 'evaluator-one', now), second: somebody(cast, 'evaluator-two', now) },
    moderator: somebody(cast, 'moderator', now),
  }
  const detective = await cast.actOf('detective', now)
  const decided = await moderated(panel, await closedWithFour(cast, now))
  const accepted = await decidedFor(panel, decided, cast.organisations['two-kettles'])
  const partnership = await formPartnership(detective, { proposalId: accepted })
  const signatory = await pledged(cast, now)
  await concerned(cast, now, decided.challenge.reference)
  const evaluating = await moderated(panel, await closedWithFour(cast, now))

  const open = await openedBy(cast, 'detective', now)
  const challengeId = open._id
  const kettles = somebody(cast, 'kettles-one', now)
  const asked = { challengeId, text: 'May we use phones of our own for the trial?', topic: 'rules' as const }
  await answerQuestion(detective, { id: await askQuestion(await kettles.act(), asked), answer: 'Yes, any phone.' })
  const proposal = await submittedProposal(kettles, open)
  const engagement = await openedBy(cast, 'detective', now, undefined, 'market_engagement')
  const response = await submittedProposal(kettles, engagement)
  const withCalls = await openedBy(cast, 'saltmarch-editor', now, undefined, 'market_engagement')
  await offerCalls(await cast.actOf('saltmarch-editor', now), {
    ...{ challengeId: withCalls._id, minutes: 30, joining: 'Call the desk on extension 12' },
    ...{ startsAt: [new Date(now.getTime() + 3 * day)], drawAt: new Date(now.getTime() + 2 * day) },
  })
  const draft = await draftChallenge(detective, { mode: 'open_challenge', template: 'digital-forensics' })
  await outOfOrder(cast, now)
  await inviteMember(await cast.actOf('moderator', now), {
    ...{
      organisationId: cast.organisations['northmere-police'],
      address: 'hanna@northmere.example',
      role: 'evaluator',
    },
  })
  await postHandedOver(cast, now)
  const rules = { ...draft.content.rules, triggers: ['public_data'], safeguards: 'An impact assessment comes first.' }
  await saveSection(detective, { id: draft._id, section: 'rules', version: 0, content: rules })
  await inviteCoOwner(await cast.actOf('moderator', now), {
    ...{ challengeId, forceId: cast.organisations['saltmarch-constabulary'], why: 'You seize as many phones.' },
  })
  const other = await openedBy(cast, 'saltmarch-editor', now)
  await startCuration(await cast.actOf('charter-manager', now), {
    challengeIds: [challengeId, other._id],
    title: 'Phones in two forces',
    reason: 'Both ask for the same evidence sooner.',
  })
  return {
    ...{ open: open.reference, draft: draft.reference, proposal: proposal.reference },
    ...{ response: response.reference, engagement: engagement.reference, withCalls: withCalls.reference },
    ...{ decided: decided.challenge.reference, evaluating: evaluating.challenge.reference },
    ...{ partnership: partnership.reference, commitment: signatory },
  }
}

/** A post that somebody of the panel hands over to the detective, begun by an admin. */
async function postHandedOver(cast: DemoCast, now: Date): Promise<void> {
  await startHandover(await cast.actOf('moderator', now), {
    ...{
      organisationId: cast.organisations['northmere-police'],
      note: 'The plan of the trial is on the shared drive.',
    },
    ...{ giverId: cast.people['evaluator-two'], receiverId: cast.people.detective },
    lastDay: new Date(now.getTime() + 14 * day),
  })
}

/** An incident that moved a close of this hour, and one of yesterday that waits for the first manager to confirm it. */
async function outOfOrder(cast: DemoCast, now: Date): Promise<void> {
  await openedBy(cast, 'saltmarch-editor', new Date(now.getTime() - 21 * day))
  const [first, second] = [await cast.actOf('charter-manager', now), await cast.actOf('charter-second', now)]
  const text = 'For some hours no file could be added to a proposal.'
  const around = (at: number) => ({ from: new Date(at - day / 12), to: new Date(at + day / 12) })
  const said = { reason: 'uploads_failed', text, workingDays: 2 } as const
  const incident = await declareIncident(first, { ...around(now.getTime()), ...said })
  const { madeFrom } = await listOfIncident(second, incident)
  await confirmIncident(second, { id: incident._id, madeFrom: madeFrom ?? '' })
  await declareIncident(second, { ...around(now.getTime() - day), ...said })
}

/** A signatory with a public commitment, and one that waits to be agreed to: tells where that one stands. */
async function pledged(cast: DemoCast, now: Date): Promise<string> {
  const [manager, kettles] = [await cast.actOf('charter-manager', now), await cast.actOf('kettles-one', now)]
  const named = { accountablePerson: 'Rhian Pugh', accountablePost: 'Partner' }
  const { _id: id } = await applyToSign(kettles, named)
  await admitSignatory(manager, { id })
  const pledge = pledgeAt(now)
  const { _id: agreed, version: madeFrom } = await proposeCommitment(kettles, pledge)
  await agreeCommitment(manager, { id: agreed, madeFrom })
  return (await proposeCommitment(kettles, { ...pledge, principle: 'P1' })).reference
}

/** A concern of the force about that signatory, to which it has replied. */
async function concerned(cast: DemoCast, now: Date, about: string): Promise<void> {
  const { _id: id } = await raiseConcern(await cast.actOf('detective', now), {
    ...{ againstId: cast.organisations['two-kettles'], principle: 'P2', about },
    text: 'What the product cannot do was asked twice, and is not in the proposal that we accepted.',
    wanted: 'A page that says what it cannot do, kept up to date.',
  })
  const reply = 'We wrote it for the trial, and left it out of the proposal by mistake.'
  await replyToConcern(await cast.actOf('kettles-one', now), { id, reply })
}

const somebody = (cast: DemoCast, part: DemoPart, at: Date) => ({
  ...{ personId: cast.people[part], organisationId: '' },
  act: () => cast.actOf(part, at),
})
type Somebody = ReturnType<typeof somebody>
type Panel = { first: Somebody; second: Somebody; moderator: Somebody }

/** Opened, declared, scored and locked: the moderator is next. */
async function moderated({ first, second, moderator }: Panel, challenge: ChallengeFields): Promise<Unsealed> {
  const challengeId = challenge._id
  for (const person of [first, moderator]) await confirmOpening(await person.act(), { challengeId, declared: true })
  const proposals = await Proposal.find({ challengeId }).sort({ letter: 1 }).lean<ProposalFields[]>()
  const unsealed = { challenge, challengeId, criteria: challenge.content.choosing.criteria, proposals }
  await declareNone(moderator, unsealed)
  const example = workedExampleOf(challengeId, unsealed.criteria)
  await writeWorkedExample(await moderator.act(), example)
  for (const person of [first, second])
    await scoreWorkedExample(await person.act(), { challengeId, edition: 1, score: 2, reason: 'It names nobody.' })
  for (const person of [first, second]) await scoreAll(person, unsealed, (place) => (place === 0 ? 4 : 3))
  return unsealed
}

/** Agreed, ranked, told and released. Answers with the proposal that was accepted: that of one supplier. */
async function decidedFor({ first, moderator }: Panel, unsealed: Unsealed, supplierId: string): Promise<string> {
  const { challengeId, criteria, proposals } = unsealed
  for (const { _id: proposalId } of proposals)
    for (const { id: criterionId } of criteria)
      await agreeScore(await moderator.act(), {
        ...{ challengeId, proposalId, criterionId, version: 0, score: 4, rationale: 'It names every date.' },
      })
  await freezeRanking(await moderator.act(), { challengeId })
  for (const { _id } of proposals) await writeFeedback(moderator, unsealed, _id)
  await signAll(first, unsealed)
  const accepted = proposals.find((proposal) => proposal.supplierId === supplierId)?._id ?? ''
  await releaseDecision(await moderator.act(), {
    ...{ challengeId, outcome: 'partnership', code: 'fits_best', acceptedIds: [accepted] },
    ...{ reason: 'It answers the problem best.', lessons: 'Ask for test data sooner.' },
  })
  return accepted
}
