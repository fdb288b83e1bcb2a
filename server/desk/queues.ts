import type { CommitmentState } from '../../schema/commitments.ts'
import { overdueAsks } from '../../schema/overdue.ts'
import { signatoriesToDecide } from '../charter/queries.ts'
import { stepsOpenTo } from '../charter/transitions.ts'
import { commitmentsToDecide, isToReview } from '../commitments/queries.ts'
import { concernsToDecide } from '../concerns/queries.ts'
import { incidentsToConfirm } from '../incidents/queries.ts'
import { organisationsToAdmit } from '../organisations/applications.ts'
import { domainsToConfirm } from '../organisations/mail-domains.ts'
import { organisationsById } from '../organisations/queries.ts'
import { type Overdue, overdueOf } from '../overdue/queries.ts'
import type { Act } from '../platform/act.ts'
import { applicationToDecide, suspensionToDecide } from './charter.ts'
import { commitmentToDecide, reviewToDo } from './commitments.ts'
import { concernToDecide } from './concerns.ts'
import { incidentToConfirm } from './incidents.ts'
import { type DeskItem, type DeskQueue, item, longestFirst, of } from './item.ts'
import { domainToConfirm, registrationToDecide } from './organisations.ts'

const shownOfEach = 10

/** What a Charter manager works through. It rests on what is public, and on where questions wait: never on proposals. */
export async function managerQueues(act: Act): Promise<DeskQueue[]> {
  const [silent, overdue, unmoved, signatories, registered, pledged, incidents, concerns, domains] = await Promise.all([
    overdueOf(act, 'answer'),
    overdueOf(act, 'decision'),
    overdueOf(act, 'movement'),
    signatoriesToDecide(act),
    organisationsToAdmit(act),
    commitmentsToDecide(act),
    incidentsToConfirm(act),
    concernsToDecide(act),
    domainsToConfirm(act),
  ])
  const applied = signatories.filter(({ state }) => state === 'applied')
  const suspensions = signatories.filter((signatory) => stepsOpenTo(act, signatory).includes('suspend'))
  const late = [...silent, ...overdue, ...unmoved]
  const nameOf = await namesOf(act, [
    ...late.flatMap(({ forceIds, last }) => [...forceIds, ...(last ? [last.byId] : [])]),
    ...[...applied, ...suspensions, ...pledged, ...domains].map(({ organisationId }) => organisationId),
    ...concerns.map(({ againstId }) => againstId),
  ])
  const ask = (one: Overdue): DeskItem => forceToAsk(one, nameOf)
  const toDecide = (state: CommitmentState) =>
    pledged
      .filter((one) => one.state === state && !one.returnedAt)
      .map((one) => commitmentToDecide(one, nameOf(one.organisationId)))
  return [
    queue('Incidents to confirm', incidents.map(incidentToConfirm)),
    queue('Organisations to admit', registered.map(registrationToDecide)),
    queue(
      'Mail domains to confirm',
      domains.map((one) => domainToConfirm(one, nameOf(one.organisationId))),
    ),
    queue(
      'Applications to sign the Charter',
      applied.map((one) => applicationToDecide(one, nameOf(one.organisationId))),
    ),
    queue(
      'Suspensions to decide',
      suspensions.map((one) => suspensionToDecide(one, nameOf(one.organisationId))),
    ),
    queue(
      'Concerns to decide',
      concerns.map((one) => concernToDecide(one, nameOf(one.againstId))),
    ),
    queue('Commitments to agree to', toDecide('proposed')),
    queue('Evidence to accept', toDecide('evidence_given')),
    queue(
      'Reviews due',
      pledged.filter((one) => isToReview(act, one)).map((one) => reviewToDo(one, nameOf(one.organisationId))),
    ),
    queue('Challenges without an answer', silent.map(ask)),
    queue('Decisions overdue', overdue.map(ask)),
    queue('Partnerships without movement', unmoved.map(ask)),
  ]
}

/** Whom to ask about what is overdue, and when that was done last. */
function forceToAsk(one: Overdue, nameOf: (id: string) => string): DeskItem {
  const { kind, subjectId, path, since, last } = one
  const words = `Ask ${one.forceIds.map(nameOf).join(' and ')} ${overdueAsks[kind]}`
  const asked = { askedAt: last?.at ?? null, askedBy: last && nameOf(last.byId), againFrom: last?.againFrom ?? null }
  return item({ key: `${kind}:${subjectId}`, words, ...of(one), path, since, ask: { kind, subjectId, ...asked } })
}

function queue(name: string, all: readonly DeskItem[]): DeskQueue {
  const items = longestFirst(all)
  return { name, count: items.length, oldest: items[0]?.since ?? null, items: items.slice(0, shownOfEach) }
}

async function namesOf(act: Act, ids: readonly string[]): Promise<(id: string) => string> {
  const found = await organisationsById(act, [...new Set(ids)])
  const names = new Map(found.flatMap((one) => (one ? [[one._id, one.name] as const] : [])))
  return (id) => names.get(id) ?? 'the organisation'
}
