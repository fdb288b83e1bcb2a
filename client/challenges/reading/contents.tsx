import { useEffect } from 'react'
import { useLocation } from 'react-router'
import { useMedia } from '../../ui/media.ts'
import type { BodyPart } from './body.tsx'

/** What the page holds, as links: beside the text where there is room, folded above it on a phone. */
export function Contents({ parts }: { parts: readonly Pick<BodyPart, 'id' | 'title'>[] }) {
  useArrivalAtPart()
  const isWide = useMedia('(min-width: 900px)')
  return (
    <nav className="cb-contents cb-screen-only" aria-label="On this page">
      <details open={isWide || undefined}>
        <summary>Jump to</summary>
        <ul>
          {parts.map(({ id, title }) => (
            <li key={id}>
              <a className="govuk-link" href={`#${id}`}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  )
}

/** An address that names a part leads there, also when the text arrives after the page. */
function useArrivalAtPart() {
  const { hash } = useLocation()
  useEffect(() => {
    const heading = document.getElementById(`${hash.slice(1)}-title`)
    heading?.scrollIntoView()
    heading?.focus({ preventScroll: true })
  }, [hash])
}
