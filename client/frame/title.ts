import { useEffect } from 'react'

/** Names the page in the tab and, by the frame, to who hears the page. Say the page first, then what it is a part of. */
export function useTitle(title: string | null | undefined): void {
  useEffect(() => {
    if (title) document.title = `${title} · Charterboard`
  }, [title])
}
