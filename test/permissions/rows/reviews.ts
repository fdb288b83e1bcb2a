import { doing, globalId, type Row, words } from '../row.ts'
import type { Stage } from '../stage.ts'
import { everybody, type Viewer } from '../viewers.ts'

const inside: readonly Viewer[] = ['owner', 'evaluator']

const of = (which: 'reviewed' | 'toReview', fields: string) => (stage: Stage) =>
  `{ challenge(reference: ${words(stage.reviews[which].reference)}) { ${fields} } }`
const itself = ({ reviews }: Stage) => `id: ${globalId('Challenge', reviews.toReview._id)}`

const terms = ({ sensitive }: Stage) => `id: ${globalId('Partnership', sensitive._id)}`
const ofTerms = (fields: string) => (stage: Stage) =>
  `{ partnership(reference: ${words(stage.sensitive.reference)}) { ${fields} } }`

export const reviewRows: Row[] = [
  {
    of: ['Partnership.reviewStanding'],
    what: 'that terms which form want a review',
    ask: ofTerms('reviewStanding'),
    by: ['supplier', 'owner', 'evaluator'],
  },
  {
    of: ['Partnership.termsToReview'],
    what: 'what of terms that form wants a review',
    ask: ofTerms('termsToReview { triggers }'),
    by: ['supplier', 'owner', 'evaluator'],
  },
  {
    of: ['Mutation.setReviewTriggers'],
    what: 'say what of terms wants a review',
    ask: ({ forming: { _id, revision } }) =>
      doing(
        `setReviewTriggers(id: ${globalId('Partnership', _id)}, revision: ${revision}, triggers: [covert],
         safeguards: "An authority is asked for each time.")`,
      ),
    by: ['supplier', 'owner'],
  },
  {
    of: ['Partnership.reviews'],
    what: 'that a review of terms is asked for',
    ask: ofTerms('reviews { state }'),
    by: inside,
  },
  {
    of: ['Partnership.reviewChoices'],
    what: 'who of the force may be asked to review terms',
    ask: ofTerms('reviewChoices { name }'),
    by: ['owner'],
  },
  {
    of: ['Mutation.askPartnershipReview'],
    what: 'ask somebody else to review terms',
    ask: (stage) =>
      doing(`askPartnershipReview(${terms(stage)}, reviewer: ${words(stage.world.northmere.viewer.personId)})`),
    by: ['owner'],
  },
  {
    of: ['Mutation.signPartnershipReview'],
    what: 'sign the review of terms that they were asked for',
    ask: (stage) =>
      doing(
        `signPartnershipReview(${terms(stage)}, wording: ${stage.sensitive.revision}, outcome: no_concern,
         reason: "Nothing in the terms goes further.", post: "Data protection officer")`,
      ),
    by: ['evaluator'],
  },
  {
    of: ['Challenge.reviews', 'Challenge.reviewStanding'],
    what: 'what a review found, once the challenge is public',
    ask: of('reviewed', 'reviewStanding reviews { outcome conditions post }'),
    given: (answer) => JSON.stringify(answer).includes('Data protection officer'),
    by: everybody,
  },
  {
    of: ['Challenge.reviews'],
    what: 'that a review is asked for',
    ask: of('toReview', 'reviews { state }'),
    by: inside,
  },
  {
    of: ['Review.reviewer', 'Review.askedBy'],
    what: 'who reviewed and who asked, by name',
    ask: of('reviewed', 'reviews { reviewer { name } askedBy { name } }'),
    by: inside,
  },
  {
    of: ['Review.reason', 'Review.askedAt'],
    what: 'why it was found so, and since when it waited',
    ask: of('reviewed', 'reviews { reason askedAt }'),
    by: inside,
  },
  {
    of: ['Review.maySign'],
    what: 'that it waits for them',
    ask: of('toReview', 'reviews { maySign }'),
    by: ['evaluator'],
  },
  {
    of: ['Challenge.reviewChoices'],
    what: 'who of the force may be asked',
    ask: of('toReview', 'reviewChoices { name }'),
    by: ['owner'],
  },
  {
    of: ['Mutation.askReview'],
    what: 'ask somebody else for the review',
    ask: (stage) => doing(`askReview(${itself(stage)}, reviewer: ${words(stage.world.northmere.viewer.personId)})`),
    by: ['owner'],
  },
  {
    of: ['Mutation.signReview'],
    what: 'sign the review that they were asked for',
    ask: (stage) =>
      doing(
        `signReview(${itself(stage)}, wording: 1, outcome: conditions, reason: "It is thorough, but for one thing.",
         conditions: "Nobody is scored without being told.", post: "Data protection officer")`,
      ),
    by: ['evaluator'],
  },
]
