import { subDays } from 'date-fns'
import type { CommitmentState } from '../../schema/commitments.ts'
import { challengesById, decisionsOverdue } from '../challenges/queries.ts'
import { signatoriesToDecide } from '../charter/queries.ts'
import { stepsOpenTo } from '../charter/transitions.ts'
import { commitmentsToDecide, isToReview } from '../commitments/queries.ts'
import { incidentsToConfirm } from '../incidents/queries.ts'
import { applicationsToDecide as registrationsToDecide } from '../organisations/applications.ts'
import { organisationsById } from '../organisations/queries.ts'
import { unmovedSince } from '../partnerships/queries.ts'
import type { Act } from '../platform/act.ts'
import { dayInLondon } from '../platform/working-days.ts'
import { longWaits } from '../questions/queries.ts'
import { applicationToDecide, suspensionToDecide } from './charter.ts'
import { commitmentToDecide, reviewToDo } from './commitments.ts'
import { incidentToConfirm } from './incidents.ts'
import { type DeskItem, type DeskQueue, item, longestFirst, of } from './item.ts'
import { registrationToDecide } from './organisations.ts'

/** After how many days a question that nobody answered, and a partnership that does not move, come to a manager. */
const quietDays = { question: 4, partnership: 28 } as const
const shownOfEach = 10

/** What a Charter manager works through. It rests on what is public, and on where questions wait: never on proposals. */
export async function managerQueues(act: Act): Promise<DeskQueue[]> {
  const [silent, overdue, unmoved, signatories, registered, pledged, incidents] = await Promise.all([
    challengesWithoutAnswer(act),
    decisionsOverdue(act),
    unmovedSince(act, subDays(act.now, quietDays.partnership)),
    signatoriesToDecide(act),
    registrationsToDecide(act),
    commitmentsToDecide(act),
    incidentsToConfirm(act),
  ])
  const applied = signatories.filter(({ state }) => state === 'applied')
  const suspensions = signatories.filter((signatory) => stepsOpenTo(act, signatory).includes('suspend'))
  const nameOf = await namesOf(act, [
    ...[...silent, ...overdue].map(({ forceId }) => forceId),
    ...[...applied, ...suspensions, ...pledged].map(({ organisationId }) => organisationId),
  ])
  const ask = (key: string, words: string, page: string, since: Date | null, subject: Subject): DeskItem =>
    item({ key: `${key}:${subject._id}`, words, ...of(subject), path: page, since })
  const toDecide = (state: CommitmentState) =>
    pledged
      .filter((one) => one.state === state && !one.returnedAt)
      .map((one) => commitmentToDecide(one, nameOf(one.organisationId)))
  return [
    queue('Incidents to confirm', incidents.map(incidentToConfirm)),
    queue(
      'Organisations to admit',
      registered.map(({ organisation }) => registrationToDecide(organisation)),
    ),
    queue(
      'Applications to sign the Charter',
      applied.map((one) => applicationToDecide(one, nameOf(one.organisationId))),
    ),
    queue(
      'Suspensions to decide',
      suspensions.map((one) => suspensionToDecide(one, nameOf(one.organisationId))),
    ),
    queue('Commitments to agree to', toDecide('proposed')),
    queue('Evidence to accept', toDecide('evidence_given')),
    queue(
      'Reviews due',
      pledged.filter((one) => isToReview(act, one)).map((one) => reviewToDo(one, nameOf(one.organisationId))),
    ),
    queue(
      'Challenges without an answer',
      silent.map((one) => {
        const words = `Ask ${nameOf(one.forceId)} to answer`
        return ask('silent', words, `/challenges/${one.reference}/questions`, one.oldest, one)
      }),
    ),
    queue(
      'Decisions overdue',
      overdue.map((one) => {
        const words = `Ask ${nameOf(one.forceId)} when it decides`
        return ask('overdue', words, `/challenges/${one.reference}`, one.decisionDueAt, one)
      }),
    ),
    queue(
      'Partnerships without movement',
      unmoved.map((one) => ask('unmoved', 'Ask what holds it up', `/partnerships/${one.reference}`, one.movedAt, one)),
    ),
  ]
}

type Subject = { _id: string; reference: string; title: string }

function queue(name: string, all: readonly DeskItem[]): DeskQueue {
  const items = longestFirst(all)
  return { name, count: items.length, oldest: items[0]?.since ?? null, items: items.slice(0, shownOfEach) }
}

/** On which challenges a question has waited for days, with the day of the oldest. */
async function challengesWithoutAnswer(act: Act) {
  const waits = await longWaits(act, dayInLondon(subDays(act.now, quietDays.question)))
  const challenges = await challengesById(
    act,
    waits.map(({ challengeId }) => challengeId),
  )
  return waits.flatMap(({ oldest }, place) => {
    const challenge = challenges[place]
    return challenge ? [{ ...challenge, oldest: new Date(oldest) }] : []
  })
}

async function namesOf(act: Act, ids: readonly string[]): Promise<(id: string) => string> {
  const found = await organisationsById(act, [...new Set(ids)])
  const names = new Map(found.flatMap((one) => (one ? [[one._id, one.name] as const] : [])))
  return (id) => names.get(id) ?? 'the organisation'
}
