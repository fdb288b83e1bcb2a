import { useParams } from 'react-router'
import { useTitle } from '../frame/title.ts'
import { graphql } from '../gql/gql.ts'
import type { EvaluationQuery } from '../gql/graphql.ts'
import { usePageQuery } from '../graphql.ts'
import { useChanges } from '../live.ts'
import { paths, withQuery } from '../paths.ts'

/** One query for all pages of an evaluation: going from cell to cell asks nothing new. */
const evaluationQuery = graphql(`
  query Evaluation($reference: String!) {
    challenge(reference: $reference) {
      id
      key
      reference
      title
      mode
      state
      decisionDueAt
      content
      actions
      force {
        id
        name
      }
      workedExample {
        isWritten
        mayWrite
        mayScore
      }
      evaluation {
        stage
        part
        decides
        isLocked
        criteria {
          id
          name
          about
          weight
          minimum
          isWorkedOut
        }
        candidates {
          proposalId
          reference
          letter
          state
          place
          isEligible
          declared
          declaredWords
          isFree
          saidPossible
          ruling {
            outcome
            words
            at
          }
          changedHow
          changedAt
          changedBy {
            id
            name
          }
          supplier {
            id
            name
            slug
          }
          partners {
            id
            name
          }
        }
        ownScores {
          ...Cell
        }
        sharedScores {
          ...Cell
        }
        agreed {
          ...Cell
        }
        progress {
          name
          part
          isYou
          hasAccepted
          declared
          toDeclare
          scored
          toScore
          lockedAt
          conflicts {
            proposalId
            kind
            words
            ruling {
              outcome
            }
          }
        }
        toRule
        shortlistedAt
        shortlistReason
        withoutEvaluator
        hidesPrices
        ranking {
          proposalId
          rank
          total
          parts {
            criterionId
            score
            points
          }
          belowMinimum
          notScored
        }
        feedback {
          proposalId
          version
          isWritten
          signedBy
          signedAt
          maySign
          criteria {
            criterionId
            reason
            strength
            change
          }
        }
        advantages {
          version
          isWritten
          signedBy
          signedAt
          maySign
          accepted {
            proposalId
            advantages
            criteria {
              criterionId
              advantages
            }
          }
        }
        findings {
          ...ShownFinding
        }
        clarifications {
          ...ShownClarification
        }
        missing {
          path
          code
          message
        }
      }
    }
  }
`)

export const cellFragment = graphql(`
  fragment Cell on CellScore {
    proposalId
    criterionId
    score
    reason
    privateNote
    version
    by {
      id
      name
    }
  }
`)

export type EvaluatedChallenge = NonNullable<EvaluationQuery['challenge']>
export type ShownEvaluation = NonNullable<EvaluatedChallenge['evaluation']>
export type Candidate = ShownEvaluation['candidates'][number]
export type Criterion = ShownEvaluation['criteria'][number]
/** The criteria that people score: not the price. */
export const judged = ({ criteria }: Pick<ShownEvaluation, 'criteria'>): Criterion[] =>
  criteria.filter(({ isWorkedOut }) => !isWorkedOut)
export type Cell = ShownEvaluation['ownScores'][number]

/** The evaluation that the address names, watched for changes. */
export function useEvaluation(title: string) {
  const { reference = '' } = useParams()
  const query = usePageQuery(evaluationQuery, { reference })
  const challenge = query.data?.challenge
  const changes = useChanges('challenge', challenge?.key, query.reload)
  useTitle(challenge && `${title}: ${challenge.title}`)
  return { query, challenge, evaluation: challenge?.evaluation, changes }
}

type At = { proposalId: string; criterionId: string }

/** What stands in one cell, if anything does. */
export const cellAt = <Found extends At>(cells: readonly Found[], { proposalId, criterionId }: At): Found | undefined =>
  cells.find((cell) => cell.proposalId === proposalId && cell.criterionId === criterionId)

/** What the viewer may read and score: declared, kept from it by nothing of that, and eligible, in their own order. */
export const readable = ({ candidates }: ShownEvaluation): Candidate[] =>
  candidates
    .filter(({ isFree, isEligible }) => isFree && isEligible !== false)
    .sort((one, other) => one.place - other.place)

/** What the viewer never judges: they declared an actual conflict, or it was ruled that a possible one is as that. */
export const isShut = ({ declared, ruling }: Candidate): boolean =>
  declared === 'actual' || ruling?.outcome === 'may_not'

/** What they declared as a possible conflict and nobody has ruled on. */
export const waitsForRuling = ({ declared, ruling }: Candidate): boolean => declared === 'possible' && !ruling

export const nameOf = ({ letter, supplier }: Candidate): string => `Proposal ${letter}, ${supplier.name}`

/** What is judged, as far as the viewer may know. */
export const eligible = ({ candidates }: Pick<ShownEvaluation, 'candidates'>): Candidate[] =>
  candidates.filter(({ isEligible }) => isEligible !== false)

/** What may be accepted: ranked, and on the shortlist where there is one. With its rank and total. */
export const acceptable = ({ candidates, ranking, shortlistedAt }: ShownEvaluation) =>
  ranking.flatMap(({ rank, total, proposalId }) => {
    const candidate = candidates.find((one) => one.proposalId === proposalId)
    return candidate && typeof rank === 'number' && (!shortlistedAt || candidate.state === 'shortlisted')
      ? [{ candidate, rank, total }]
      : []
  })

/** Where it is written what the accepted proposals did better. */
export const advantagesPath = (reference: string): string =>
  withQuery(paths.challengeDecision(reference), { step: 'advantages' })

/** What the form of one cell is given. */
export type ScoreProps = {
  challenge: EvaluatedChallenge
  candidate: Candidate
  criterion: Criterion
  kept: Cell | undefined
  /** Why it can no longer be changed: one's scores are locked, or the round is over for all. */
  fixed: 'locked' | 'over' | undefined
  previous: string | undefined
  next: string | undefined
  done: number
  of: number
}
