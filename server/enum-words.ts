import { type GraphQLSchema, isEnumType } from 'graphql'
import { ledgerStageMeanings } from '../schema/adoptions.ts'
import { boardMeasures } from '../schema/board-measures.ts'
import { standingLabels } from '../schema/charter.ts'
import { clarificationStateLabels } from '../schema/clarifications.ts'
import { coOwnershipStandingWords } from '../schema/co-owners.ts'
import { commitmentTagMeanings } from '../schema/commitments.ts'
import { concernOutcomeLabels } from '../schema/concerns.ts'
import { curationAimLabels, curationStateLabels, sameAnswerLabels } from '../schema/curations.ts'
import { demandLevelLabels } from '../schema/demand.ts'
import { disclosureKindLabels } from '../schema/disclosures.ts'
import { findingOutcomeLabels, findingStateLabels, ineligibleReasons } from '../schema/eligibility.ts'
import {
  changeToDeclareWords,
  conflictLabels,
  conflictOutcomeLabels,
  setAsideReasonWords,
} from '../schema/evaluations.ts'
import { figureDefinitions } from '../schema/figures.ts'
import { exemptions } from '../schema/foi.ts'
import { handedKindLabels, handoverStandingLabels, passingLabels } from '../schema/handovers.ts'
import { incidentReasonWords, incidentStayWords } from '../schema/incidents.ts'
import { modeRules } from '../schema/modes.ts'
import { noticeRelationWords, noticeStageWords } from '../schema/notices.ts'
import { wayLabels } from '../schema/notifications.ts'
import { claimMarkLabels, claimWords } from '../schema/organisations.ts'
import { withdrawalReasons } from '../schema/outcome-reasons.ts'
import { overdueKindWords } from '../schema/overdue.ts'
import { partReasonWords, placeStateWords } from '../schema/panel.ts'
import { adoptionStageLabels } from '../schema/partnerships.ts'
import { organisationKindWords, roleMeanings } from '../schema/people.ts'
import { purgeReasonWords } from '../schema/purges.ts'
import { reviewTriggerLabels } from '../schema/review-triggers.ts'
import { reviewOutcomeLabels } from '../schema/reviews.ts'
import { caseKindLabels, caseOutcomeLabels } from '../schema/standstill.ts'
import { threadKindLabels } from '../schema/threads.ts'
import { sectionWords } from './section-words.ts'
import { stateWords } from './state-words.ts'

type Words = Record<string, string>

const each = <Value>(table: Record<string, Value>, said: (value: Value) => string): Words =>
  Object.fromEntries(Object.entries(table).map(([name, value]) => [name, said(value)]))

const kinds = each(organisationKindWords, ({ one }) => one)
const modes = each(modeRules, ({ label, consequence }) => `${label}. ${consequence}`)

/** What each value of an enum means, where its own type does not say it: the labels that pages show, or a sentence. */
export const enumWords: Readonly<Record<string, Words>> = {
  ...stateWords,
  ...sectionWords,
  AdoptionStage: adoptionStageLabels,
  BoardMeasure: each(boardMeasures, ({ name, definition }) => `${name}. ${definition}`),
  BoardMode: modes,
  ClaimKind: claimWords,
  ClaimMark: claimMarkLabels,
  CommitmentKind: kinds,
  CommitmentTag: commitmentTagMeanings,
  ConcernOutcome: concernOutcomeLabels,
  ChangeToDeclare: changeToDeclareWords,
  ConflictKind: conflictLabels,
  ConflictOutcome: conflictOutcomeLabels,
  CurationAim: curationAimLabels,
  CurationState: curationStateLabels,
  DemandLevel: demandLevelLabels,
  DisclosureByHand: disclosureKindLabels,
  DisclosureKind: disclosureKindLabels,
  EngagementMode: modes,
  FigureKey: each(figureDefinitions, ({ definition }) => definition),
  FoiExemption: each(exemptions, ({ label }) => label),
  HandedKind: handedKindLabels,
  HandedPassing: passingLabels,
  HandoverStanding: handoverStandingLabels,
  IncidentReason: incidentReasonWords,
  IncidentStay: incidentStayWords,
  LedgerStage: ledgerStageMeanings,
  NoticeRelation: noticeRelationWords,
  NoticeStage: noticeStageWords,
  NotificationWay: wayLabels,
  OverdueKind: overdueKindWords,
  ClarificationState: clarificationStateLabels,
  FindingOutcome: findingOutcomeLabels,
  FindingState: findingStateLabels,
  IneligibleReason: ineligibleReasons,
  OrganisationKind: kinds,
  CoOwnershipStanding: coOwnershipStandingWords,
  PanelPlaceState: placeStateWords,
  PartReason: partReasonWords,
  PurgeReason: purgeReasonWords,
  ReviewOutcome: reviewOutcomeLabels,
  ReviewTrigger: reviewTriggerLabels,
  Role: roleMeanings,
  SameAnswer: sameAnswerLabels,
  SameProblemLevel: demandLevelLabels,
  SignatoryKind: kinds,
  SetAsideReason: setAsideReasonWords,
  Standing: standingLabels,
  StandstillCaseKind: caseKindLabels,
  StandstillCaseOutcome: caseOutcomeLabels,
  ThreadKind: threadKindLabels,
  WithdrawalReason: Object.fromEntries(withdrawalReasons.map(({ code, label }) => [code, label])),
}

/** The schema with these words at its values. A test demands that none is without. */
export function withEnumWords(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap()))
    if (isEnumType(type)) for (const value of type.getValues()) value.description ??= enumWords[type.name]?.[value.name]
  return schema
}
