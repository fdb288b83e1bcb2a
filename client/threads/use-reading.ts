import { useEffect, useRef, useState } from 'react'
import { useKnownViewer } from '../frame/viewer.tsx'
import { useCommand } from '../graphql.ts'
import { markThreadRead } from './commands.ts'

const nearTheEnd = 160

/** Remembers how far the room was read, and keeps its end in sight for whoever is at the end. Nobody else is told. */
export function useReading({ id, readNumber }: { id: string; readNumber: number }, last: number): number {
  const { reload } = useKnownViewer()
  const [mark] = useCommand(markThreadRead)
  const [readBefore] = useState(readNumber)
  const marked = useRef(readNumber)
  const atTheEnd = useRef(true)

  useEffect(() => {
    const watch = () => {
      atTheEnd.current = innerHeight + scrollY > document.documentElement.scrollHeight - nearTheEnd
    }
    addEventListener('scroll', watch, { passive: true })
    return () => removeEventListener('scroll', watch)
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new last message is what it waits for
  useEffect(() => {
    if (atTheEnd.current) scrollTo({ top: document.documentElement.scrollHeight })
    const read = () => {
      if (last <= marked.current || document.hidden) return
      marked.current = last
      void mark({ input: { thread: id, number: last } }).then(reload)
    }
    read()
    // What came while the page was out of sight is read when it is looked at.
    document.addEventListener('visibilitychange', read)
    return () => document.removeEventListener('visibilitychange', read)
  }, [id, last])

  return readBefore
}
