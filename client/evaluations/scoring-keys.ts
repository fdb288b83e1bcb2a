import { useEffect, useRef, useState } from 'react'

const stored = 'charterboard:scoring-keys'

/**
 * 0 to 5 choose, N goes on, P goes back, only while one of the scores has the focus; a box turns them off for good.
 * So nobody who dictates, or types a reason, sets a score by accident (WCAG 2.1.4).
 */
export function useScoringKeys(handlers: { onScore(score: string): void; onNext(): void; onPrevious(): void }) {
  const group = useRef<HTMLDivElement>(null)
  const latest = useRef(handlers)
  const [on, setOn] = useState(() => localStorage.getItem(stored) !== 'off')
  useEffect(() => {
    latest.current = handlers
  })
  useEffect(() => {
    const element = group.current
    if (!element || !on) return
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return
      const key = event.key.toLowerCase()
      if (!/^[0-5np]$/.test(key)) return
      event.preventDefault()
      if (key === 'n') latest.current.onNext()
      else if (key === 'p') latest.current.onPrevious()
      else latest.current.onScore(key)
    }
    element.addEventListener('keydown', press)
    return () => element.removeEventListener('keydown', press)
  }, [on])
  const turn = (next: boolean) => {
    localStorage.setItem(stored, next ? 'on' : 'off')
    setOn(next)
  }
  return { group, on, turn }
}
