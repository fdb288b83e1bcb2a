import { proposalSectionNames } from '../../schema/proposals.ts'
import { logOf } from '../challenges/log.ts'
import { type ChallengeFields, editionsOf } from '../challenges/queries.ts'
import { sentenceOf } from '../changes/sentences.ts'
import { evaluationOfChallenge } from '../evaluations/queries.ts'
import { partnershipsOfChallenges } from '../partnerships/queries.ts'
import type { Act } from '../platform/act.ts'
import { wordsOf } from '../platform/words.ts'
import { heldProposals } from '../proposals/held.ts'
import { privateQuestions, publishedQuestions, waitingQuestions } from '../questions/queries.ts'
import { releasesOf } from '../releases/queries.ts'
import { messagesIn, threadsOfSubjects } from '../threads/queries.ts'
import type { ConfidentialMark, FoiItem } from './model.ts'
import { proposalFor } from './propose.ts'

const mostMessages = 200

/**
 * Everything that the force holds about a challenge, in reading order, read as this admin may read it: what is sealed, what
 * a supplier never sent and rooms of suppliers alone are not in it.
 */
export async function gather(act: Act, challenge: ChallengeFields): Promise<FoiItem[]> {
  const parts = [
    await ofChallenge(act, challenge),
    await ofQuestions(act, challenge),
    await ofReleases(act, challenge),
    await ofProposals(act, challenge),
    await ofEvaluation(act, challenge),
    await ofRooms(act, challenge),
    await ofLog(act, challenge),
  ]
  return parts.flat().filter(({ text }) => text.trim() !== '')
}

const item = (
  key: string,
  title: string,
  at: Date | null,
  lines: readonly string[],
  marks: ConfidentialMark[] = [],
): FoiItem => {
  const text = lines.join('\n')
  return { key, title, at, text, marks, proposed: proposalFor(title, text, marks) }
}

async function ofChallenge(act: Act, challenge: ChallengeFields): Promise<FoiItem[]> {
  const editions = await editionsOf(act, challenge._id)
  return editions
    .toReversed()
    .map(({ number, at, content, note }) =>
      item(`edition:${number}`, `The challenge, edition ${number}`, at, [...(note ? [note] : []), ...wordsOf(content)]),
    )
}

async function ofQuestions(act: Act, { _id }: ChallengeFields): Promise<FoiItem[]> {
  const published = await publishedQuestions(act, _id, { limit: 500 })
  const answeredPrivately = await privateQuestions(act, _id)
  const waiting = await waitingQuestions(act, _id)
  return [
    ...published.map(({ number, text, answer, answeredAt }) =>
      item(`question:${number}`, `Question ${number}`, answeredAt, [text, answer ?? '']),
    ),
    ...answeredPrivately.map(({ _id: id, answeredAt, text, answer, privateReason }) =>
      item(`private:${id}`, 'A question that was answered privately', answeredAt, [
        text,
        answer ?? '',
        privateReason ?? '',
      ]),
    ),
    ...waiting.map(({ _id: id, text }) => item(`waiting:${id}`, 'A question that was not answered', null, [text])),
  ]
}

async function ofReleases(act: Act, { _id }: ChallengeFields): Promise<FoiItem[]> {
  return (await releasesOf(act, _id)).map(({ _id: id, title, text, releasedAt, files }) =>
    item(`release:${id}`, releasedAt ? 'Given to everybody' : 'Not given to everybody yet', releasedAt, [
      title,
      text,
      ...files.map(({ name }) => `File: ${name}`),
    ]),
  )
}

async function ofProposals(act: Act, { _id }: ChallengeFields): Promise<FoiItem[]> {
  const held = await heldProposals(act, _id)
  return held.flatMap(({ proposal: { letter, _id: id }, version: { content, submittedAt, files } }) => {
    const marks = content.conflicts.confidential
    const name = `Proposal ${letter ?? ''}`.trim()
    const { cost, ...approach } = content.approach
    const said = { ...content, approach }
    return [
      ...proposalSectionNames.map((section) =>
        item(`proposal:${id}:${section}`, `${name}: ${section}`, submittedAt, wordsOf(said[section]), marks),
      ),
      item(`proposal:${id}:cost`, `${name}: cost`, submittedAt, [cost], marks),
      item(
        `proposal:${id}:files`,
        `${name}: files`,
        submittedAt,
        files.map((file) => file.name),
        marks,
      ),
    ]
  })
}

async function ofEvaluation(act: Act, challenge: ChallengeFields): Promise<FoiItem[]> {
  const shown = await evaluationOfChallenge(act, challenge)
  if (!shown?.evaluation.decidedAt) return []
  const letterOf = new Map(shown.candidates.map(({ proposal }) => [proposal._id, proposal.letter ?? '']))
  const nameOf = new Map(challenge.content.choosing.criteria.map(({ id, name }) => [id, name]))
  return [
    ...shown.agreed.map(({ proposalId, criterionId, score, rationale }) =>
      item(
        `agreed:${proposalId}:${criterionId}`,
        `Agreed score of proposal ${letterOf.get(proposalId)}, ${nameOf.get(criterionId)}`,
        null,
        [`${score ?? 'Not scored'}`, rationale],
      ),
    ),
    item('outcome', 'The decision', challenge.decidedAt, [
      challenge.outcomeReason ?? '',
      ...(challenge.lessons ? [`What was learnt: ${challenge.lessons}`] : []),
    ]),
  ]
}

async function ofRooms(act: Act, { _id }: ChallengeFields): Promise<FoiItem[]> {
  const [partnerships = []] = await partnershipsOfChallenges(act, [_id])
  const proposals = (await heldProposals(act, _id)).map(({ proposal }) => proposal._id)
  const rooms = await threadsOfSubjects(act, [_id, ...proposals, ...partnerships.map((one) => one._id)])
  const items: FoiItem[] = []
  for (const room of rooms)
    for (const message of await messagesIn(act, room, { limit: mostMessages }))
      if (message.text)
        items.push(item(`message:${message._id}`, `A message in ${room.reference}`, message.sentAt, [message.text]))
  return items
}

async function ofLog(act: Act, challenge: ChallengeFields): Promise<FoiItem[]> {
  const events = await logOf(act, challenge, { topic: null, before: null, limit: 500 })
  const lines = events.toReversed().map(({ at, kind, data }) => `${at.toISOString()} ${sentenceOf(kind, data)}`)
  return [item('log', 'What happened, in order', null, lines)]
}
