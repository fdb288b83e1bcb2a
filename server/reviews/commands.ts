/** Every write of a review of ethics, data and AI. Each is a part of a command of the challenge or partnership it is of. */

export { requestReview } from './commands/ask.ts'
export { demandReviewed, isReviewBegun, publishReview, reviewCopiesOf } from './commands/reviewed.ts'
export { signRequestedReview } from './commands/sign.ts'
