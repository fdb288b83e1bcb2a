import { type EngagementMode, engagementModes, modeRules } from '../../../schema/modes.ts'

export type Stage = 'draft' | 'asking' | 'proposing' | 'closed' | 'evaluating' | 'decided' | 'withdrawn'

type Dated = { state: string; questionsCloseAt?: string | null; closesAt?: string | null }

/** Where a challenge stands by the clock of the server: a close is a time, not a state. */
export function stageOf({ state, questionsCloseAt, closesAt }: Dated, now: Date): Stage {
  if (state === 'open') {
    if (closesAt && new Date(closesAt) <= now) return 'closed'
    return questionsCloseAt && new Date(questionsCloseAt) > now ? 'asking' : 'proposing'
  }
  return state === 'evaluating' || state === 'decided' || state === 'withdrawn' ? state : 'draft'
}

export const isTaking = (stage: Stage): boolean => stage === 'asking' || stage === 'proposing'

/** Who acts next, and on what. */
export function whoActs(stage: Stage, force: string, mode: EngagementMode): string {
  const { response, sealed } = modeRules[mode]
  const sentences: Record<Stage, string> = {
    draft: `${force} writes it`,
    asking: `Suppliers ask and send ${response}s. ${force} answers`,
    proposing: `Suppliers send ${response}s`,
    closed: sealed ? `${force} opens the ${response}s` : `${force} publishes what it found`,
    evaluating: `${force} evaluates and decides`,
    decided: 'Nobody: it is decided',
    withdrawn: 'Nobody: it was withdrawn',
  }
  return sentences[stage]
}

/** The mode as it came over the wire. */
export const modeOf = (mode: string): EngagementMode =>
  engagementModes.find((known) => known === mode) ?? 'open_challenge'
