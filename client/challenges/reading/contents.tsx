import type { BodyPart } from './body.tsx'

/** What the page holds, as links: beside the text where there is room, folded above it on a phone. */
export const Contents = ({ parts }: { parts: readonly Pick<BodyPart, 'id' | 'title'>[] }) => (
  <nav className="cb-contents cb-screen-only" aria-label="On this page">
    <details open={matchMedia('(min-width: 900px)').matches || undefined}>
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
