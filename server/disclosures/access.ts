import { anyOf, everything, nothing, type Rule } from '../platform/rule.ts'
import type { DisclosureFields } from './model.ts'

type DisclosureRule = Rule<DisclosureFields>

const published: DisclosureRule = () => ({ state: 'published' })
const ofTheForce: DisclosureRule = ({ viewer }) => ({
  forceId: { $in: viewer.organisationsAs('admin', 'editor', 'evaluator', 'viewer') },
})
const toldToUs: DisclosureRule = ({ viewer }) => ({
  toIds: { $in: viewer.organisationsAs('admin', 'editor', 'viewer') },
})

/** Everybody reads what was published; the force all of its ledger; a supplier what it was told itself. */
export const canSee: DisclosureRule = anyOf(published, ofTheForce, toldToUs)
/** Who was told, and in which words: for those two alone, published or not. */
export const knowsToWhom: DisclosureRule = anyOf(ofTheForce, toldToUs)
export const isOfTheForce: DisclosureRule = ofTheForce
export const canDecide: DisclosureRule = ({ viewer }) => ({
  forceId: { $in: viewer.organisationsAs('admin', 'editor') },
})
/** That something was kept back, and why, is for everybody: what it says and who was told is not. */
export const keptBack: DisclosureRule = () => ({ state: 'kept_back' })

/** For the house alone, which records what follows from rooms and calls. */
export const theHouse: DisclosureRule = ({ viewer }) => (viewer.isSystem ? everything() : nothing())
