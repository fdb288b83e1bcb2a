import {
  type CallRequestFields,
  type CallRoundShown,
  callRoundsOf,
  ownCalls,
  type SlotShown,
  slotsOf,
} from '../calls/queries.ts'
import { type ChallengeFields, challengesById, underWayOfOwnForce } from '../challenges/queries.ts'
import { type SignatoryFields, signatoriesOf } from '../charter/queries.ts'
import { type CommitmentFields, ownCommitments } from '../commitments/queries.ts'
import { type EvaluationUnderWay, evaluationsUnderWay, type OwnEvaluation, ownEvaluations } from '../evaluations/own.ts'
import { casesToAnswer, type StandstillCaseFields } from '../evaluations/standstill.ts'
import { type HandoverFields, handoversToMe } from '../handovers/queries.ts'
import { ownApplications } from '../organisations/applications.ts'
import { type OrganisationFields, organisationsById } from '../organisations/queries.ts'
import {
  type DecisionFields,
  decisionsOfPartnerships,
  type PartnershipFields,
  partnershipsUnderWay,
} from '../partnerships/queries.ts'
import type { Act } from '../platform/act.ts'
import { ownProposals, type ProposalFields, proposalsThatAsk } from '../proposals/queries.ts'
import { ownWaitingQuestions, type QuestionShown, questionsToAnswer } from '../questions/queries.ts'
import { answersDue } from '../questions/waiting.ts'
import { type UnreadRoom, unreadRooms } from '../threads/queries.ts'

/** Everything that a desk is made from, read through each subject's own queries in a fixed number of round trips. */
export type Sources = {
  /** Of the force: its drafts and what it has running. */
  underWay: ChallengeFields[]
  /** What another force shares with it, or asks it to. */
  shared: ChallengeFields[]
  /** By the challenge. */
  answersDue: Map<string, Date | null>
  judged: Map<string, EvaluationUnderWay | null>
  toAnswer: QuestionShown[]
  evaluations: OwnEvaluation[]
  /** Of decisions that the viewer answers for. */
  cases: { raised: StandstillCaseFields; challenge: ChallengeFields | null }[]
  proposals: ProposalFields[]
  asked: ProposalFields[]
  ownQuestions: QuestionShown[]
  /** The drawn calls of own engagements with their slots; a supplier's own request besides. */
  calls: DeskCalls[]
  ownCalls: CallRequestFields[]
  /** The challenges that the proposals, questions and calls are for. */
  challenges: Map<string, ChallengeFields>
  partnerships: PartnershipFields[]
  decisions: DecisionFields[][]
  rooms: UnreadRoom[]
  /** Posts that colleagues hand over to the viewer. A manager's desk has no round trip for them: they are told by letter. */
  handovers: HandoverFields[]
  /** How one's own organisation stands under the Charter, where it applied or signed. */
  standing: SignatoryFields | null
  /** What one's own organisation pledges. */
  commitments: CommitmentFields[]
  /** The organisations that the viewer applied for. */
  applications: OrganisationFields[]
  /** The names of organisations by their id. */
  names: Map<string, string>
  /** Whom the viewer acts for, as its profile says it. */
  own: OrganisationFields | null
}

/** Reads what the viewer's own desk is made from. */
export async function deskSources(act: Act): Promise<Sources> {
  const kind = act.viewer.actingFor?.kind
  const [force, supplier, partnerships, rooms, applications, [standing = null], commitments, handovers] =
    await Promise.all([
      kind === 'force' ? ofForce(act) : nothingOfForce,
      kind === 'supplier' || kind === 'partner' ? ofSupplier(act) : nothingOfSupplier,
      ofPartnerships(act),
      unreadRooms(act),
      // Whoever applied and acts for nobody yet has nothing else to look at.
      kind ? [] : ownApplications(act),
      signatoriesOf(act, act.viewer.organisationsAs('admin', 'editor')),
      ownCommitments(act),
      act.viewer.isCharterManager ? [] : handoversToMe(act),
    ])
  const ownId = act.viewer.actingFor?.organisationId
  const organisations = await organisationsOf(act, [
    ...(ownId ? [ownId] : []),
    ...[...supplier.challenges.values()].map(({ forceId }) => forceId),
    ...[...supplier.proposals, ...supplier.asked].map(({ supplierId }) => supplierId),
    ...supplier.proposals.flatMap(({ partners }) => partners.map(({ organisationId }) => organisationId)),
    ...force.shared.map(({ forceId }) => forceId),
    ...force.underWay.flatMap(({ askedForceIds }) => askedForceIds ?? []),
    ...partnerships.partnerships.flatMap(({ partyIds }) => partyIds),
  ])
  const names = new Map([...organisations].map(([id, { name }]) => [id, name] as const))
  const own = organisations.get(ownId ?? '') ?? null
  return { ...force, ...supplier, ...partnerships, rooms, applications, standing, commitments, handovers, names, own }
}

/** A round of calls with its slots as they stand. */
export type DeskCalls = { round: CallRoundShown; slots: SlotShown[] }

async function callsOf(act: Act, challengeIds: readonly string[]): Promise<DeskCalls[]> {
  const rounds = (await callRoundsOf(act, challengeIds)).filter((round) => round !== null)
  return rounds.map((round) => ({ round, slots: slotsOf(act, round) }))
}

const nothingOfForce = {
  underWay: [],
  shared: [],
  answersDue: new Map<string, Date | null>(),
  judged: new Map<string, EvaluationUnderWay | null>(),
  toAnswer: [],
  evaluations: [],
  calls: [],
  ownCalls: [],
  cases: [],
}

async function ofForce(act: Act) {
  const [{ underWay, shared }, toAnswer, evaluations, raised] = await Promise.all([
    underWayOfOwnForce(act),
    questionsToAnswer(act),
    ownEvaluations(act),
    casesToAnswer(act),
  ])
  const [due, judged, calls, decided] = await Promise.all([
    answersDue(act, underWay),
    evaluationsUnderWay(act, underWay),
    callsOf(
      act,
      underWay.map(({ _id }) => _id),
    ),
    challengesById(
      act,
      raised.map(({ challengeId }) => challengeId),
    ),
  ])
  return {
    ...{ underWay, shared, toAnswer, evaluations, calls },
    cases: raised.map((one, place) => ({ raised: one, challenge: decided[place] ?? null })),
    answersDue: new Map(underWay.map(({ _id }, place) => [_id, due[place] ?? null])),
    judged: new Map(underWay.map(({ _id }, place) => [_id, judged[place] ?? null])),
  }
}

const nothingOfSupplier = {
  proposals: [],
  asked: [],
  ownQuestions: [],
  calls: [],
  ownCalls: [],
  challenges: new Map<string, ChallengeFields>(),
}

async function ofSupplier(act: Act) {
  const [proposals, asked, ownQuestions, own] = await Promise.all([
    ownProposals(act),
    proposalsThatAsk(act),
    ownWaitingQuestions(act),
    ownCalls(act),
  ])
  const ids = [...proposals, ...asked, ...ownQuestions, ...own].map(({ challengeId }) => challengeId)
  const found = await challengesById(act, [...new Set(ids)])
  const challenges = new Map(found.flatMap((challenge) => (challenge ? [[challenge._id, challenge] as const] : [])))
  const calls = await callsOf(act, [...new Set(own.map(({ challengeId }) => challengeId))])
  return { proposals, asked, ownQuestions, challenges, calls, ownCalls: own }
}

async function ofPartnerships(act: Act) {
  const partnerships = await partnershipsUnderWay(act)
  return { partnerships, decisions: await decisionsOfPartnerships(act, partnerships) }
}

async function organisationsOf(act: Act, ids: readonly string[]): Promise<Map<string, OrganisationFields>> {
  const found = await organisationsById(act, [...new Set(ids)])
  return new Map(found.flatMap((one) => (one ? [[one._id, one] as const] : [])))
}
