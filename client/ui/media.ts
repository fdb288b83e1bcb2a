import { useSyncExternalStore } from 'react'

/** Whether the screen is so, also after it is turned or a window is drawn wider. */
export function useMedia(condition: string): boolean {
  return useSyncExternalStore(followers[condition] ?? follow(condition), () => matchMedia(condition).matches)
}

type Follow = (changed: () => void) => () => void
/** One for each condition, so that a page drawn anew goes on following. */
const followers: Record<string, Follow> = {}

function follow(condition: string): Follow {
  const made: Follow = (changed) => {
    const watched = matchMedia(condition)
    watched.addEventListener('change', changed)
    return () => watched.removeEventListener('change', changed)
  }
  followers[condition] = made
  return made
}
