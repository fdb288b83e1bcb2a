import { useSyncExternalStore } from 'react'
import type { Unsent } from './unsent.ts'

/** What this tab keeps of a room, so that unsent words survive a reload, a lost connection and a rule that changes. */

const draftName = (key: string) => `unsent:thread:${key}`
const queueName = (key: string) => `unsent:messages:${key}`

export const keptDraft = (key: string): string => sessionStorage.getItem(draftName(key)) ?? ''

export function keepDraft(key: string, text: string): void {
  if (text) sessionStorage.setItem(draftName(key), text)
  else sessionStorage.removeItem(draftName(key))
}

/** Those that were under way when the page went away are not sent, for all we know: the id makes a second try safe. */
export const keptUnsent = (key: string): Unsent[] => {
  const kept: Unsent[] = JSON.parse(sessionStorage.getItem(queueName(key)) ?? '[]')
  return kept.map((message) => ({ ...message, trouble: message.trouble ?? 'The page closed before it was sent.' }))
}

export function keepUnsent(key: string, unsent: readonly Unsent[]): void {
  if (unsent.length > 0) sessionStorage.setItem(queueName(key), JSON.stringify(unsent))
  else sessionStorage.removeItem(queueName(key))
  for (const tell of listeners) tell()
}

const listeners = new Set<() => void>()
const listen = (tell: () => void) => {
  listeners.add(tell)
  return () => {
    listeners.delete(tell)
  }
}

/** How many messages of this tab wait to be sent, of every room. */
export const useUnsentCount = (): number => useSyncExternalStore(listen, unsentCount)

function unsentCount(): number {
  let count = 0
  for (const [name, text] of Object.entries(sessionStorage))
    if (name.startsWith(queueName(''))) count += (JSON.parse(text) as Unsent[]).length
  return count
}

const enterName = 'enter-sends'
export const enterSends = (): boolean => localStorage.getItem(enterName) === 'yes'
export const chooseEnterSends = (sends: boolean): void => localStorage.setItem(enterName, sends ? 'yes' : 'no')
