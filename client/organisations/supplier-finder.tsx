import { useState } from 'react'
import { graphql } from '../gql/gql.ts'
import type { SuppliersByNameQuery } from '../gql/graphql.ts'
import { usePageQuery } from '../graphql.ts'
import { TextButton } from '../ui/button.tsx'
import { TextInput } from '../ui/forms/text-input.tsx'
import { matchesOf } from './supplier-matches.ts'

const byNameQuery = graphql(`
  query SuppliersByName($name: String!) {
    organisationDirectory(kind: supplier, q: $name) {
      rows(first: 25) {
        edges {
          node {
            id
            name
            state
          }
        }
        pageInfo {
          hasNextPage
        }
      }
    }
  }
`)

export type FoundSupplier = SuppliersByNameQuery['organisationDirectory']['rows']['edges'][number]['node']

const fewestLetters = 2

type Finder = {
  id: string
  name: string
  label: string
  hint: string
  error: string | undefined
  /** The verb before each name. */
  verb: string
  /** Said where nobody is found. */
  none: string
  /** Which of them can be picked; left out, all. */
  fits?(supplier: FoundSupplier): boolean
  onFind(supplier: FoundSupplier): void
}

/** Finds a supplier by a part of its name, to pick it with a button. */
export function SupplierFinder({ verb, none, fits, onFind, ...control }: Finder) {
  const [typed, setTyped] = useState('')
  const name = typed.trim()
  const find = (supplier: FoundSupplier) => {
    setTyped('')
    onFind(supplier)
  }
  return (
    <>
      <TextInput {...control} value={typed} onChange={setTyped} />
      {name.length >= fewestLetters ? <Matches {...{ verb, none, fits }} name={name} onFind={find} /> : null}
    </>
  )
}

function Matches({
  name,
  verb,
  none,
  fits = () => true,
  onFind,
}: Pick<Finder, 'name' | 'verb' | 'none' | 'onFind'> & {
  fits: Finder['fits'] | undefined
}) {
  const query = usePageQuery(byNameQuery, { name })
  if (query.failure)
    return (
      <p className="govuk-body-s" role="alert">
        {query.failure.message} <TextButton onClick={query.reload}>Look again</TextButton>
      </p>
    )
  if (!query.data) return null
  const { edges, pageInfo } = query.data.organisationDirectory.rows
  const fitting = edges.map(({ node }) => node).filter(fits)
  const { shown, said } = matchesOf(fitting, pageInfo.hasNextPage, none)
  return (
    <div role="status">
      <ul className="govuk-list">
        {shown.map((supplier) => (
          <li key={supplier.id}>
            <TextButton onClick={() => onFind(supplier)}>
              {verb} {supplier.name}
            </TextButton>
          </li>
        ))}
      </ul>
      {said && !query.refreshing ? <p className="govuk-body-s">{said}</p> : null}
    </div>
  )
}
