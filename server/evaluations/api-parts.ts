import { PersonType } from '../people/api.ts'
import { builder } from '../platform/graphql.ts'
import type { RefusedField } from '../platform/refusal.ts'
import { ConflictRulingType } from './api-rulings.ts'
import type { FeedbackDraft } from './feedback.ts'
import type { Progress } from './progress.ts'
import type { RankedRow } from './ranking.ts'

/** A score of a cell as it is shown: one's own, a colleague's, or the agreed one, which nobody gave alone. */
export type CellScore = {
  proposalId: string
  criterionId: string
  personId: string | null
  score: number | null
  reason: string
  privateNote: string
  version: number
}

export const CellScoreType = builder.objectRef<CellScore>('CellScore')
CellScoreType.implement({
  description: 'The score of one criterion of one proposal.',
  fields: (t) => ({
    proposalId: t.globalID({
      description: 'The proposal.',
      resolve: ({ proposalId }) => ({ type: 'Proposal', id: proposalId }),
    }),
    criterionId: t.exposeString('criterionId', { description: 'The criterion.' }),
    by: t.field({
      type: PersonType,
      nullable: true,
      description: 'Who gave it; nobody alone gave an agreed one.',
      resolve: ({ personId }) => personId,
    }),
    score: t.exposeFloat('score', { nullable: true, description: '0 to 5; null for none, which is not 0.' }),
    reason: t.exposeString('reason', { description: 'Why.' }),
    privateNote: t.exposeString('privateNote', { description: 'The own note; of others it is empty.' }),
    version: t.int({
      description: 'What an edit is made from; 0 is one that was never saved.',
      resolve: ({ version }) => version + 1,
    }),
  }),
})

const SaidConflictType = builder.objectRef<Progress['conflicts'][number]>('SaidConflict')
SaidConflictType.implement({
  description: 'A conflict that somebody of the panel declared, or why they say that there is none.',
  fields: (t) => ({
    proposalId: t.globalID({
      description: 'The proposal.',
      resolve: ({ proposalId }) => ({ type: 'Proposal', id: proposalId }),
    }),
    kind: t.exposeString('kind', { description: 'none, possible or actual.' }),
    words: t.exposeString('words', { description: 'What they say about it.' }),
    ruling: t.field({
      type: ConflictRulingType,
      nullable: true,
      description: 'What was ruled on a possible one; null while it waits.',
      resolve: ({ ruling }) => ruling ?? null,
    }),
  }),
})

export const ProgressType = builder.objectRef<Progress>('PanelProgress')
ProgressType.implement({
  description: 'How far somebody of the panel is.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Their name.' }),
    part: t.exposeString('part', { description: 'evaluator or moderator.' }),
    isYou: t.exposeBoolean('isYou', { description: 'Whether it is the viewer.' }),
    hasAccepted: t.exposeBoolean('hasAccepted', { description: 'Whether they accepted their part.' }),
    declared: t.exposeInt('declared', { description: 'For how many proposals they declared.' }),
    toDeclare: t.exposeInt('toDeclare', { description: 'Of how many.' }),
    scored: t.exposeInt('scored', { description: 'How many cells have a score and a reason.' }),
    toScore: t.exposeInt('toScore', { description: 'Of how many they may score.' }),
    lockedAt: t.expose('lockedAt', { type: 'DateTime', nullable: true, description: 'When they locked.' }),
    conflicts: t.field({
      type: [SaidConflictType],
      description: 'What they declared: to the moderator and to themselves.',
      resolve: ({ conflicts }) => conflicts,
    }),
  }),
})

const RankedPartType = builder.objectRef<RankedRow['parts'][number]>('RankedPart')
RankedPartType.implement({
  description: 'What one criterion adds to a total.',
  fields: (t) => ({
    criterionId: t.exposeString('criterionId', { description: 'The criterion.' }),
    score: t.exposeFloat('score', { nullable: true, description: 'The agreed score.' }),
    points: t.exposeFloat('points', { description: 'Score ÷ 5 × weight.' }),
  }),
})

export const RankedType = builder.objectRef<RankedRow>('RankedProposal')
RankedType.implement({
  description: 'A proposal in the frozen ranking.',
  fields: (t) => ({
    proposalId: t.globalID({
      description: 'The proposal.',
      resolve: ({ proposalId }) => ({ type: 'Proposal', id: proposalId }),
    }),
    rank: t.exposeInt('rank', { nullable: true, description: 'Shared by a tie; null when it is listed apart.' }),
    total: t.exposeFloat('total', { description: 'Of 100.' }),
    parts: t.field({ type: [RankedPartType], description: 'The sum, part by part.', resolve: ({ parts }) => parts }),
    belowMinimum: t.exposeStringList('belowMinimum', { description: 'The criteria in which it is below the least.' }),
    notScored: t.exposeStringList('notScored', { description: 'The criteria that were not scored, with a reason.' }),
  }),
})

const SaidFeedbackType = builder.objectRef<FeedbackDraft['criteria'][number]>('CriterionFeedback')
SaidFeedbackType.implement({
  description: 'What a supplier will be told of one criterion.',
  fields: (t) => ({
    criterionId: t.exposeString('criterionId', { description: 'The criterion.' }),
    reason: t.exposeString('reason', { description: 'Why the score is what it is.' }),
    strength: t.exposeString('strength', { description: 'What was strong.' }),
    change: t.exposeString('change', { description: 'What to change next time.' }),
  }),
})

export const FeedbackDraftType = builder.objectRef<FeedbackDraft>('FeedbackDraft')
FeedbackDraftType.implement({
  description: 'Feedback to one proposal before it is released.',
  fields: (t) => ({
    proposalId: t.globalID({
      description: 'The proposal.',
      resolve: ({ proposalId }) => ({ type: 'Proposal', id: proposalId }),
    }),
    version: t.exposeInt('version', { description: 'What an edit is made from.' }),
    isWritten: t.exposeBoolean('isWritten', {
      description: 'Whether somebody saved it; else it is a draft from the agreed reasons.',
    }),
    signedBy: t.exposeString('signedBy', {
      nullable: true,
      description: 'Who signed what stands there: never who wrote it.',
    }),
    signedAt: t.expose('signedAt', { type: 'DateTime', nullable: true, description: 'When it was signed.' }),
    maySign: t.exposeBoolean('maySign', { description: 'Whether the viewer may sign it now.' }),
    criteria: t.field({
      type: [SaidFeedbackType],
      description: 'Criterion by criterion.',
      resolve: ({ criteria }) => criteria,
    }),
  }),
})

export const MissingType = builder.objectRef<RefusedField>('MissingToDecide')
MissingType.implement({
  description: 'One thing that keeps the decision from being released.',
  fields: (t) => ({
    path: t.exposeString('path', {
      description: 'Where: proposal and criterion by their plain ids, dotted, or ranking.',
    }),
    code: t.exposeString('code', {
      description:
        'NOT_AGREED, NOT_FROZEN, FEEDBACK, SECOND_PERSON, ELIGIBILITY, CLARIFICATION, DECLARE_FIRST, RULING_FIRST or CONFLICT.',
    }),
    message: t.exposeString('message', { description: 'What it is.' }),
  }),
})
