import { modeRules } from '../../schema/modes.ts'
import { modeOf } from '../challenges/reading/stage.ts'
import { Tag } from '../ui/tag.tsx'

/** How a challenge ended, in a word or two; where nothing is scored it ends with what was found. */
export const OutcomeTag = ({ mode, outcome }: { mode: string; outcome?: string | null | undefined }) =>
  outcome === 'partnership' ? (
    <Tag colour="green">Partnership</Tag>
  ) : (
    <Tag>{modeRules[modeOf(mode)].scored ? 'No partnership' : 'Findings'}</Tag>
  )
