import { Fragment, type ReactNode } from 'react'
import { Link } from 'react-router'
import { paths } from '../paths.ts'

const linkable =
  /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)])|\b((?:CH|PT|CU|IN)-\d{4}-\d{4,}|(?:PR|TH|CN)-[0-9A-Z]{4}-[0-9A-Z]{2})\b/g

/** Without a certificate, as on one's own machine, only what leads to this board itself is followed. */
const isFollowed = (address: string) => address.startsWith('https://') || address.startsWith(`${location.origin}/`)

const pageOf: Record<string, (reference: string) => string> = {
  CH: paths.challenge,
  PT: paths.partnership,
  CU: paths.curation,
  IN: paths.incident,
  CN: paths.concern,
  PR: paths.proposal,
  TH: paths.thread,
}

/** What somebody wrote, as they wrote it: its paragraphs and lines, with addresses and references as links. */
export const Paragraphs = ({ text, lang }: { text: string; lang?: string | undefined }) => (
  <div className="cb-written" lang={lang}>
    {numbered(text.trim().split(/\n\s*\n/)).map(([place, paragraph]) => (
      <p key={place} className="govuk-body">
        {numbered(paragraph.split('\n')).map(([line, words]) => (
          <Fragment key={line}>
            {line === '0' ? null : <br />}
            <Linked text={words} />
          </Fragment>
        ))}
      </p>
    ))}
  </div>
)

/** The same in one line, for rows and messages. */
export function Linked({ text }: { text: string }) {
  const pieces: ReactNode[] = []
  let from = 0
  for (const found of text.matchAll(linkable)) {
    const [whole, address, reference] = found
    pieces.push(text.slice(from, found.index))
    const page = reference && pageOf[reference.slice(0, 2)]
    pieces.push(
      address && isFollowed(address) ? (
        <a key={found.index} className="govuk-link" href={address} rel="noopener noreferrer nofollow">
          {address.replace(/^https?:\/\//, '')}
        </a>
      ) : page ? (
        <Link key={found.index} className="govuk-link cb-mono" to={page(whole)}>
          {whole}
        </Link>
      ) : (
        whole
      ),
    )
    from = found.index + whole.length
  }
  return [...pieces, text.slice(from)]
}

const numbered = <Item,>(items: readonly Item[]): [string, Item][] => items.map((item, place) => [String(place), item])
