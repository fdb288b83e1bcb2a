import { Link, Navigate, useSearchParams } from 'react-router'
import { useTitle } from '../frame/title.ts'
import { graphql } from '../gql/gql.ts'
import type { FindKind, SearchQuery } from '../gql/graphql.ts'
import { usePageQuery } from '../graphql.ts'
import { paths, withQuery } from '../paths.ts'
import { EmptyState } from '../ui/list.tsx'
import { NextLink, Tabs } from '../ui/navigation.tsx'
import { Reference } from '../ui/reference.tsx'
import { SearchForm } from '../ui/search-form.tsx'
import { Unready } from '../ui/trouble.tsx'

const searchQuery = graphql(`
  query Search($words: String!, $kind: FindKind, $isOfOneKind: Boolean = false) {
    spellings(words: $words)
    ownSearch(words: $words) {
      ...FoundGroupParts
    }
    search(words: $words) {
      ...FoundGroupParts
    }
    ownOfKind: ownSearch(words: $words, kind: $kind) @include(if: $isOfOneKind) {
      ...FoundGroupParts
    }
    ofKind: search(words: $words, kind: $kind) @include(if: $isOfOneKind) {
      ...FoundGroupParts
    }
  }
`)

export const foundGroup = graphql(`
  fragment FoundGroupParts on FoundGroup {
    kind
    count
    hits {
      reference
      title
      path
      sentence {
        text
        hit
      }
    }
  }
`)

type Group = SearchQuery['search'][number]

const kindWords: Record<FindKind, string> = {
  challenge: 'Challenges',
  outcome: 'Outcomes',
  question: 'Questions and answers',
  partnership: 'Partnerships',
  organisation: 'Organisations',
  commitment: 'Commitments',
  notice: 'Public notices',
  thread: 'Your threads',
  proposal: 'Your proposals',
}

/** Where a reference leads, in whatever writing: "ch 2026 42" is CH-2026-0042. */
export function pathOfReference(typed: string): string | null {
  const [, kind, year, number] = /^(CH|PT|CM|CU)[\s-]*(\d{4})[\s-]*(\d{1,6})$/i.exec(typed.trim()) ?? []
  if (kind && year && number) {
    const reference = `${kind.toUpperCase()}-${year}-${number.padStart(4, '0')}`
    const page = { CH: paths.challenge, PT: paths.partnership, CM: paths.commitment, CU: paths.curation }[
      kind.toUpperCase()
    ]
    return page?.(reference) ?? null
  }
  const [, own, first, second] = /^(PR|TH)[\s-]*([0-9A-Z]{4})[\s-]*([0-9A-Z]{2})$/i.exec(typed.trim()) ?? []
  if (!own || !first || !second) return null
  const reference = `${own}-${first}-${second}`.toUpperCase()
  return own.toUpperCase() === 'PR' ? paths.proposal(reference) : paths.thread(reference)
}

export default function Search() {
  useTitle('Search')
  const [address] = useSearchParams()
  const words = address.get('q')?.trim() ?? ''
  const kind = kinds.find((one) => one === address.get('kind')) ?? null
  const direct = pathOfReference(words)
  if (direct) return <Navigate to={direct} replace />
  return (
    <>
      <h1 className="govuk-heading-l">Search</h1>
      <div className="cb-reading">
        <SearchForm
          label="Challenges, questions, outcomes, partnerships, organisations and notices"
          value={words}
          to={(q) => withQuery(paths.search(), { q })}
        />
      </div>
      {words ? (
        <Found words={words} kind={kind} />
      ) : (
        <p className="govuk-body">A reference such as CH-2026-0042 leads straight to its page.</p>
      )}
    </>
  )
}

const kinds = Object.keys(kindWords) as FindKind[]

function Found({ words, kind }: { words: string; kind: FindKind | null }) {
  const query = usePageQuery(searchQuery, { words, kind, isOfOneKind: kind !== null })
  if (!query.data) return <Unready query={query} what="what fits" />
  const { search, ownSearch, ofKind, ownOfKind, spellings } = query.data
  const groups = [...ownSearch, ...search]
  const shown = kind ? [...(ownOfKind ?? []), ...(ofKind ?? [])] : groups
  if (groups.length === 0) return <NothingFound words={words} spellings={spellings} />
  return (
    <>
      <Tabs
        label="What was found"
        tabs={[
          { to: withQuery(paths.search(), { q: words }), words: 'All', current: kind === null },
          ...groups.map((group) => ({
            to: withQuery(paths.search(), { q: words, kind: group.kind }),
            words: kindWords[group.kind],
            count: group.count,
            current: kind === group.kind,
          })),
        ]}
      />
      {shown.map((group) => (
        <FoundGroup key={group.kind} group={group} words={words} whole={kind !== null} />
      ))}
    </>
  )
}

const FoundGroup = ({ group, words, whole }: { group: Group; words: string; whole: boolean }) => (
  <section aria-label={kindWords[group.kind]}>
    <h2 className="govuk-heading-m">{kindWords[group.kind]}</h2>
    <ul className="cb-rows">
      {group.hits.map((hit) => (
        <li key={hit.path + hit.title} className="cb-rows__row">
          <h3 className="cb-facts__title">
            <Link className="govuk-link" to={hit.path}>
              {hit.title}
            </Link>
          </h3>
          <p className="govuk-body govuk-!-margin-bottom-0">
            {hit.reference ? (
              <>
                <Reference>{hit.reference}</Reference>{' '}
              </>
            ) : null}
            {hit.sentence.map((piece, place) =>
              // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence never change places
              piece.hit ? <mark key={place}>{piece.text}</mark> : <span key={place}>{piece.text}</span>,
            )}
          </p>
        </li>
      ))}
    </ul>
    {!whole && group.count > group.hits.length ? (
      <NextLink to={withQuery(paths.search(), { q: words, kind: group.kind })}>{`See all ${group.count}`}</NextLink>
    ) : null}
  </section>
)

const NothingFound = ({ words, spellings }: { words: string; spellings: readonly string[] }) => (
  <EmptyState title={`Nothing that you may read has “${words}”.`}>
    {spellings.length > 0 ? (
      <p>
        Did you mean{' '}
        {spellings.map((spelling, place) => (
          <span key={spelling}>
            {place > 0 ? ' or ' : ''}
            <Link className="govuk-link" to={withQuery(paths.search(), { q: spelling })}>
              {spelling}
            </Link>
          </span>
        ))}
        ?
      </p>
    ) : null}
    <Link className="govuk-link" to={paths.challenges()}>
      Look through all challenges
    </Link>
  </EmptyState>
)
