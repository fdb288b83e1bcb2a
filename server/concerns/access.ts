import type { Role } from '../../schema/people.ts'
import { allOf, anyOf, everything, nothing, type Rule } from '../platform/rule.ts'
import type { ConcernFields } from './model.ts'

type ConcernRule = Rule<ConcernFields>

const ofWhoRaisedIt =
  (...roles: Role[]): ConcernRule =>
  ({ viewer }) => ({ raisedForId: { $in: viewer.organisationsAs(...roles) } })
const ofTheSignatory =
  (...roles: Role[]): ConcernRule =>
  ({ viewer }) => ({ againstId: { $in: viewer.organisationsAs(...roles) } })
const everyManager: ConcernRule = ({ viewer }) => (viewer.isCharterManager ? everything() : nothing())

/** Upheld, and nobody may appeal any more: the one way by which anything of a concern becomes public. */
export const isOnRecord: ConcernRule = ({ now }) => ({
  $and: [
    { outcome: 'upheld' },
    { $or: [{ state: 'final' }, { $and: [{ state: 'decided' }, { appealDueAt: { $lte: now } }] }] },
  ],
})

/** Both sides and the Charter managers read what was written. To everybody else there is no concern. */
export const canSeeInside: ConcernRule = anyOf(
  ofWhoRaisedIt('admin', 'editor'),
  ofTheSignatory('admin', 'editor'),
  everyManager,
)
export const canSee: ConcernRule = anyOf(isOnRecord, canSeeInside)

export const canTakeBack: ConcernRule = ofWhoRaisedIt('admin', 'editor')
export const canReply: ConcernRule = ofTheSignatory('admin')
export const canAppeal: ConcernRule = anyOf(ofWhoRaisedIt('admin', 'editor'), ofTheSignatory('admin'))
/** Never a manager who is a member of either side, or was when it was raised; whether they were at all is asked besides. */
export const canDecide: ConcernRule = allOf(everyManager, ({ viewer }) => {
  const own = viewer.memberships.map(({ organisationId }) => organisationId)
  return {
    $and: [{ raisedForId: { $nin: own } }, { againstId: { $nin: own } }, { tiedIds: { $ne: viewer.personId } }],
  }
})
/** Removes what must not stand there: a manager who may decide from everything, each side from what it wrote itself. */
export const canPurge: ConcernRule = anyOf(canDecide, ofWhoRaisedIt('admin'), ofTheSignatory('admin'))

export const theHouse: ConcernRule = ({ viewer }) => (viewer.isSystem ? everything() : nothing())
