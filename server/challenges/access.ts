import { engagementModes, modeRules } from '../../schema/challenges.ts'
import { allOf, anyOf, everything, nothing, type Rule } from '../platform/rule.ts'
import type { ChallengeFields } from './model.ts'

type ChallengeRule = Rule<ChallengeFields>

const published: ChallengeRule = () => ({ state: { $ne: 'draft' } })

const ofTheForce =
  (...roles: ('admin' | 'editor' | 'evaluator' | 'viewer')[]): ChallengeRule =>
  ({ viewer }) => ({ forceId: { $in: viewer.organisationsAs(...roles) } })

const ofACoOwner: ChallengeRule = ({ viewer }) => ({ coOwnerIds: { $in: viewer.organisationsAs('admin', 'editor') } })

const onThePanel: ChallengeRule = ({ viewer }) => (viewer.personId ? { panelIds: viewer.personId } : nothing())

/** Everybody reads what was published; a draft is read by its own force and its co-owners. */
export const canSee: ChallengeRule = anyOf(published, ofTheForce('admin', 'editor', 'evaluator', 'viewer'), ofACoOwner)
export const canEdit: ChallengeRule = ofTheForce('admin', 'editor')
/** Decides, and withdraws with a public reason. */
export const canDecide: ChallengeRule = ofTheForce('admin')
/** Part of the panel, acting for the force. */
export const canEvaluate: ChallengeRule = allOf(ofTheForce('admin', 'editor', 'evaluator'), onThePanel)
/** Nothing is sealed in this mode, or it has been opened. */
export const isUnsealed: ChallengeRule = anyOf<ChallengeFields>(
  () => ({ mode: { $in: engagementModes.filter((mode) => !modeRules[mode].sealed) } }),
  ({ now }) => ({ unsealedAt: { $lte: now } }),
)
export const everybody: ChallengeRule = () => everything()
