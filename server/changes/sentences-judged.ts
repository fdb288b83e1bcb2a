import { ineligibleReasonCodes, ineligibleReasons } from '../../schema/eligibility.ts'
import {
  changesToDeclare,
  changeToDeclareWords,
  conflictKinds,
  conflictLabels,
  conflictOutcomeLabels,
  conflictOutcomes,
  setAsideReasons,
  setAsideReasonWords,
} from '../../schema/evaluations.ts'
import { caseKindLabels, caseKinds, caseOutcomeLabels, caseOutcomes } from '../../schema/standstill.ts'
import { inWords, type Names, type Said, type SaidCell, type Sentence } from './said.ts'

const proposalOf = (id: string | undefined, names: Names): string => names.proposal(id ?? '') ?? 'a proposal'
const criterionOf = (id: string | null | undefined, names: Names): string => names.criterion(id ?? '') ?? 'a criterion'

/** "proposals A and B"; where the reader may not know which, how many. */
function proposalsOf(ids: readonly string[] | undefined, names: Names): string {
  const known = (ids ?? []).flatMap((id) => names.proposal(id) ?? [])
  return known.length > 0 ? known.join(', ') : `${ids?.length ?? 0} proposals`
}

const scoreIn = (score: number | null): string => (score === null ? 'not scored' : `${score}`)

/** "proposal A, Approach: 4; proposal B, Approach: 3": the substance of what was scored. */
const cellsOf = (cells: readonly SaidCell[] | undefined, names: Names): string =>
  (cells ?? [])
    .map(
      ({ proposalId, criterionId, score }) =>
        `${proposalOf(proposalId, names)}, ${criterionOf(criterionId, names)}: ${scoreIn(score)}`,
    )
    .join('; ')

function declared({ declarations = [] }: Said, names: Names): string {
  const each = declarations.map(
    ({ proposalId, kind }) => `${proposalOf(proposalId, names)}: ${inWords(conflictKinds, conflictLabels, kind)}`,
  )
  return `declared for each proposal whether anything keeps them from judging it: ${each.join('; ')}`
}

function agreed({ cells = [] }: Said, names: Names): string {
  const [only] = cells
  if (!only || cells.length > 1) return `agreed on ${cells.length} scores: ${cellsOf(cells, names)}`
  const what = `${proposalOf(only.proposalId, names)}, ${criterionOf(only.criterionId, names)}`
  return only.score === null ? `agreed not to score ${what}` : `agreed on a score of ${only.score} for ${what}`
}

const why = ({ code }: Said) => inWords(ineligibleReasonCodes, ineligibleReasons, code)

/** What happens while proposals are judged, and after, as the record tells it to whoever may read that. */
export const judgedSentences: Record<string, Sentence> = {
  'evaluation.openingConfirmed': () => 'confirmed the opening, as one of two',
  'evaluation.opened': ({ received }) => `opened ${received ?? 0} proposals`,
  'evaluation.conflictsDeclared': declared,
  'evaluation.conflictRuled': ({ personId, proposalId, outcome, reason }, names) =>
    `ruled on the possible conflict that ${names.person(personId ?? '') ?? 'somebody'} declared with ${proposalOf(proposalId, names)}, ${inWords(conflictOutcomes, conflictOutcomeLabels, outcome)}: ${reason ?? ''}`,
  'evaluation.heldBack': ({ personId, proposalId }, names) =>
    `took ${names.person(personId ?? '') ?? 'somebody'} off the readers of ${proposalOf(proposalId, names)} until the possible conflict that they declared is ruled on`,
  'evaluation.scored': ({ score = null, proposalId, criterionId }, names) => {
    const what = `${proposalOf(proposalId, names)}, ${criterionOf(criterionId, names)}`
    return score === null ? `took a score back, of ${what}` : `gave a score of ${score} to ${what}`
  },
  'evaluation.declarationReopened': ({ proposalId, because }, names) =>
    `had to declare again for ${proposalOf(proposalId, names)}: ${inWords(changesToDeclare, changeToDeclareWords, because)}`,
  'evaluation.scoresSetAside': ({ cells, because }, names) =>
    `had ${cells?.length ?? 0} scores set aside, which count no more, ${inWords(setAsideReasons, setAsideReasonWords, because)}: ${cellsOf(cells, names)}`,
  'evaluation.scoresLocked': () => 'sent their scores',
  'evaluation.scoresRecalled': ({ reason }) => `took their scores back to change them: ${reason ?? ''}`,
  // Nobody closes it without a reason: it closed by itself, with whoever was waited for.
  'evaluation.roundClosed': ({ reason }) =>
    reason
      ? `closed the round of scores: ${reason}`
      : 'was the last whom the round of scores waited for: it closed by itself',
  'evaluation.scoresAgreed': agreed,
  'evaluation.pricesWorkedOut': ({ cells }, names) =>
    `had ${cells?.length ?? 0} prices scored by the published formula: ${cellsOf(cells, names)}`,
  'evaluation.rankingFrozen': ({ proposals }) => `froze the ranking of ${proposals ?? 0} proposals`,
  'evaluation.agreementSetAside': ({ cells }, names) =>
    `had ${cells?.length ?? 0} agreed scores taken back, to be agreed anew: ${cellsOf(cells, names)}`,
  'evaluation.rankingReopened': ({ reason }) => `opened the ranking again: ${reason ?? ''}`,
  'evaluation.feedbackWritten': ({ proposalId }, names) => `wrote feedback to ${proposalOf(proposalId, names)}`,
  'evaluation.feedbackToSign': () => 'gave all the feedback to a second person to sign',
  'evaluation.feedbackSigned': ({ proposalIds }, names) => `signed the feedback to ${proposalsOf(proposalIds, names)}`,
  'evaluation.advantagesWritten': ({ proposalIds }, names) =>
    proposalIds?.length
      ? `proposed to accept ${proposalsOf(proposalIds, names)}, and wrote what was done better`
      : 'proposed to accept no proposal',
  'evaluation.advantagesSigned': ({ proposalIds }, names) =>
    `signed what ${proposalsOf(proposalIds, names)} did better`,
  'evaluation.findingsPublished': () => 'published what the engagement found',
  'evaluation.shortlisted': ({ proposalIds, reason }, names) =>
    `shortlisted ${proposalsOf(proposalIds, names)}${reason ? `: ${reason}` : ''}`,
  'evaluation.feedbackJudged': () => 'said whether the feedback was useful',
  'evaluation.namingChosen': ({ isNamed }) =>
    isNamed ? 'agreed to be named with the outcome' : 'asked not to be named with the outcome',
  'evaluation.feedbackReleased': ({ proposals }) => `released the feedback to ${proposals ?? 0} proposals`,
  'workedExample.written': ({ expected, criterionId }, names) =>
    `wrote an example for the panel of ${criterionOf(criterionId, names)}, with a score of ${expected ?? ''} expected`,
  'workedExample.scored': ({ score }) => `scored the example for the panel: ${score ?? ''}`,
  'clarification.asked': ({ number, question, proposalId }, names) =>
    `asked the side of ${proposalOf(proposalId, names)} question ${number ?? ''}: ${question ?? ''}`,
  'clarification.answered': ({ number, proposalId }, names) =>
    `answered question ${number ?? ''} about ${proposalOf(proposalId, names)}`,
  'eligibility.proposed': ({ words, ...said }, names) =>
    `proposed to find ${proposalOf(said.proposalId, names)} ineligible, ${why(said)}: ${words ?? ''}`,
  'eligibility.dropped': ({ reason, proposalId }, names) =>
    `did not confirm that ${proposalOf(proposalId, names)} is ineligible: ${reason ?? ''}`,
  'eligibility.confirmed': (said, names) =>
    `confirmed as the second person that ${proposalOf(said.proposalId, names)} is ineligible: ${why(said)}`,
  'eligibility.responded': ({ proposalId }, names) =>
    `answered that ${proposalOf(proposalId, names)} was found ineligible`,
  'eligibility.reinstated': ({ reason, proposalId }, names) =>
    `reinstated ${proposalOf(proposalId, names)}: ${reason ?? ''}`,
  'eligibility.upheld': ({ reason, proposalId }, names) =>
    `upheld that ${proposalOf(proposalId, names)} is ineligible: ${reason ?? ''}`,
  'standstill.caseRaised': ({ kind }) =>
    `raised a case about the decision, which stops the clock: ${inWords(caseKinds, caseKindLabels, kind)}`,
  'standstill.caseTaken': () => 'took a case about the decision',
  'standstill.caseClosed': ({ outcome }) =>
    `answered a case about the decision: ${inWords(caseOutcomes, caseOutcomeLabels, outcome)}`,
}
