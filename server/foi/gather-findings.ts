import { findingStateLabels, ineligibleReasons } from '../../schema/eligibility.ts'
import { feedbackGiven } from '../evaluations/feedback.ts'
import { type FindingByName, findingsByName, mostFindings } from '../evaluations/findings-by-name.ts'
import type { EvaluationShown } from '../evaluations/queries.ts'
import type { Act } from '../platform/act.ts'
import { cutAt, item } from './item.ts'
import { type IsPublic, letterOf } from './judged-words.ts'
import { type Held, marksOf } from './marks.ts'
import type { ConfidentialMark, FoiItem } from './model.ts'
import { keepingBack, lineOf, ofPeople, passagesOf, type Said } from './own-words.ts'
import { says } from './passages.ts'

/** What was found about whether proposals are judged, also what was dropped or taken back: apart from who found it. */
export async function ofFindings(
  act: Act,
  shown: EvaluationShown,
  { held, isPublic }: { held: Held; isPublic: IsPublic },
): Promise<FoiItem[]> {
  const findings = await findingsByName(act, shown)
  if (findings.length === 0) return []
  const given = await feedbackGiven(act, shown.challenge)
  return [
    ...findings.flatMap((finding) => {
      const letter = letterOf(shown, finding.proposalId)
      const told = given.find(({ proposalId }) => proposalId === finding.proposalId)?.ineligible
      const marks = marksOf(held.find(({ proposal }) => proposal._id === finding.proposalId))
      const said = ofFinding(finding, { letter, marks, official: told ? wordsTold(told) : '' })
      return [said, ofFinders(finding, letter, isPublic)]
    }),
    ...cutAt(mostFindings, findings.length, 'findings on eligibility'),
  ]
}

type Told = Pick<FindingByName, 'code' | 'words' | 'response' | 'outcomeReason'>

/** What its supplier was told with the decision: the force answers for these words as a whole. */
const wordsTold = ({ code, words, response, outcomeReason }: Told): string =>
  [ineligibleReasons[code], words, response ?? '', outcomeReason ?? ''].join('\n')

type About = { letter: string; marks: ConfidentialMark[]; official: string }

function ofFinding(finding: FindingByName, { letter, marks, official }: About): FoiItem {
  const { _id, code, words, proposedAt, essentials, confirmedAt } = finding
  const reason = { label: 'Reason', words: ineligibleReasons[code] }
  const because = { label: 'In words', words }
  const { said, lines } = whatBecame(finding)
  const known = confirmedAt
    ? 'Known to its supplier and partners, the panel and admins of the force.'
    : 'Known to the panel and admins of the force: its supplier was never told.'
  const text = [
    ...[lineOf(reason), ...essentials.map((one) => `Essential requirement: ${one}`), lineOf(because)],
    ...[...lines, known],
  ]
  const piece = item(`finding:${_id}`, `Finding on the eligibility of proposal ${letter}`, proposedAt, text, marks)
  const own = [because, ...said].filter((one) => !says(official, one.words))
  // That and why alone stands in every finding of this kind: it goes with what stands before it.
  const why = says(official, reason.words) ? [] : [lineOf(reason)]
  return keepingBack(piece, [...why, ...own.flatMap(passagesOf)], 's43')
}

/** What followed from it, and the words that were said to it. */
function whatBecame(finding: FindingByName): { said: Said[]; lines: string[] } {
  const { droppedAt, dropReason, confirmedAt, respondBy, response, respondedAt, outcome, closedAt } = finding
  const dropped = { label: 'Not confirmed because', words: dropReason ?? '' }
  const answer = { label: 'Its supplier answered', words: response ?? '' }
  const end = { label: 'Because', words: finding.outcomeReason ?? '' }
  const said = [dropped, answer, end].filter(({ words }) => words !== '')
  const lines = [
    ...(droppedAt ? [`Not confirmed, ${droppedAt.toISOString()}`] : []),
    ...(confirmedAt ? [`Confirmed by a second person, ${confirmedAt.toISOString()}`] : []),
    ...(droppedAt || confirmedAt ? [] : ['Nobody confirmed or dropped it.']),
    ...(respondBy ? [`Its supplier could answer until ${respondBy.toISOString()}`] : []),
    ...(respondedAt ? [`It answered, ${respondedAt.toISOString()}`] : []),
    ...(outcome && closedAt ? [`${findingStateLabels[outcome]}, ${closedAt.toISOString()}`] : []),
  ]
  return { said, lines: [...lines, ...said.map(lineOf)] }
}

/** Apart from what was found: a name is kept back for another reason than what is said of a supplier. */
function ofFinders(finding: FindingByName, letter: string, isPublic: IsPublic): FoiItem {
  const { _id, proposedAt, proposedBy, droppedBy, confirmedBy, closedBy } = finding
  const names = [
    { label: 'Proposed by', words: proposedBy },
    { label: 'Confirmed by', words: confirmedBy ?? '' },
    { label: 'Not confirmed by', words: droppedBy ?? '' },
    { label: 'Closed by', words: closedBy ?? '' },
  ].filter(({ words }) => words !== '')
  const lines = [...names.map(lineOf), 'Known to the panel and admins of the force.']
  const piece = item(`finding-people:${_id}`, `Who found on the eligibility of proposal ${letter}`, proposedAt, lines)
  return ofPeople(piece, names, [], isPublic)
}
