import { disclosureKindLabels } from '../../schema/disclosures.ts'
import { callRoundsOf, joiningFor, requestsOf, slotsOf } from '../calls/queries.ts'
import type { ChallengeFields } from '../challenges/queries.ts'
import { disclosuresOf, mayKnowToWhom } from '../disclosures/queries.ts'
import { organisationsById } from '../organisations/queries.ts'
import type { Act } from '../platform/act.ts'
import { privateQuestions, publishedQuestions, type QuestionShown, waitingQuestions } from '../questions/queries.ts'
import { cutAt, inParts, item } from './item.ts'
import type { FoiItem } from './model.ts'
import { keepingBack, lineOf, ofOneSupplier, passagesOf } from './own-words.ts'
import { says } from './passages.ts'

/** As many as the queries of these subjects give at once. */
const most = { questions: 200, ledger: 200, requests: 100 } as const
const publishedParts = { part: 100, most: 5_000 } as const

/** What suppliers asked, and what was answered to everybody, to one, or to nobody. */
export async function ofQuestions(act: Act, { _id }: ChallengeFields): Promise<FoiItem[]> {
  const published = await inParts<QuestionShown>(
    (last) => publishedQuestions(act, _id, { before: last?.number ?? 0, limit: publishedParts.part, inverted: true }),
    publishedParts,
  )
  const answeredPrivately = await privateQuestions(act, _id)
  const waiting = await waitingQuestions(act, _id)
  return [
    ...published.map(({ number, text, answer, answeredAt }) =>
      item(`question:${number}`, `Question ${number}`, answeredAt, [text, answer ?? '']),
    ),
    ...cutAt(publishedParts.most, published.length, 'answered questions'),
    ...answeredPrivately.map(({ _id: id, answeredAt, text, answer, privateReason }) => {
      const said = [
        { label: 'Question', words: text },
        { label: 'Answer', words: answer ?? '' },
      ]
      const why = `Why it was not answered to everybody: ${privateReason ?? ''}`
      const lines = [...said.map(lineOf), why, 'Known to who asked and to the force.']
      return ofOneSupplier(item(`private:${id}`, 'A question that was answered privately', answeredAt, lines), said)
    }),
    ...cutAt(most.questions, answeredPrivately.length, 'questions that were answered privately'),
    ...waiting.map(({ _id: id, text }) => item(`waiting:${id}`, 'A question that was not answered', null, [text])),
    ...cutAt(most.questions, waiting.length, 'questions that were not answered'),
  ]
}

/** The calls that were offered, what was said in each, and who had one: whoever asked in vain is unknown to the force. */
export async function ofCalls(act: Act, { _id }: ChallengeFields): Promise<FoiItem[]> {
  const [round] = await callRoundsOf(act, [_id])
  if (!round) return []
  const slots = slotsOf(act, round)
  const joining = await joiningFor(act, round)
  const requests = await requestsOf(act, round._id)
  const nameOf = await namesOf(
    act,
    requests.map(({ supplierId }) => supplierId),
  )
  return [
    item('calls', 'The calls that were offered', round.drawnAt, [
      `${slots.length} calls of ${round.minutes} minutes, drawn ${(round.drawnAt ?? round.drawAt).toISOString()}`,
      ...slots.map(
        ({ number, startsAt, taken }) => `Call ${number}: ${startsAt.toISOString()}, ${taken ? 'taken' : 'free'}`,
      ),
      ...(joining ? [`How to join: ${joining}`] : []),
    ]),
    ...requests.map(({ _id: id, supplierId, slot, questions }) =>
      item(`call-request:${id}`, `Who had call ${slot}, and what about`, null, [nameOf(supplierId), questions]),
    ),
    ...cutAt(most.requests, requests.length, 'suppliers that had a call'),
    ...slots.flatMap(({ number, notes, notesAt }) =>
      notes ? [item(`call-notes:${number}`, `Notes of call ${number}`, notesAt, [notes])] : [],
    ),
  ]
}

/** What some suppliers were told and others were not: in which words, whom, and what became of it. */
export async function ofLedger(act: Act, { _id }: ChallengeFields): Promise<FoiItem[]> {
  const rows = await disclosuresOf(act, _id)
  const nameOf = await namesOf(
    act,
    rows.flatMap(({ toIds }) => toIds),
  )
  return [
    ...rows.map((row) => {
      const { _id: id, kind, at, told, toIds, words, state, reason } = row
      const whom = { label: 'Told to', words: toIds.map(nameOf).join(', ') }
      const inWords = told ? [{ label: 'In these words', words: told }] : []
      const toWhom = [whom, ...inWords].map(lineOf)
      const piece = item(`told:${id}`, `Told to some suppliers, ${disclosureKindLabels[kind].toLowerCase()}`, at, [
        ...(mayKnowToWhom(act, row) ? toWhom : []),
        ...(told ? [] : ['The words were removed where they were told.']),
        ...(words ? [`Given to everybody as: ${words}`] : []),
        ...(state === 'kept_back' ? [`Kept back from the others: ${reason ?? ''}`] : []),
        ...(state === 'waiting' ? ['Neither given to everybody nor kept back yet.'] : []),
      ])
      // A name alone stands in many places: that it was told is blacked out, and not the name.
      const own = inWords.filter((said) => !says(words ?? '', said.words))
      return keepingBack(piece, [lineOf(whom), ...own.flatMap(passagesOf)], 's43')
    }),
    ...cutAt(most.ledger, rows.length, 'rows of what some suppliers were told'),
  ]
}

/** How organisations are called, as far as the viewer may see them. */
export async function namesOf(act: Act, ids: readonly string[]): Promise<(id: string) => string> {
  const known = [...new Set(ids)]
  const found = await organisationsById(act, known)
  const names = new Map(known.map((id, place) => [id, found[place]?.name]))
  return (id) => names.get(id) ?? 'An organisation that is not on the board'
}
