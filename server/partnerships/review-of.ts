import type { ReviewTrigger } from '../../schema/reviews.ts'
import type { PartnershipFields } from './model.ts'

/** What a review of it has to be of: one exact revision of the terms, as a confirmation is. */
export const toReview = ({ _id, sensitive, revision, writerIds }: PartnershipFields) => ({
  subjectId: _id,
  of: {
    triggers: sensitive?.triggers ?? [],
    safeguards: sensitive?.safeguards ?? '',
    data: `Revision ${revision} of the terms`,
    ai: '',
  },
  writerIds: writerIds ?? [],
  path: 'review',
})

/** What its challenge wanted a review of: nobody takes that back. */
export const fixedTriggers = ({ sensitive }: Pick<PartnershipFields, 'sensitive'>): ReviewTrigger[] =>
  (sensitive?.triggers ?? []).filter((trigger) => !sensitive?.ticked?.includes(trigger))
