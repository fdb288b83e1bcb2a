import { anyOf, nothing, type Rule } from '../platform/rule.ts'
import type { QuestionFields } from './model.ts'

type QuestionRule = Rule<QuestionFields>

const published: QuestionRule = () => ({ state: 'published' })
const toTheForce: QuestionRule = ({ viewer }) => ({
  $and: [
    { forceId: { $in: viewer.organisationsAs('admin', 'editor', 'evaluator', 'viewer') } },
    { state: { $ne: 'withdrawn' } },
  ],
})

/** That one was answered to who asked alone, and why: what of it everybody may know once proposals are closed. */
export const answeredPrivately: QuestionRule = () => ({ state: 'private' })

/** Of the supplier that asked: the only ones who know it. */
export const isOurs: QuestionRule = ({ viewer }) => ({
  supplierId: { $in: viewer.organisationsAs('admin', 'editor', 'viewer') },
})

/** What is published is for everybody. One that waits is seen by who asked, and by the force without who asked; so is one answered privately. */
export const canSee: QuestionRule = anyOf(published, toTheForce, isOurs)
/**
 * Of a challenge that the viewer's force shares: what waits and what was answered to who asked alone, as its force sees it.
 * The words as they were asked, where others stand in their place, stay with the force. Ask for the challenge before.
 */
export const sharedWithUs =
  (challengeId: string, coOwnerIds: readonly string[]): QuestionRule =>
  ({ viewer }) =>
    viewer.organisationsAs('admin', 'editor').some((id) => coOwnerIds.includes(id))
      ? { $and: [{ challengeId }, { state: { $in: ['waiting', 'private'] } }] }
      : nothing()
export const canAnswer: QuestionRule = ({ viewer }) => ({ forceId: { $in: viewer.organisationsAs('admin', 'editor') } })
/** What looks like case material and is none goes to everybody by somebody who answers for the force. */
export const canPublishLooked: QuestionRule = ({ viewer }) => ({ forceId: { $in: viewer.organisationsAs('admin') } })
/** The words as they were asked, before identifying ones were taken out. */
export const canSeeOriginal: QuestionRule = anyOf(toTheForce, isOurs)
/** A Charter manager learns where questions have waited for long: on which challenge and since when, and no more. */
export const hasWaitedForLong =
  (askedBefore: string): QuestionRule =>
  ({ viewer }) =>
    viewer.isCharterManager ? { $and: [{ state: 'waiting' }, { askedOn: { $lte: askedBefore } }] } : nothing()
export const canTakeBack: QuestionRule = ({ viewer }) =>
  viewer.personId ? { supplierId: { $in: viewer.organisationsAs('admin', 'editor') } } : nothing()
