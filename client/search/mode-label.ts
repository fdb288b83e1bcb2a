import { type EngagementMode, modeRules } from '../../schema/modes.ts'

/** What a mode is called. */
export const modeLabel = (mode: string): string => (isMode(mode) ? modeRules[mode].label : mode)
const isMode = (mode: string): mode is EngagementMode => mode in modeRules
