import { paths, withQuery } from '../paths.ts'
import type { Candidate, Criterion } from './query.ts'

/** What stays the same when one goes on: the criterion, which judges all by one measure, or the proposal. */
export type Keep = 'criterion' | 'proposal'
type Place = { candidate: Candidate; criterion: Criterion }

/** Every cell that one scores, in the order in which "Next" goes through them. */
export const inOrder = (candidates: readonly Candidate[], criteria: readonly Criterion[], keep: Keep): Place[] =>
  keep === 'criterion'
    ? criteria.flatMap((criterion) => candidates.map((candidate) => ({ candidate, criterion })))
    : candidates.flatMap((candidate) => criteria.map((criterion) => ({ candidate, criterion })))

/** The address of one cell; nothing behind the last. */
export const placeOf = (reference: string, place: Place | undefined, keep: Keep): string | undefined =>
  place &&
  withQuery(paths.challengeScoring(reference, place.candidate.reference), {
    criterion: place.criterion.id,
    keep: keep === 'proposal' ? keep : undefined,
  })
