import type { LiveSubject } from '../schema/live.ts'
import { adoptionRules } from './adoptions/reactor.ts'
import { callDrawer } from './calls/drawer.ts'
import { challengeLive } from './challenges/live.ts'
import { registerLive } from './charter/live.ts'
import { commitmentLive } from './commitments/live.ts'
import { concernCloser } from './concerns/closer.ts'
import { concernLive } from './concerns/live.ts'
import type { Config } from './config.ts'
import { curationLive } from './curations/live.ts'
import { disclosureRules } from './disclosures/reactor.ts'
import { evaluationRules } from './evaluations/reactor.ts'
import { foiSweeper } from './foi/sweeper.ts'
import { handoverCloser } from './handovers/closer.ts'
import { incidentLive, incidentsLive } from './incidents/live.ts'
import { noticeCatalogueReactor } from './notices/catalogue.ts'
import { announce } from './notifications/announce.ts'
import { interestCounter } from './notifications/interest.ts'
import { postOffice } from './notifications/post-office.ts'
import { notifications } from './notifications/reactor.ts'
import { reminders } from './notifications/reminders.ts'
import { forgetter } from './notifications/retention.ts'
import { succession } from './organisations/reactor.ts'
import { overdueLive } from './overdue/live.ts'
import { partnershipLive } from './partnerships/live.ts'
import type { Clock } from './platform/clock.ts'
import type { Live, LiveRule } from './platform/live.ts'
import type { Mail } from './platform/mail.ts'
import type { Reactor } from './platform/reactor.ts'
import type { Worker } from './platform/worker.ts'
import { proposalLive } from './proposals/live.ts'
import { proposalRules } from './proposals/reactor.ts'
import { proposalSweeper } from './proposals/sweeper.ts'
import { documentRules } from './releases/reactor.ts'
import { releaser } from './releases/releaser.ts'
import { releaseSweeper } from './releases/sweeper.ts'
import { findReactor, searchIsBuilt } from './search/everything.ts'
import { catalogueIsBuilt, catalogueReactor } from './search/keep.ts'
import { boardLive, tellBoard } from './search/live.ts'
import { threadDelivery, threadLive } from './threads/live.ts'
import { threadRules } from './threads/reactor.ts'

/** What a reactor or worker of a subject may be given to work with. */
export type Means = {
  live: Live
  mail: Mail
  config: Config
  clock: Clock
  /** Lets go of the answers that visitors share: what they were worked out from has changed. */
  forgetAnswers(): void
}

/** Who may watch each kind of subject, and learn of what on its chain is not public. One line a kind. */
export const liveRules: Partial<Record<LiveSubject['kind'], LiveRule>> = {
  board: boardLive,
  challenge: challengeLive,
  commitment: commitmentLive,
  concern: concernLive,
  curation: curationLive,
  incident: incidentLive,
  proposal: proposalLive,
  partnership: partnershipLive,
  thread: threadLive,
}

/** What follows from events. One line a reactor; each is made with the means of this node. */
export const reactorsOf: ((means: Means) => Reactor)[] = [
  ({ live, forgetAnswers }) =>
    catalogueReactor((edition, at) => {
      forgetAnswers()
      tellBoard(live, edition, at)
    }),
  ({ forgetAnswers }) => findReactor(forgetAnswers),
  ({ live }) => registerLive(live),
  ({ live }) => incidentsLive(live),
  ({ live }) => overdueLive(live),
  succession,
  proposalRules,
  documentRules,
  disclosureRules,
  evaluationRules,
  adoptionRules,

  noticeCatalogueReactor,
  notifications,
  threadRules,
  threadDelivery,
]

/** What goes on beside requests and events, such as sending letters. One line a worker; every node runs each. */
export const workersOf: ((means: Means) => Worker)[] = [
  postOffice,
  reminders,
  interestCounter,
  callDrawer,
  releaser,
  proposalSweeper,
  releaseSweeper,
  foiSweeper,
  concernCloser,
  handoverCloser,
  forgetter,
  ({ live }) => announce(live),
]

/** What a node builds before it serves, by name. One line each. */
export const builtFirst: Record<string, () => boolean> = {
  catalogue: catalogueIsBuilt,
  search: searchIsBuilt,
}
