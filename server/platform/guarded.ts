import { guardFinds, guardWords } from '../../schema/content-guard.ts'
import type { Act } from './act.ts'
import { Refusal, type RefusedField } from './refusal.ts'

/** What somebody wrote, by the field it stands in. */
export type Written = Record<string, string | null | undefined>

/** What looks like case material, each with its field. It says the kind and what to do, and never repeats the words. */
export const findsIn = (written: Written, whatToDo = 'Take it out.'): RefusedField[] =>
  Object.entries(written).flatMap(([path, text]) =>
    guardFinds(text ?? '').map(({ id, what }) => ({
      path,
      code: id,
      message: `This looks like ${what}. ${whatToDo}`,
    })),
  )

const wordsOf = (written: Written) => guardWords(guardFinds(Object.values(written).filter(Boolean).join('\n')))

/** Refuses what looks like case material, once: who looked and sends it again says that it is none. */
export function demandLooked(written: Written, looked: boolean): void {
  const whatToDo = 'Take it out. If you looked and it is none, say so and send it again.'
  const finds = looked ? [] : findsIn(written, whatToDo)
  if (finds.length > 0) throw new Refusal('CONTENT_GUARD', `This looks like ${wordsOf(written)}. ${whatToDo}`, finds)
}

/** What everybody will read: where a find is meant all the same, somebody who answers for the organisation sends it. */
export function demandOwnerLooked(written: Written, looked: boolean, isOwner: boolean): void {
  demandLooked(written, looked)
  if (!isOwner)
    hold(written, 'Everybody would read it: take it out, or let an admin of your force look and publish it.')
}

/** Waits for somebody else. Who that is stands at each field, because those are what a form shows. */
function hold(written: Written, whatToDo: string): void {
  const finds = findsIn(written, whatToDo)
  if (finds.length > 0) throw new Refusal('OWNER_LOOKS', `This looks like ${wordsOf(written)}. ${whatToDo}`, finds)
}

/**
 * What somebody writes into a record that others keep or everybody reads: where a find is meant all the same, an admin of
 * the organisation that they act for sends it, and nobody else does.
 */
export function demandAdminLooked({ viewer }: Act, written: Written, looked: boolean): void {
  demandLooked(written, looked)
  if (viewer.organisationsAs('admin').length === 0)
    hold(written, 'Take it out, or let an admin of your organisation look and send it.')
}

/** Each text in something of many parts, by the place that it stands in. What is in `unread` was worded by nobody. */
export function textsIn(content: unknown, unread: ReadonlySet<string> = new Set(), place = ''): Written {
  if (typeof content === 'string') return { [place]: content }
  if (typeof content !== 'object' || content === null) return {}
  const within = Object.entries(content).filter(([name]) => !unread.has(name))
  return Object.assign({}, ...within.map(([name, one]) => textsIn(one, unread, place ? `${place}.${name}` : name)))
}

/** Only what does not stand there already: what an admin let through is not asked about again with every edit. */
export function newIn(written: Written, standing: unknown): Written {
  const known = new Set(Object.values(textsIn(standing)))
  return Object.fromEntries(Object.entries(written).filter(([, text]) => !known.has(text)))
}

/** What the argument means by which such words are sent again. */
export const lookedArg = { description: 'What looks like case material was looked at, and is none.' } as const

/** What stands in an event can never be taken out again, so there nothing that looks like case material is let in. */
export function demandClean(written: Written): void {
  const finds = findsIn(written)
  if (finds.length > 0)
    throw new Refusal(
      'NEVER_IN_A_RECORD',
      `This looks like ${wordsOf(written)}. It would stand in the record for ever: say it without.`,
      finds,
    )
}
