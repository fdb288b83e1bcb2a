import type { ReleaseState } from '../../schema/releases.ts'
import { anyOf, everything, nothing, type Rule } from '../platform/rule.ts'
import type { ReleaseFields } from './model.ts'

type ReleaseRule = Rule<ReleaseFields>

/** Nobody outside the force sees it yet. */
export const unreleased: readonly ReleaseState[] = ['draft', 'ready', 'scheduled']

const released: ReleaseRule = () => ({ state: 'released' })
/** What is not released yet is for those who write it: a reader of the force would be early too. */
export const canWrite: ReleaseRule = ({ viewer }) => ({ forceId: { $in: viewer.organisationsAs('admin', 'editor') } })
const underWay: ReleaseRule = (act) => ({ $and: [canWrite(act), { state: { $in: unreleased } }] })
/** What looks like case material and is none goes to everybody by somebody who answers for the force. */
export const canReleaseLooked: ReleaseRule = ({ viewer }) => ({ forceId: { $in: viewer.organisationsAs('admin') } })

export const canSee: ReleaseRule = anyOf(released, underWay)

/** For the house alone, which releases what is due. */
export const theHouse: ReleaseRule = ({ viewer }) => (viewer.isSystem ? everything() : nothing())
