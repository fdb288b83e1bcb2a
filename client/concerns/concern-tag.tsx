import {
  type ConcernOutcome,
  type ConcernState,
  concernOutcomeLabels,
  concernStateLabels,
} from '../../schema/concerns.ts'
import { Tag, type TagColour } from '../ui/tag.tsx'

const colours: Record<ConcernState, TagColour> = {
  raised: 'amber',
  answered: 'blue',
  decided: 'violet',
  appealed: 'violet',
  final: 'petrol',
  withdrawn: 'grey',
  settled: 'green',
}

/** How it stands in a word, with what was decided where something was. */
export const ConcernTag = ({ state, outcome }: { state: ConcernState; outcome: ConcernOutcome | null }) => (
  <>
    <Tag colour={colours[state]}>{concernStateLabels[state]}</Tag>
    {outcome ? (
      <>
        {' '}
        <Tag colour={outcome === 'upheld' ? 'red' : 'grey'}>{concernOutcomeLabels[outcome]}</Tag>
      </>
    ) : null}
  </>
)

type Decided = { decision?: { outcome: ConcernOutcome } | null; lastDecision?: { outcome: ConcernOutcome } | null }

/** What the decision that stands says; null while there is none. */
export const outcomeOf = (inside: Decided | null | undefined): ConcernOutcome | null =>
  inside?.lastDecision?.outcome ?? inside?.decision?.outcome ?? null
