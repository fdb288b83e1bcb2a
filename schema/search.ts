import { type ChallengeOutcome, challengeOutcomes, type EngagementMode, engagementModes } from './modes.ts'

/** The states that the board tells apart. A challenge whose close has passed is no longer open, whoever has yet to open it. */
export const boardStates = ['open', 'evaluating', 'decided', 'withdrawn'] as const
export type BoardState = (typeof boardStates)[number]

export const boardSorts = ['closing', 'newest', 'forces'] as const
export type BoardSort = (typeof boardSorts)[number]

/** "Closing within", in days. */
export const closingWithin = [7, 14, 30] as const

/** The periods by which a search is narrowed to what is dated within them, in days. */
export const foundWithin = [7, 30, 365] as const

/** Which challenges. Within one filter any of its values fits; a challenge fits all filters. */
export type ChallengeFilter = {
  q: string
  state: readonly BoardState[]
  mode: readonly EngagementMode[]
  category: readonly string[]
  region: readonly string[]
  /** Slugs. */
  force: readonly string[]
  principle: readonly string[]
  standard: readonly string[]
  band: readonly string[]
  /** Of decided ones: what came of them. */
  outcome: readonly ChallengeOutcome[]
  /** Of those that have ended: the code of the reason. */
  reason: readonly string[]
  /** 7, 14 or 30 days, or null. */
  closing: number | null
  /** How a good answer would be adopted is named. */
  adoption: boolean
  /** At least two forces have the problem. */
  shared: boolean
}

export const noFilter: ChallengeFilter = {
  q: '',
  state: [],
  mode: [],
  category: [],
  region: [],
  force: [],
  principle: [],
  standard: [],
  band: [],
  outcome: [],
  reason: [],
  closing: null,
  adoption: false,
  shared: false,
}

/** The filter that stands in the query of an address. The board, its files and watched searches all read it here. */
export function challengeFilterOf(search: URLSearchParams): ChallengeFilter {
  const all = (name: string) => search.getAll(name).slice(0, 20)
  return {
    q: (search.get('q') ?? '').slice(0, 200),
    state: boardStates.filter((state) => all('state').includes(state)),
    mode: engagementModes.filter((mode) => all('mode').includes(mode)),
    category: all('category'),
    region: all('region'),
    force: all('force'),
    principle: all('principle'),
    standard: all('standard'),
    band: all('band'),
    outcome: challengeOutcomes.filter((outcome) => all('outcome').includes(outcome)),
    reason: all('reason'),
    closing: closingWithin.find((days) => String(days) === search.get('closing')) ?? null,
    adoption: search.get('adoption') === 'named',
    shared: search.get('forces') === '2',
  }
}

/** The same filter as the parts of an address; what is off is left out. */
export const addressOf = ({ adoption, shared, closing, ...filter }: ChallengeFilter) => ({
  ...filter,
  closing: closing ?? '',
  adoption: adoption ? 'named' : '',
  forces: shared ? '2' : '',
})
