/**
 * What was typed in this tab and did not get to the board. It stands under whoever typed it and for whom they acted, so
 * that the next person at the same computer is neither shown it nor sends it as their own.
 */

/** Who types here; nobody where it is a visitor. */
export type Writer = { personId: string | null; organisationId: string | null }

export const isSameWriter = (one: Writer, other: Writer): boolean =>
  one.personId === other.personId && one.organisationId === other.organisationId

/** Whether a page of the one is no page of the other. Whoever joins their first organisation is still who they were. */
export const isAnotherWriter = (before: Writer, writer: Writer): boolean =>
  before.personId !== writer.personId ||
  (before.organisationId !== null && before.organisationId !== writer.organisationId)

const everyName = 'unsent:'
const ofPerson = ({ personId }: Pick<Writer, 'personId'>) => `${everyName}${personId ?? 'visitor'}:`
const nameOf = (writer: Writer, what: string) => `${ofPerson(writer)}${writer.organisationId ?? 'nobody'}:${what}`

/** What this writer left under this name, or nothing. */
export const keptWords = (writer: Writer, what: string): string | null => sessionStorage.getItem(nameOf(writer, what))

/** Keeps the words for this writer; empty ones are forgotten. */
export function keepWords(writer: Writer, what: string, words: string): void {
  if (words) sessionStorage.setItem(nameOf(writer, what), words)
  else sessionStorage.removeItem(nameOf(writer, what))
}

/** All that this writer left under names that begin so. */
export const allKeptWords = (writer: Writer, beginning: string): string[] =>
  namesKept()
    .filter((name) => name.startsWith(nameOf(writer, beginning)))
    .map((name) => sessionStorage.getItem(name) ?? '')

/** Whoever signed in finds nothing of anybody else. Their own stays, also what they wrote for another organisation. */
export const forgetWordsOfOthers = (personId: string): void =>
  forget((name) => !name.startsWith(ofPerson({ personId })))

/** Nothing of anybody stays: at signing out. */
export const forgetWords = (): void => forget(() => true)

const namesKept = () =>
  Array.from({ length: sessionStorage.length }, (_, place) => sessionStorage.key(place) ?? '').filter((name) =>
    name.startsWith(everyName),
  )

function forget(which: (name: string) => boolean): void {
  for (const name of namesKept().filter(which)) sessionStorage.removeItem(name)
}
