import { modeRules } from '../../schema/modes.ts'
import { modeOf } from '../challenges/reading/stage.ts'
import { Tag } from '../ui/tag.tsx'

type Ended = { state: string; mode: string; outcome?: string | null | undefined }

/** How a challenge ended, in a word or two; where nothing is scored it ends with what was found. */
export const OutcomeTag = ({ state, mode, outcome }: Ended) =>
  state === 'withdrawn' ? (
    <Tag>Withdrawn</Tag>
  ) : outcome === 'partnership' ? (
    <Tag colour="green">Partnership</Tag>
  ) : (
    <Tag>{modeRules[modeOf(mode)].scored ? 'No partnership' : 'Findings'}</Tag>
  )
