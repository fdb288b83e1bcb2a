import type { Act } from '../platform/act.ts'
import { notesToPublish } from './calls.ts'
import { applicationThatWaits, repliesToGive } from './charter.ts'
import { coOwnershipsThatWait, coOwnershipsToAnswer } from './co-owners.ts'
import { commitmentsThatWait, commitmentsToDo } from './commitments.ts'
import { concernsToReplyTo } from './concerns.ts'
import { datesAhead } from './dates.ts'
import { decisionsThatWait, decisionsToMake, rulingsToMake } from './decisions.ts'
import { draftsThatWait, draftsToFinish } from './drafts.ts'
import { evaluationsThatWait, evaluationsToDo } from './evaluations.ts'
import { fittingChallenges } from './fitting.ts'
import { handoversToTake } from './handovers.ts'
import { type Desk, type DeskItem, longestFirst, soonestFirst } from './item.ts'
import { profileToRenew, registrationsThatWait } from './organisations.ts'
import { partnershipsThatWait, partnershipsToDo } from './partnerships.ts'
import { proposalsThatWait, proposalsToDo } from './proposals.ts'
import { questionsThatWait, questionsToAnswer } from './questions.ts'
import { managerQueues } from './queues.ts'
import { reviewsThatWait, reviewsToDo } from './reviews.ts'
import { deskSources, type Sources } from './sources.ts'
import { casesToAnswer } from './standstill.ts'
import { roomsToRead } from './threads.ts'

type Part = (act: Act, sources: Sources) => DeskItem[]

/** What may need somebody, one file a kind. A new kind is one line here. */
const needs: readonly Part[] = [
  questionsToAnswer,
  notesToPublish,
  draftsToFinish,
  evaluationsToDo,
  decisionsToMake,
  rulingsToMake,
  casesToAnswer,
  reviewsToDo,
  coOwnershipsToAnswer,
  proposalsToDo,
  partnershipsToDo,
  repliesToGive,
  concernsToReplyTo,
  commitmentsToDo,
  profileToRenew,
  handoversToTake,
  roomsToRead,
]

/** What may wait on others. */
const waits: readonly Part[] = [
  questionsThatWait,
  draftsThatWait,
  reviewsThatWait,
  coOwnershipsThatWait,
  evaluationsThatWait,
  decisionsThatWait,
  proposalsThatWait,
  partnershipsThatWait,
  applicationThatWaits,
  commitmentsThatWait,
  registrationsThatWait,
]

const mostItems = 100

/** Everything that waits for the viewer, by whom they act for; null for a visitor. */
export async function deskOf(act: Act): Promise<Desk | null> {
  if (!act.viewer.personId) return null
  const [sources, queues] = await Promise.all([deskSources(act), act.viewer.isCharterManager ? managerQueues(act) : []])
  const all = (parts: readonly Part[]) => parts.flatMap((part) => part(act, sources))
  return {
    needsYou: soonestFirst(all(needs)).slice(0, mostItems),
    comingUp: soonestFirst(datesAhead(act, sources)).slice(0, mostItems),
    waitingOnOthers: longestFirst(all(waits)).slice(0, mostItems),
    queues,
    fitting: await fittingChallenges(act, sources),
  }
}
