import { isDeepStrictEqual } from 'node:util'
import { type PartnershipSection, type PartnershipTerms, partnershipSectionNames } from '../../schema/partnerships.ts'
import { reviewTriggerLabel } from '../../schema/reviews.ts'
import type { PartnershipFields } from '../partnerships/queries.ts'
import { hasBegun, type Inside, keptInside, knownInside } from './inside.ts'
import { item } from './item.ts'
import type { FoiItem } from './model.ts'
import { lineOf, ofPeople, type Said } from './own-words.ts'

/** The terms at one time: as the force confirmed them last, or as they stand. */
type Wording = { key: string; called: string; terms: PartnershipTerms; lines: string[] }

/** What was agreed on: as the force confirmed it, and of the terms as they stand what says something else. */
export function ofTerms(inside: Inside): FoiItem[] {
  const { partnership } = inside
  const [first, second] = wordingsOf(inside)
  return [
    ...(first ? ofWording(inside, first, partnershipSectionNames) : []),
    ...(first && second ? ofWording(inside, second, changedBetween(first, second)) : []),
    ...ofSensitive(inside, partnership),
  ]
}

/** The one that holds last; where the force confirmed another before, that one first. */
function wordingsOf({ partnership, nameOf }: Inside): Wording[] {
  const { revision, terms, partyIds, confirmations, confirmedTerms, forceIds } = partnership
  const confirmedBy = confirmations.map((one) => `Confirmed by: ${nameOf(one.organisationId)}, ${one.at.toISOString()}`)
  const missing = partyIds.filter((id) => !confirmations.some(({ organisationId }) => organisationId === id))
  const called = `revision ${revision} of the terms`
  const stands = {
    ...{ key: 'now', called, terms },
    lines: [...confirmedBy, ...missing.map((id) => `Not confirmed by: ${nameOf(id)}`)],
  }
  const ours = confirmedTerms.find(({ organisationId }) => forceIds.includes(organisationId))
  if (!ours || isDeepStrictEqual(ours.terms, terms)) return [stands]
  const whose = `Confirmed by: ${nameOf(ours.organisationId)}`
  const confirmed = { key: `${ours.revision}`, called: `revision ${ours.revision} of the terms`, terms: ours.terms }
  return ours.revision === revision
    ? [
        { ...confirmed, lines: confirmedBy },
        { ...stands, called: `${called}, with what was added since`, lines: [] },
      ]
    : [{ ...confirmed, lines: [whose] }, stands]
}

const changedBetween = (one: Wording, other: Wording): PartnershipSection[] =>
  partnershipSectionNames.filter(
    (section) => !isDeepStrictEqual(sections[section].of(one.terms), sections[section].of(other.terms)),
  )

/** What of the terms is one piece, and how it is called. */
const sections: Record<PartnershipSection, { title: string; of(terms: PartnershipTerms): unknown }> = {
  objectives: { title: 'objectives', of: ({ objectives }) => objectives },
  milestones: { title: 'milestones', of: ({ milestones }) => milestones },
  commitments: { title: 'commitments', of: ({ commitments }) => commitments },
  property: { title: 'intellectual property', of: ({ intellectualProperty }) => intellectualProperty },
  leads: { title: 'dates and leads', of: ({ startsOn, endsOn, leads }) => ({ startsOn, endsOn, leads }) },
}

function ofWording(inside: Inside, wording: Wording, changed: readonly PartnershipSection[]): FoiItem[] {
  const { name, partnership, marks } = inside
  const { key, called, terms, lines } = wording
  const same = partnershipSectionNames.filter((section) => !changed.includes(section))
  const unchanged = same.length > 0 ? [`As before: ${same.map((one) => sections[one].title).join(', ')}`] : []
  return [
    item(`terms:${partnership._id}:${key}`, `${name}: ${called}`, null, [...lines, ...unchanged]),
    ...changed.map((section) => {
      const said = saidIn[section](terms, inside)
      const isOpen = section === 'objectives' && areOpen(partnership, terms)
      const lines = [...said.map(lineOf), ...(isOpen || said.length === 0 ? [] : [knownInside])]
      const title = `${name}, ${called}: ${sections[section].title}`
      const piece = item(`terms:${partnership._id}:${key}:${section}`, title, null, lines, marks)
      if (section === 'leads') return ofLeads(inside, piece, said)
      return isOpen ? piece : keptInside(inside, piece, said, 's43')
    }),
  ]
}

/** What a partnership is for is public from its beginning, with the measures as they stand. */
const areOpen = (partnership: PartnershipFields, { objectives }: PartnershipTerms): boolean =>
  hasBegun(partnership) && isDeepStrictEqual(objectives, partnership.terms.objectives)

const dated = (label: string, day: Date | null): Said[] => (day ? [{ label, words: new Date(day).toISOString() }] : [])

/** What stands in each section, line by line. */
const saidIn: Record<PartnershipSection, (terms: PartnershipTerms, inside: Inside) => Said[]> = {
  objectives: ({ objectives }) =>
    objectives.flatMap(({ text, measure: { name, unit, baseline, target, source } }) => [
      { label: 'Objective', words: text },
      ...(name ? [{ label: 'Measure', words: name }] : []),
      ...(name ? [{ label: 'Where it began', words: `${baseline ?? 'not said'} ${unit}`.trim() }] : []),
      ...(name ? [{ label: 'Where it should be', words: `${target ?? 'not said'} ${unit}`.trim() }] : []),
      ...(source ? [{ label: 'Source', words: source }] : []),
    ]),
  milestones: ({ milestones }, { nameOf }) =>
    milestones.map(({ title, dueOn, ownerId }) => ({
      label: `By ${nameOf(ownerId)}${dueOn ? `, due ${new Date(dueOn).toISOString()}` : ''}`,
      words: title,
    })),
  commitments: ({ commitments }) =>
    commitments.flatMap(({ principle, text }) => (text ? [{ label: principle, words: text }] : [])),
  property: ({ intellectualProperty }) =>
    intellectualProperty ? [{ label: 'Intellectual property', words: intellectualProperty }] : [],
  leads: ({ startsOn, endsOn, leads }, { nameOf }) => [
    ...[...dated('Starts', startsOn), ...dated('Ends', endsOn)],
    ...leads.flatMap(({ organisationId, lead, deputy }) => [
      ...(lead ? [{ label: `Lead of ${nameOf(organisationId)}`, words: lead }] : []),
      ...(deputy ? [{ label: `Deputy of ${nameOf(organisationId)}`, words: deputy }] : []),
    ]),
  ],
}

/** Who leads is a name, or a post that only one person has. */
const ofLeads = ({ isPublic }: Inside, piece: FoiItem, said: readonly Said[]): FoiItem => {
  const names = said.filter(({ label }) => !['Starts', 'Ends'].includes(label))
  return names.length > 0 ? ofPeople(piece, names, [], isPublic) : piece
}

/** What in the terms wants a review of ethics, data and AI, and what is done about it. */
function ofSensitive(inside: Inside, { _id, sensitive }: PartnershipFields): FoiItem[] {
  if (!sensitive?.triggers.length) return []
  const safeguards = { label: 'What is done about it', words: sensitive.safeguards }
  const lines = [
    ...sensitive.triggers.map((trigger) => `What wants a review: ${reviewTriggerLabel(trigger)}`),
    ...[lineOf(safeguards), knownInside],
  ]
  const piece = item(`terms-sensitive:${_id}`, `${inside.name}: what in its terms is sensitive`, null, lines)
  return [keptInside(inside, piece, [safeguards], 's43')]
}
