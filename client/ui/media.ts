import { useCallback, useSyncExternalStore } from 'react'

/** Whether the screen is so, also after it is turned or a window is drawn wider. */
export function useMedia(condition: string): boolean {
  const follow = useCallback(
    (changed: () => void) => {
      const watched = matchMedia(condition)
      watched.addEventListener('change', changed)
      return () => watched.removeEventListener('change', changed)
    },
    [condition],
  )
  return useSyncExternalStore(follow, () => matchMedia(condition).matches)
}
