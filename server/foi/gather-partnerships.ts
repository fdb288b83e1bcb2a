import { adoptionStageLabels } from '../../schema/partnerships.ts'
import type { ChallengeFields } from '../challenges/queries.ts'
import { closeOutsFor, decisionsOfPartnerships, type PartnershipFields } from '../partnerships/queries.ts'
import type { Act } from '../platform/act.ts'
import { type ReviewFields, reviewsForParties } from '../reviews/queries.ts'
import { linesOf, mostReviews, ofReason } from './gather-reviews.ts'
import { ofTerms } from './gather-terms.ts'
import { namesOf } from './gather-told.ts'
import { mostDecisions, ofDecisions, ofEnd, ofMilestones, ofProgress, ofReadings, ofSummary } from './gather-work.ts'
import { type Grown, mostPartnerships } from './grown.ts'
import { hasBegun, type Inside, insideOf, keptInside, knownInside } from './inside.ts'
import { cutAt, item } from './item.ts'
import { publicWords } from './judged-words.ts'
import type { Held } from './marks.ts'
import type { FoiItem } from './model.ts'
import { keepingBack, lineOf, type Said } from './own-words.ts'

/** What grew from it, and how that went, as this admin reads it: what one side alone has written of it stays with that side. */
export async function ofPartnerships(
  act: Act,
  challenge: ChallengeFields,
  { held, grown }: { held: Held; grown: Grown },
): Promise<FoiItem[]> {
  const { partnerships, waitsForStandstill } = grown
  if (waitsForStandstill) return [inStandstill]
  if (partnerships.length === 0) return []
  const isPublic = await publicWords(act, challenge)
  const nameOf = await namesOf(
    act,
    partnerships.flatMap(({ partyIds, managerIds }) => [...partyIds, ...managerIds]),
  )
  const decisions = await decisionsOfPartnerships(act, partnerships)
  const reviews = await reviewsForParties(
    act,
    partnerships.map(({ _id }) => _id),
  )
  return [
    ...partnerships.flatMap((partnership, at) => {
      const inside = insideOf(partnership, { held, nameOf, isPublic })
      return [
        ...[ofItself(inside), ...ofTerms(inside), ...ofTermsReviews(inside, reviews[at] ?? [])],
        ...[...ofMilestones(inside), ...ofProgress(inside), ...ofReadings(inside)],
        ...[...ofDecisions(inside, decisions[at] ?? []), ...ofSummary(inside)],
        ...[...ofCloseOuts(act, inside), ...ofEnd(inside)],
      ]
    }),
    ...cutAt(mostPartnerships, partnerships.length, 'partnerships'),
    ...cutAt(mostDecisions, decisions.flat().length, 'decisions of partnerships'),
  ]
}

const inStandstill = item('cut:standstill', 'Not gathered yet: partnerships, and what is said in them', null, [
  'The standstill after the decision is not over. Gather the record again once it is.',
])

/** Between whom it is, and since when: public from its beginning. */
function ofItself(inside: Inside): FoiItem {
  const { partnership, name, nameOf } = inside
  const { _id, title, partyIds, managerIds, createdAt, activatedAt, completedAt } = partnership
  const between = { label: 'Between', words: partyIds.map(nameOf).join(', ') }
  const lines = [
    ...[title, lineOf(between), `Formed ${createdAt.toISOString()}`],
    activatedAt ? `Active since ${activatedAt.toISOString()}` : 'It has not begun. Known to its parties alone.',
    ...(completedAt ? [`Completed ${completedAt.toISOString()}`] : []),
    ...managerIds.map((id) => `Invited to read and talk in it: ${nameOf(id)}`),
  ]
  const piece = item(`partnership:${_id}`, name, createdAt, lines)
  return hasBegun(partnership) ? piece : keepingBack(piece, [lineOf(between)], 's43')
}

/** The reviews of its terms, first to last: what was found is public where it held when it began. */
const ofTermsReviews = (inside: Inside, reviews: readonly ReviewFields[]): FoiItem[] => [
  ...reviews.toReversed().flatMap((review) => {
    const title = `${inside.name}, review ${review.number} of ethics, data and AI`
    const lines = [...linesOf(review), ...(review.publishedAt ? [] : [knownInside])]
    const piece = item(`terms-review:${review._id}`, title, review.signedAt, lines)
    return [keptInside(inside, piece, unpublished(review), 's43'), ...ofReason(review, title, 'terms-review-reason')]
  }),
  ...cutAt(mostReviews, reviews.length, `reviews of ${inside.name}`),
]

const unpublished = ({ of, conditions, publishedAt }: ReviewFields): Said[] => [
  { label: 'What is done about it', words: of.safeguards },
  ...(publishedAt ? [] : [{ label: 'Conditions', words: conditions }]),
]

/**
 * How it went, in the words of each party: released together when it is completed. While it is active nothing is gathered,
 * not even what the own side has written; of one that ended before, that alone.
 */
function ofCloseOuts(act: Act, inside: Inside): FoiItem[] {
  const { partnership, name, nameOf } = inside
  if (!isOver(partnership)) return []
  const isReleased = partnership.state === 'completed'
  return closeOutsFor(act, partnership).map((one) => {
    const said = [
      { label: 'What came of it', words: one.result },
      { label: 'What it cost', words: one.cost },
      { label: 'What did not work', words: one.didNotWork },
      { label: 'What the next force should know', words: one.tellTheNext },
    ].filter(({ words }) => words !== '')
    const adoption = `How far it was adopted: ${adoptionStageLabels[one.adoption]}`
    const known = isReleased ? [] : ['Never released: the other side wrote none. Known to who wrote it alone.']
    const key = `close-out:${partnership._id}:${one.organisationId}`
    const title = `${name}: how it went, as ${nameOf(one.organisationId)} tells it`
    const piece = item(key, title, one.at, [...said.map(lineOf), adoption, ...known])
    return isReleased ? piece : keptInside(inside, piece, said, 's43')
  })
}

const isOver = ({ state }: PartnershipFields) => state === 'completed' || state === 'ended'
