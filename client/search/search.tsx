import { Link, Navigate, useSearchParams } from 'react-router'
import { useTitle } from '../frame/title.ts'
import { graphql } from '../gql/gql.ts'
import type { FindKind } from '../gql/graphql.ts'
import { usePageQuery } from '../graphql.ts'
import { paths, withQuery } from '../paths.ts'
import { EmptyState } from '../ui/list.tsx'
import { SortLinks, Tabs } from '../ui/navigation.tsx'
import { SearchForm } from '../ui/search-form.tsx'
import { Unready } from '../ui/trouble.tsx'
import { FoundGroup, kindWords } from './found.tsx'
import { hasUndated, type Looked, periodLinks, periodWords, searchAt, withinOf } from './periods.ts'

const searchQuery = graphql(`
  query Search($words: String!, $kind: FindKind, $isOfOneKind: Boolean = false, $within: Int) {
    spellings(words: $words)
    ownSearch(words: $words, within: $within) {
      ...FoundGroupParts
    }
    search(words: $words, within: $within) {
      ...FoundGroupParts
    }
    ownOfKind: ownSearch(words: $words, kind: $kind, within: $within) @include(if: $isOfOneKind) {
      ...FoundGroupParts
    }
    ofKind: search(words: $words, kind: $kind, within: $within) @include(if: $isOfOneKind) {
      ...FoundGroupParts
    }
  }
`)

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
          to={(q) => searchAt({ words: q, kind: null, within: null })}
        />
      </div>
      {words ? (
        <Found looked={{ words, kind, within: withinOf(address) }} />
      ) : (
        <p className="govuk-body">A reference such as CH-2026-0042 leads straight to its page.</p>
      )}
    </>
  )
}

const kinds = Object.keys(kindWords) as FindKind[]

function Found({ looked }: { looked: Looked }) {
  const { words, kind } = looked
  const query = usePageQuery(searchQuery, { ...looked, isOfOneKind: kind !== null })
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
          { to: searchAt({ ...looked, kind: null }), words: 'All', current: kind === null },
          ...groups
            .filter((group) => group.count > 0 || group.kind === kind)
            .map((group) => ({
              to: searchAt({ ...looked, kind: group.kind }),
              words: kindWords[group.kind],
              count: group.count,
              current: kind === group.kind,
            })),
        ]}
      />
      <SortLinks label="When" choices={periodLinks(groups, looked)} />
      {hasUndated(groups, looked) ? (
        <p className="govuk-body cb-muted">Organisations carry no date, so they are under any time alone.</p>
      ) : null}
      {looked.within && shown.every(({ count }) => count === 0) ? (
        <EmptyState title={`Nothing with “${words}” is dated in the ${periodWords(looked.within).toLowerCase()}.`}>
          <Link className="govuk-link" to={searchAt({ ...looked, within: null })}>
            Look at any time
          </Link>
        </EmptyState>
      ) : null}
      {shown
        .filter(({ count }) => count > 0)
        .map((group) => (
          <FoundGroup key={group.kind} group={group} looked={looked} />
        ))}
    </>
  )
}

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
