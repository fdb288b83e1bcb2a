import { allOf, anyOf, everything, nothing, type Rule } from '../platform/rule.ts'
import type { IncidentFields } from './model.ts'

type IncidentRule = Rule<IncidentFields>

const everyManager: IncidentRule = ({ viewer }) => (viewer.isCharterManager ? everything() : nothing())
const confirmed: IncidentRule = () => ({ state: 'confirmed' })
const waits: IncidentRule = () => ({ state: 'declared' })
const ofAnother: IncidentRule = ({ viewer }) => ({ declaredById: { $ne: viewer.personId } })

/** Confirmed, it is for everybody. Before, and taken back, it moved nothing and is for Charter managers. */
export const canSee: IncidentRule = anyOf(confirmed, everyManager)
export const canDeclare: IncidentRule = everyManager
export const canWithdraw: IncidentRule = allOf(everyManager, waits)
/** Two people: never the one who declared it. */
export const canConfirm: IncidentRule = allOf(everyManager, waits, ofAnother)

export const theHouse: IncidentRule = ({ viewer }) => (viewer.isSystem ? everything() : nothing())
