import { caseKindLabels, caseOutcomeLabels } from '../../schema/standstill.ts'
import type { ChallengeFields } from '../challenges/queries.ts'
import { casesByName, mostCases } from '../evaluations/standstill.ts'
import type { Act } from '../platform/act.ts'
import { namesOf } from './gather-told.ts'
import { cutAt, item } from './item.ts'
import { type IsPublic, publicWords } from './judged-words.ts'
import { type Held, marksOf } from './marks.ts'
import type { FoiItem } from './model.ts'
import { keepingBack, lineOf, ofAPerson, ofOneSupplier } from './own-words.ts'

type Case = Awaited<ReturnType<typeof casesByName>>[number]

/** What suppliers put to the force about the decision, and what became of it: between each and the force. */
export async function ofCases(act: Act, challenge: ChallengeFields, held: Held): Promise<FoiItem[]> {
  const cases = await casesByName(act, challenge)
  if (cases.length === 0) return []
  const nameOf = await namesOf(
    act,
    cases.map(({ supplierId }) => supplierId),
  )
  const isPublic = await publicWords(act, challenge)
  return [
    ...cases.flatMap((one) => [...ofCase(one, nameOf(one.supplierId), held), ...ofOwner(one, isPublic)]),
    ...cutAt(mostCases, cases.length, 'cases about the decision'),
  ]
}

/** A name alone stands in many places: that it asked is blacked out, and not the name. */
function ofCase(one: Case, name: string, held: Held): FoiItem[] {
  const { _id, kind, supplierId, words, raisedAt, dueAt, owner, outcome, answer, closedAt } = one
  const marks = held.filter(({ proposal }) => proposal.supplierId === supplierId).flatMap(marksOf)
  const who = { label: 'Raised by', words: name }
  const said = [
    { label: 'In their words', words },
    { label: 'Answer', words: answer ?? '' },
  ]
  const end =
    outcome && closedAt ? `${caseOutcomeLabels[outcome]}, ${closedAt.toISOString()}` : 'It has not been answered.'
  const lines = [
    ...[lineOf(who), ...said.filter((line) => line.words !== '').map(lineOf)],
    ...[`An answer was due: ${dueAt.toISOString()}`, end, ...(owner ? [] : ['Nobody has taken it.'])],
    'Known to the supplier that raised it, and to admins of the force without a conflict.',
  ]
  const piece = item(`case:${_id}`, caseKindLabels[kind], raisedAt, lines, marks)
  return [keepingBack(ofOneSupplier(piece, said), [lineOf(who)], 's43')]
}

/** Apart from what was asked: a name is kept back for another reason than what one supplier said. */
function ofOwner({ _id, kind, owner, closedAt }: Case, isPublic: IsPublic): FoiItem[] {
  if (owner === null) return []
  const name = { label: 'Owner', words: owner }
  const title = `Who answers for a case: ${caseKindLabels[kind].toLowerCase()}`
  const lines = [lineOf(name), 'Known to the supplier that raised it, and to admins of the force without a conflict.']
  return [ofAPerson(item(`case-owner:${_id}`, title, closedAt, lines), name, [], isPublic)]
}
