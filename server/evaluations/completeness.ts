import { type Criterion, judgedOf } from '../../schema/challenges.ts'
import type { AcceptedAdvantages, CriterionFeedback } from '../../schema/evaluations.ts'
import type { RefusedField } from '../platform/refusal.ts'
import type { Declaration } from './model.ts'
import { isConflict, waitsForRuling } from './rulings.ts'

type Cell = { proposalId: string; criterionId: string }
type Opened = { _id: string; letter: string | null }

const keyOf = ({ proposalId, criterionId }: Cell) => `${proposalId} ${criterionId}`
const pathOf = (proposalId: string, criterionId: string) => `${proposalId}.${criterionId}`
const named = ({ letter }: Opened) => `Proposal ${letter ?? ''}`

/** What an evaluator still owes before locking: a declaration for each proposal, a score and a reason for each criterion. */
export function unscoredCells(
  criteria: readonly Criterion[],
  proposals: readonly Opened[],
  { declarations }: { declarations: readonly Declaration[] },
  scores: readonly (Cell & { score: number | null; reason: string })[],
): RefusedField[] {
  const kept = new Map(scores.map((score) => [keyOf(score), score]))
  return proposals.flatMap((proposal) => {
    const declared = declarations.find(({ proposalId }) => proposalId === proposal._id)
    if (!declared) return [missing(proposal._id, 'DECLARE', `${named(proposal)}: declare first.`)]
    if (isConflict(declared)) return []
    if (waitsForRuling(declared))
      return [missing(proposal._id, 'RULING_FIRST', `${named(proposal)}: whether you judge it is not ruled on yet.`)]
    return judgedOf(criteria).flatMap(({ id, name }) => {
      const score = kept.get(keyOf({ proposalId: proposal._id, criterionId: id }))
      const path = pathOf(proposal._id, id)
      if (score?.score == null) return [missing(path, 'SCORE', `${named(proposal)}, ${name}: choose a score.`)]
      return score.reason === '' ? [missing(path, 'REASON', `${named(proposal)}, ${name}: say why.`)] : []
    })
  })
}

/** The cells that are not agreed. The ranking waits for all of them. */
export function unagreedCells(
  criteria: readonly Criterion[],
  proposals: readonly Opened[],
  agreed: readonly Cell[],
): RefusedField[] {
  const done = new Set(agreed.map(keyOf))
  return proposals.flatMap((proposal) =>
    criteria
      .filter(({ id }) => !done.has(keyOf({ proposalId: proposal._id, criterionId: id })))
      .map(({ id, name }) =>
        missing(pathOf(proposal._id, id), 'NOT_AGREED', `${named(proposal)}, ${name}: no score is agreed.`),
      ),
  )
}

/** The feedback that is not written: of every criterion why, and what was strong or what to change. A price is explained by its sum. */
export function missingFeedback(
  criteria: readonly Criterion[],
  proposals: readonly Opened[],
  feedback: readonly { proposalId: string; criteria: readonly CriterionFeedback[] }[],
): RefusedField[] {
  const written = new Map(feedback.map((one) => [one.proposalId, one.criteria]))
  return proposals.flatMap((proposal) =>
    judgedOf(criteria).flatMap(({ id, name }) => {
      const said = written.get(proposal._id)?.find(({ criterionId }) => criterionId === id)
      const path = pathOf(proposal._id, id)
      if (!said?.reason) return [missing(path, 'FEEDBACK', `${named(proposal)}, ${name}: no feedback is written.`)]
      return said.strength || said.change
        ? []
        : [missing(path, 'FEEDBACK', `${named(proposal)}, ${name}: name a strength or what to change next time.`)]
    }),
  )
}

/** The written feedback that nobody but its writer stands by. What is not written is missing, and not unsigned. */
export function unsignedFeedback(
  proposals: readonly Opened[],
  feedback: readonly { proposalId: string; writtenById: string | null; signedById: string | null }[],
): RefusedField[] {
  const unsigned = new Set(feedback.filter((one) => !isSigned(one)).map(({ proposalId }) => proposalId))
  return proposals
    .filter(({ _id }) => unsigned.has(_id))
    .map((proposal) =>
      missing(proposal._id, 'SECOND_PERSON', `${named(proposal)}: somebody else than its writer signs the feedback.`),
    )
}

type Written = { accepted: readonly Pick<AcceptedAdvantages, 'proposalId' | 'advantages'>[] }

/** What is not said of these, which are accepted: what each did better, or that they are the ones it is written for. */
export function missingAdvantages(accepted: readonly Opened[], written: Written | null): RefusedField[] {
  const isForThese =
    written?.accepted.length === accepted.length &&
    accepted.every(({ _id }) => written.accepted.some(({ proposalId }) => proposalId === _id))
  if (written && !isForThese)
    return [missing('advantages', 'ADVANTAGES', 'What was done better is written for other proposals than you accept.')]
  return accepted.flatMap((proposal) =>
    written?.accepted.find(({ proposalId }) => proposalId === proposal._id)?.advantages
      ? []
      : [missing(`advantages.${proposal._id}`, 'ADVANTAGES', `${named(proposal)}: say what it did better.`)],
  )
}

/** What was done better, where nobody but its writer stands by it. */
export const unsignedAdvantages = (written: { writtenById: string | null; signedById: string | null } | null) =>
  written && !isSigned(written)
    ? [missing('advantages', 'SECOND_PERSON', 'Somebody else than its writer signs what was done better.')]
    : []

/** Signed by somebody else than who saved it last. */
export const isSigned = ({ writtenById, signedById }: { writtenById: string | null; signedById: string | null }) =>
  signedById !== null && signedById !== writtenById

const missing = (path: string, code: string, message: string): RefusedField => ({ path, code, message })
