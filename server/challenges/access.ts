import { allOf, anyOf, everything, nothing, type Rule } from '../platform/rule.ts'
import type { ChallengeFields } from './model.ts'
import type { ChallengeVersionFields } from './model-editions.ts'
import type { PanelPlaceFields } from './model-panel.ts'
import type { SameProblemFields } from './model-same-problem.ts'

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
/** Writes in a draft: its own force and its co-owners. What becomes of it the force decides alone. */
export const canWrite: ChallengeRule = anyOf(canEdit, ofACoOwner)
/** Acts for a co-owner: nothing that leads to or follows from an evaluation asks this rule. */
export const isCoOwner: ChallengeRule = ofACoOwner
/** Answers for a force that was asked to be co-owner: of the challenge it is shown the name and what it is asked. */
export const isAskedToCoOwn: ChallengeRule = ({ viewer }) => ({
  askedForceIds: { $in: viewer.organisationsAs('admin') },
})
/** Writes for a force that was asked to be co-owner, or is one. */
export const sharesOrIsAsked: ChallengeRule = anyOf(
  ({ viewer }) => ({ askedForceIds: { $in: viewer.organisationsAs('admin', 'editor') } }),
  ofACoOwner,
)
/** What the helper counted is for those who write it. */
export const canSeeHelper: ChallengeRule = anyOf(ofTheForce('admin', 'editor', 'evaluator', 'viewer'), ofACoOwner)
/** Who judges is known inside the force alone: nobody outside is to write to them. */
export const canSeePanel: ChallengeRule = ofTheForce('admin', 'editor', 'evaluator', 'viewer')
/** A Charter manager follows how published challenges go, by what is public of them. */
export const watchesOver: ChallengeRule = (act) => (act.viewer.isCharterManager ? published(act) : nothing())
/** An admin of either side: the force that owns it, or one that shares it. */
export const canEndCoOwnership: ChallengeRule = anyOf(ofTheForce('admin'), ({ viewer }) => ({
  coOwnerIds: { $in: viewer.organisationsAs('admin') },
}))
/** Decides, and withdraws with a public reason. */
export const canDecide: ChallengeRule = ofTheForce('admin')
/** Removes words that must not stand anywhere: whoever answers for the force, or for the board. */
export const canPurge: ChallengeRule = anyOf(ofTheForce('admin'), watchesOver)
/** Part of the panel, acting for the force. */
export const canEvaluate: ChallengeRule = allOf(ofTheForce('admin', 'editor', 'evaluator'), onThePanel)
/** Was asked for a part of the panel, and acts for the force: may accept or decline, and nothing else of it. */
export const isAsked: ChallengeRule = allOf(ofTheForce('admin', 'editor', 'evaluator'), ({ viewer }) =>
  viewer.personId ? { askedIds: viewer.personId } : nothing(),
)
export const canEvaluateOrAnswer: ChallengeRule = anyOf(canEvaluate, isAsked)
export const everybody: ChallengeRule = () => everything()
/** An editor of another force, which may have the same problem. */
export const canAddSameProblem: ChallengeRule = ({ viewer }) => {
  const [force] = viewer.actingFor?.kind === 'force' ? viewer.organisationsAs('admin', 'editor') : []
  return force ? { forceId: { $ne: force } } : nothing()
}

/** That a force has the same problem, and how much it would do, is for everybody; what it writes about it is for forces. */
export const canSeeSameProblem: Rule<SameProblemFields> = () => ({ withdrawnAt: null })
export const canSeeForceNotes: Rule<SameProblemFields> = ({ viewer }) =>
  viewer.actingFor?.kind === 'force' ? { withdrawnAt: null } : nothing()
export const isItsOwnEntry: Rule<SameProblemFields> = ({ viewer }) => ({
  forceId: { $in: viewer.organisationsAs('admin', 'editor') },
})
/** Editions exist from the opening on: whoever can see the challenge may compare them. */
export const canSeeEditions: Rule<ChallengeVersionFields> = () => everything()
/** For the house alone, when it tells and counts: no request ever passes it. */
export const theHouse: ChallengeRule = ({ viewer }) => (viewer.isSystem ? everything() : nothing())

/** How each place on a panel came and ended is known inside the force; why, to who chooses the panel and to whose it is. */
export const canSeePlaces: Rule<PanelPlaceFields> = ({ viewer }) => ({
  forceId: { $in: viewer.organisationsAs('admin', 'editor', 'evaluator', 'viewer') },
})
export const canSeeReason: Rule<PanelPlaceFields> = allOf<PanelPlaceFields>(
  canSeePlaces,
  anyOf<PanelPlaceFields>(
    ({ viewer }) => ({ forceId: { $in: viewer.organisationsAs('admin', 'editor') } }),
    ({ viewer }) => (viewer.personId ? { personId: viewer.personId } : nothing()),
  ),
)
