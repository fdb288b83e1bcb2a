import { useTitle } from '../frame/title.ts'
import { Table } from '../ui/table.tsx'
import { workedQueries } from './worked-queries.ts'
import { WorkedQuery } from './worked-query.tsx'

const limits = [
  { what: 'Size of a query', most: '1 MB; 4,000 tokens' },
  { what: 'Depth', most: '14 levels' },
  { what: 'Aliases', most: '30' },
  { what: 'Rows of a list', most: '100 a page, 25 unless asked; the next page by its cursor' },
  { what: 'Requests', most: 'As many a minute as this board allows; over that 429, with retry-after' },
]

const codes = [
  { code: 'BAD_INPUT', means: 'Something in the input is wrong. fields names each place.' },
  { code: 'NOT_FOUND', means: 'It is not there or not yours to see: the same answer for both.' },
  { code: 'SIGN_IN', means: 'Only somebody who is signed in can do that.' },
  { code: 'NOT_YOURS', means: 'You can see it, but your role does not let you do that.' },
  { code: 'CHANGED_SINCE', means: 'Somebody saved it after you read it. Read it again.' },
  { code: 'TOO_COMPLEX', means: 'It asks for too much at once. Ask for less, or in several requests.' },
  { code: 'TOO_MANY', means: 'Too many requests. Wait as long as retry-after says.' },
  { code: 'UNAVAILABLE', means: 'The database cannot be reached. Try again later.' },
  { code: 'UNKNOWN', means: 'A fault of ours, with an id. Nothing was changed.' },
]

/** How programs read the board. */
export default function Api() {
  useTitle('API')
  return (
    <>
      <div className="cb-reading">
        <h1 className="govuk-heading-l">API</h1>
        <p className="govuk-body">
          Everything these pages show comes from one GraphQL address, <code className="cb-mono">/graphql</code>. Send a
          POST with <code className="cb-mono">content-type: application/json</code> and a query. No key is needed: a
          program that is not signed in reads what everybody may read, and nothing else.
        </p>
        <h2 className="govuk-heading-m">Five queries</h2>
        {workedQueries.map(({ title, query }) => (
          <WorkedQuery key={title} title={title} query={query} />
        ))}
      </div>
      <Table
        caption="Limits"
        keyOf={({ what }) => what}
        rows={limits}
        columns={[
          { head: 'What', cell: ({ what }) => what, names: true },
          { head: 'At the most', cell: ({ most }) => most },
        ]}
      />
      <Table
        caption="Codes"
        keyOf={({ code }) => code}
        rows={codes}
        columns={[
          { head: 'Code', cell: ({ code }) => <code className="cb-mono">{code}</code>, names: true },
          { head: 'What it means', cell: ({ means }) => means },
        ]}
      />
      <div className="cb-reading">
        <p className="govuk-body">
          Codes are for programs and keep their meaning; sentences may change. There are more codes than these, one for
          each thing that can be in the way of a step. The API has one version, and is not promised to stay as it is.
        </p>
      </div>
    </>
  )
}
