import type { OverdueKind } from '../../schema/overdue.ts'

/** One thing on a desk: said verb first, with where it is done, by when and since when. */
export type DeskItem = {
  /** The same as long as the thing is the same. */
  key: string
  words: string
  /** The subject it belongs to, where it has a reference and a name. */
  reference: string | null
  title: string | null
  /** Where on the site it is done. */
  path: string
  due: Date | null
  /** What falls due then. */
  dueIs: string
  since: Date | null
  /** Of what waits on others: on whom. */
  who: string | null
  /** In a queue of what is overdue: what its force is asked, and when it was asked last. */
  ask: DeskAsk | null
}

export type DeskAsk = {
  kind: OverdueKind
  subjectId: string
  askedAt: Date | null
  /** The name of the Charter body that asked. */
  askedBy: string | null
  againFrom: Date | null
}

export type Desk = {
  needsYou: DeskItem[]
  comingUp: DeskItem[]
  waitingOnOthers: DeskItem[]
  queues: DeskQueue[]
  /** Of a supplier: what is open that its profile fits. */
  fitting: Fitting | null
}

/**
 * The open challenges that a supplier's profile fits: the few that close next, and where all of them stand. `total`: null
 * while the profile does not say what it does; `path` leads to where that is said.
 */
export type Fitting = { total: number | null; path: string; items: DeskItem[] }

/** A list that a Charter manager works through, with how much is in it and how old the oldest is. */
export type DeskQueue = { name: string; count: number; oldest: Date | null; items: DeskItem[] }

/** How far ahead a desk looks. */
export const daysAhead = 14

type Said = Pick<DeskItem, 'key' | 'words' | 'path'> & Partial<DeskItem>

/** An item with as much as is said of it. */
export const item = (said: Said): DeskItem => ({
  reference: null,
  title: null,
  due: null,
  dueIs: 'Due',
  since: null,
  who: null,
  ask: null,
  ...said,
})

/** What an item says of its subject: its reference and name. */
export const of = ({
  reference,
  title,
}: {
  reference: string
  title: string
}): Pick<DeskItem, 'reference' | 'title'> => ({
  reference,
  title,
})

export const many = (count: number, one: string, several = `${one}s`): string =>
  `${count} ${count === 1 ? one : several}`

const never = Number.MAX_SAFE_INTEGER
const moment = (at: Date | null) => at?.getTime() ?? never

/** What is due first, first; of what has no date, what has waited longest. */
export const soonestFirst = (items: readonly DeskItem[]): DeskItem[] =>
  [...items].sort((one, other) => moment(one.due) - moment(other.due) || moment(one.since) - moment(other.since))

/** What has waited longest, first. */
export const longestFirst = (items: readonly DeskItem[]): DeskItem[] =>
  [...items].sort((one, other) => moment(one.since) - moment(other.since))
