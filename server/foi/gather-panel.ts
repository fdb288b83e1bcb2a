import { conflictLabels, conflictOutcomeLabels } from '../../schema/evaluations.ts'
import { partReasonWords } from '../../schema/panel.ts'
import { type ChallengeFields, placesOf } from '../challenges/queries.ts'
import { declaredByName, scoredByName } from '../evaluations/by-name.ts'
import { clarificationsOf } from '../evaluations/clarifications.ts'
import { type EvaluationShown, evaluationOfChallenge } from '../evaluations/queries.ts'
import { peopleByIds, shownName } from '../people/queries.ts'
import type { Act } from '../platform/act.ts'
import { ofDrafts } from './gather-drafts.ts'
import { ofExample } from './gather-example.ts'
import { ofFindings } from './gather-findings.ts'
import { ofSetAside } from './gather-set-aside.ts'
import { linesOfGiven, reasonOf } from './given-words.ts'
import { cutAt, item } from './item.ts'
import { type IsPublic, letterOf, publicWords, wordsOfThePanel } from './judged-words.ts'
import { type Held, marksOf } from './marks.ts'
import type { FoiItem } from './model.ts'
import { lineOf, ofAPerson, ofOneSupplier } from './own-words.ts'
import { says } from './passages.ts'

/** As many as the queries of this subject give at once. */
const most = { clarifications: 500, places: 200 } as const

/**
 * What was asked of single proposers, what was found about whether they are judged, how the panel prepared, what it
 * declared, and what each of it scored, also what counts no more or never did: once all is over, as the audit has it. Words and names of people are proposed to be kept back as
 * personal, and what one supplier was told as commercial.
 */
export async function ofPanel(act: Act, challenge: ChallengeFields, held: Held): Promise<FoiItem[]> {
  if (challenge.state !== 'decided' && challenge.state !== 'withdrawn') return []
  const shown = await evaluationOfChallenge(act, challenge)
  const isPublic = await publicWords(act, challenge)
  return [
    ...(shown ? await ofClarifications(act, shown, held) : []),
    ...(shown ? await ofFindings(act, shown, { held, isPublic }) : []),
    ...(await ofExample(act, challenge, isPublic)),
    ...(await ofLeavers(act, challenge, isPublic)),
    ...(shown ? await ofDeclarations(act, shown, isPublic) : []),
    ...(shown ? await ofScores(act, shown, isPublic) : []),
    ...(shown ? await ofSetAside(act, shown, isPublic) : []),
    ...(shown ? await ofDrafts(act, shown, isPublic) : []),
    ...(shown ? notRead(shown) : []),
  ]
}

/** Whoever is of the panel reads of a proposal what they declared for: the record says where that was not all. */
const notRead = ({ candidates, open }: EvaluationShown): FoiItem[] =>
  open.length === candidates.length
    ? []
    : [
        item('cut:not-declared', 'Not gathered: what the panel did of some proposals', null, [
          'Whoever gathered this was of the panel and had not declared for them. Another admin can gather the whole.',
        ]),
      ]

/** Questions to one proposer, and what it answered: known to it and its partners, and to those who judged. */
async function ofClarifications(act: Act, shown: EvaluationShown, held: Held): Promise<FoiItem[]> {
  const asked = await clarificationsOf(act, shown)
  return [
    ...asked.map(({ _id, proposalId, number, askedAt, question, answer }) => {
      const marks = marksOf(held.find(({ proposal }) => proposal._id === proposalId))
      const said = [
        { label: 'Question', words: question },
        { label: 'Answer', words: answer ?? '' },
      ]
      const title = `Question ${number} to the proposer of ${letterOf(shown, proposalId)} alone`
      const known = 'Known to its proposer and partners, the panel and admins of the force.'
      return ofOneSupplier(item(`clarification:${_id}`, title, askedAt, [...said.map(lineOf), known], marks), said)
    }),
    ...cutAt(most.clarifications, asked.length, 'questions to one proposer'),
  ]
}

/** Why somebody who had a conflict did not take, or gave back, their part of the panel. */
async function ofLeavers(act: Act, { _id }: ChallengeFields, isPublic: IsPublic): Promise<FoiItem[]> {
  const places = await placesOf(act, _id)
  const left = places.filter(({ reason }) => reason === 'conflict')
  const people = await peopleByIds(left.map(({ personId }) => personId))
  return [
    ...left.map((place, at) => {
      const name = { label: 'Who', words: shownName(people[at]) }
      const said = { label: 'In their words', words: place.words }
      const lines = [lineOf(name), partReasonWords.conflict, ...(place.words ? [lineOf(said)] : [])]
      const known = 'Known to them and to who chose the panel.'
      const piece = item(`left:${place._id}`, 'Why somebody left the panel', place.endedAt, [...lines, known])
      return ofAPerson(piece, name, [said], isPublic)
    }),
    ...cutAt(most.places, places.length, 'places on the panel'),
  ]
}

/** What each of the panel declared, for each proposal. */
async function ofDeclarations(act: Act, shown: EvaluationShown, isPublic: IsPublic): Promise<FoiItem[]> {
  const declared = await declaredByName(act, shown)
  return declared.flatMap(({ seatId, name: words, leftWithConflictAt, declarations }) => {
    if (declarations.length === 0 && !leftWithConflictAt) return []
    const name = { label: 'Who', words }
    const said = declarations.flatMap(({ words, ruling }) => [
      { label: 'In their words', words },
      ...(ruling ? [{ label: 'Ruled because', words: ruling.words }] : []),
    ])
    const lines = declarations.flatMap(({ proposalId, kind, at, ruling, ...one }) => [
      `Proposal ${letterOf(shown, proposalId)}, ${at.toISOString()}: ${conflictLabels[kind]}`,
      ...(one.words ? [lineOf({ label: 'In their words', words: one.words })] : []),
      ...(ruling
        ? [
            `${conflictOutcomeLabels[ruling.outcome]}, ${ruling.at.toISOString()}`,
            lineOf({ label: 'Ruled because', words: ruling.words }),
          ]
        : []),
    ])
    const left = leftWithConflictAt ? [`Left the panel with a conflict, ${leftWithConflictAt.toISOString()}`] : []
    const known = 'The words are known to them and to the moderator.'
    const title = 'Conflicts that one of the panel declared'
    const piece = item(`declared:${seatId}`, title, null, [lineOf(name), ...lines, ...left, known])
    return [ofAPerson(piece, name, said, isPublic)]
  })
}

/** What each evaluator gave each proposal, with their reasons: what the panel took over as its own is the panel’s. */
async function ofScores(act: Act, shown: EvaluationShown, isPublic: IsPublic): Promise<FoiItem[]> {
  const given = await scoredByName(act, shown)
  const official = await wordsOfThePanel(act, shown)
  return given.map(({ id, name: words, proposalId, scores }) => {
    const name = { label: 'Evaluator', words }
    const title = `Scores of one evaluator for proposal ${letterOf(shown, proposalId)}`
    const piece = item(`scores:${id}`, title, null, [
      ...[lineOf(name), ...linesOfGiven(shown.challenge, scores), 'Known to the panel.'],
    ])
    const own = scores.map(reasonOf).filter((reason) => !says(official, reason.words))
    return ofAPerson(piece, name, own, isPublic)
  })
}
