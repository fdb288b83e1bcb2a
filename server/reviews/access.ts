import { allOf, anyOf, nothing, type Rule } from '../platform/rule.ts'
import type { ReviewFields } from './model.ts'

type ReviewRule = Rule<ReviewFields>

const published: ReviewRule = () => ({ publishedAt: { $ne: null } })
const ofTheForce: ReviewRule = ({ viewer }) => ({
  forceId: { $in: viewer.organisationsAs('admin', 'editor', 'evaluator', 'viewer') },
})
const askedOfThem: ReviewRule = ({ viewer }) =>
  viewer.personId ? { reviewerId: viewer.personId, state: 'waiting' } : nothing()

/** What was found is for everybody once its subject is public; until then, and what is asked, for its force. */
export const canSee: ReviewRule = anyOf(published, ofTheForce)
/** What was found in terms that still form, for whoever takes part in it. Ask for that before. */
export const canSeeAsParty: ReviewRule = anyOf(canSee, () => ({ state: 'signed' }))
/** Who reviewed, who asked and why it was found so is known inside the force alone. */
export const canSeeInside: ReviewRule = ofTheForce
/** The one person whom it was asked of, whatever their role, while they act for the force. */
export const canSign: ReviewRule = allOf(ofTheForce, askedOfThem)
