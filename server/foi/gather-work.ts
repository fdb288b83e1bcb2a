import type { DecisionFields } from '../partnerships/queries.ts'
import { exemptionOf, hasBegun, type Inside, keptInside, knownInside } from './inside.ts'
import { decisionKey, item, sourceKey } from './item.ts'
import type { FoiItem } from './model.ts'
import { lineOf, type Said } from './own-words.ts'

/** As many decisions as their query gives at once. */
export const mostDecisions = 2_000

/** What shows that each milestone is met, and what the other side said to it. */
export function ofMilestones(inside: Inside): FoiItem[] {
  const { partnership, name, marks, nameOf } = inside
  return partnership.milestones.map((given) => {
    const { milestones } = partnership.terms
    const number = milestones.findIndex(({ id }) => id === given.milestoneId) + 1
    const milestone = milestones[number - 1]
    const evidence = { label: 'Evidence', words: given.evidence }
    const returned = { label: 'Returned because', words: given.returnedReason }
    const answer = given.acceptedAt
      ? `Accepted by: ${nameOf(given.acceptedById ?? '')}, ${given.acceptedAt.toISOString()}`
      : given.returnedReason
        ? lineOf(returned)
        : 'Nobody has answered it.'
    const lines = [
      ...[`Milestone: ${milestone?.title ?? 'One that is no more'}`, lineOf(evidence)],
      ...[`Given by: ${nameOf(given.givenById)}, ${given.givenAt.toISOString()}`, answer, knownInside],
    ]
    const key = `milestone:${partnership._id}:${given.milestoneId}`
    const title = `${name}: evidence for ${milestone ? `milestone ${number}` : 'a milestone that is no more'}`
    const piece = item(key, title, given.givenAt, lines, marks)
    return keptInside(inside, piece, [evidence, returned], exemptionOf(inside, given.givenById))
  })
}

/** What each party said was done. */
export function ofProgress(inside: Inside): FoiItem[] {
  const { partnership, name, marks, nameOf } = inside
  return partnership.partyIds.flatMap((organisationId) => {
    const own = partnership.progress.filter((one) => one.organisationId === organisationId)
    if (own.length === 0) return []
    const said = own.map(({ at, text }) => ({ label: at.toISOString(), words: text }))
    const title = `${name}: progress, as ${nameOf(organisationId)} told it`
    const key = `progress:${partnership._id}:${organisationId}`
    const piece = item(key, title, own.at(-1)?.at ?? null, [...said.map(lineOf), knownInside], marks)
    return [keptInside(inside, piece, said, exemptionOf(inside, organisationId))]
  })
}

/** How its measures stood: public as they were written. */
export function ofReadings({ partnership, name, nameOf }: Inside): FoiItem[] {
  const { _id, readings, terms } = partnership
  const measureOf = (id: string) => terms.objectives.find((objective) => objective.id === id)?.measure
  const lines = readings.map(({ objectiveId, value, on, note, organisationId }) => {
    const { name: measured = 'A measure that is no more', unit = '' } = measureOf(objectiveId) ?? {}
    const said = `${new Date(on).toISOString()}, ${measured}: ${value} ${unit}`.trim()
    return `${said} (${nameOf(organisationId)})${note ? ` ${note}` : ''}`
  })
  const at = readings.at(-1)?.at ?? null
  return lines.length > 0 ? [item(`readings:${_id}`, `${name}: readings of its measures`, at, lines)] : []
}

/** What the parties decided, first to last, and each message that it rests on, as it stood. */
export const ofDecisions = (inside: Inside, decisions: readonly DecisionFields[]): FoiItem[] =>
  decisions.toReversed().flatMap((decision) => [ofDecision(inside, decision), ...ofSources(inside, decision)])

function ofDecision(inside: Inside, decision: DecisionFields): FoiItem {
  const { name, marks, nameOf } = inside
  const { _id, number, question, options, proposedByOrganisationId, proposedAt, agreed, agreedAt, source } = decision
  const said: Said[] = [
    { label: 'Question', words: question },
    { label: 'What else was thought of', words: options },
    { label: 'Decision', words: decision.decision },
  ].filter(({ words }) => words !== '')
  const lines = [
    ...[...said.map(lineOf), `Proposed by: ${nameOf(proposedByOrganisationId)}, ${proposedAt.toISOString()}`],
    ...agreed.map(({ organisationId, at }) => `Agreed by: ${nameOf(organisationId)}, ${at.toISOString()}`),
    agreedAt ? `It stands since ${agreedAt.toISOString()}` : 'Not every party has agreed to it.',
    ...(source.length > 0 ? [`Messages that it rests on: ${source.length}`] : []),
    knownInside,
  ]
  const piece = item(decisionKey(_id), `${name}: decision ${number}`, proposedAt, lines, marks)
  return keptInside(inside, piece, said, 's43')
}

const ofSources = (inside: Inside, { _id, number, threadId, source }: DecisionFields): FoiItem[] =>
  source.flatMap((message) => {
    const { text, sentAt, organisationId } = message
    if (!text) return []
    const said = { label: 'Message', words: text }
    const wroteFor = organisationId ? [`Written for: ${inside.nameOf(organisationId)}`] : []
    const key = sourceKey(threadId ?? '', message.number, _id)
    const title = `${inside.name}: a message that decision ${number} rests on`
    const piece = item(key, title, sentAt, [lineOf(said), ...wroteFor, knownInside], inside.marks)
    return [keptInside(inside, piece, [said], exemptionOf(inside, organisationId ?? ''))]
  })

/** What the public reads of it, and words for the public that wait until every party has approved them. */
export function ofSummary(inside: Inside): FoiItem[] {
  const { partnership, name } = inside
  const { _id, summary, publicSummary } = partnership
  const waits = summary && summary.text !== publicSummary ? { label: 'Proposed', words: summary.text } : null
  const waiting = waits
    ? item(`summary-proposed:${_id}`, `${name}: words for the public that not all approved`, null, [
        ...[lineOf(waits), knownInside],
      ])
    : null
  return [
    ...(publicSummary ? [item(`summary:${_id}`, `${name}: its public summary`, null, [publicSummary])] : []),
    ...(waits && waiting ? [keptInside(inside, waiting, [waits], 's43')] : []),
  ]
}

/** Why it ended before its time: public where it had begun. */
export function ofEnd(inside: Inside): FoiItem[] {
  const { partnership, name, nameOf } = inside
  const { _id, endedAt, endedById, endedReason } = partnership
  if (!endedAt) return []
  const why = { label: 'Why', words: endedReason ?? '' }
  const begun = hasBegun(partnership)
  const known = begun ? [] : ['It had not begun. Known to its parties alone.']
  const lines = [`Ended by: ${nameOf(endedById ?? '')}, ${endedAt.toISOString()}`, lineOf(why), ...known]
  const piece = item(`partnership-end:${_id}`, `${name}: why it ended`, endedAt, lines)
  return [begun ? piece : keptInside(inside, piece, [why], exemptionOf(inside, endedById ?? ''))]
}
