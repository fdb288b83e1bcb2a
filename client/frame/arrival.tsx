import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'react-router'

/**
 * After going to another page: the focus goes to its heading as soon as that is there, and its title is spoken. A filter
 * or a tab on the same page moves nothing.
 */
export function Arrival() {
  const { pathname, hash } = useLocation()
  const from = useRef(pathname)
  const [said, setSaid] = useState('')

  useEffect(() => {
    if (from.current === pathname || hash) return
    from.current = pathname
    const arrive = () => {
      const heading = document.querySelector<HTMLElement>('main h1')
      if (!heading) return false
      heading.tabIndex = -1
      heading.focus({ preventScroll: true })
      setSaid(document.title)
      return true
    }
    if (arrive()) return
    const main = document.querySelector('main')
    const watch = new MutationObserver(() => arrive() && watch.disconnect())
    if (main) watch.observe(main, { childList: true, subtree: true })
    const enough = setTimeout(() => watch.disconnect(), 15_000)
    return () => {
      watch.disconnect()
      clearTimeout(enough)
    }
  }, [pathname, hash])

  return (
    <div className="govuk-visually-hidden" role="status">
      {said}
    </div>
  )
}
