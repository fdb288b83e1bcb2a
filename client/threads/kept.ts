import { useSyncExternalStore } from 'react'
import { allKeptWords, keepWords, keptWords, type Writer } from '../offline/unsent-words.ts'
import type { Unsent } from './unsent.ts'

/** What this tab keeps of a room for its writer, so that unsent words survive a reload, a lost connection and a rule that changes. */

const draftName = (key: string) => `thread:${key}`
const queueName = (key: string) => `messages:${key}`

/** What this writer had typed in the box of a room. */
export const keptDraft = (writer: Writer, key: string): string => keptWords(writer, draftName(key)) ?? ''

/** Keeps what is in the box, until it is sent. */
export const keepDraft = (writer: Writer, key: string, text: string): void => keepWords(writer, draftName(key), text)

/** Those that were under way when the page went away are not sent, for all we know: the id makes a second try safe. */
export const keptUnsent = (writer: Writer, key: string): Unsent[] => {
  const kept: Unsent[] = JSON.parse(keptWords(writer, queueName(key)) ?? '[]')
  return kept.map((message) => ({ ...message, trouble: message.trouble ?? 'The page closed before it was sent.' }))
}

/** Keeps the queue of a room; with nothing in it nothing stays. */
export function keepUnsent(writer: Writer, key: string, unsent: readonly Unsent[]): void {
  keepWords(writer, queueName(key), unsent.length > 0 ? JSON.stringify(unsent) : '')
  for (const tell of listeners) tell()
}

const listeners = new Set<() => void>()
const listen = (tell: () => void) => {
  listeners.add(tell)
  return () => {
    listeners.delete(tell)
  }
}

/** How many messages of this writer wait to be sent in this tab, of every room. */
export const useUnsentCount = (writer: Writer): number => useSyncExternalStore(listen, () => unsentCount(writer))

/** The same count, once. */
export const unsentCount = (writer: Writer): number =>
  allKeptWords(writer, queueName('')).reduce((count, kept) => {
    const unsent: Unsent[] = JSON.parse(kept)
    return count + unsent.length
  }, 0)

const enterName = 'enter-sends'
export const enterSends = (): boolean => localStorage.getItem(enterName) === 'yes'
export const chooseEnterSends = (sends: boolean): void => localStorage.setItem(enterName, sends ? 'yes' : 'no')
