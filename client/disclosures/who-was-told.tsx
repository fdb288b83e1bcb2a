import { useState } from 'react'
import { suppliersByNameQuery } from '../curations/curation-query.ts'
import { usePageQuery } from '../graphql.ts'
import { TextButton } from '../ui/button.tsx'
import { fieldId } from '../ui/forms/outcome.ts'
import { TextInput } from '../ui/forms/text-input.tsx'

type Supplier = { id: string; name: string }

const fewestLetters = 2

/** The supplier that was told, found by a part of its name. */
export function WhoWasTold({
  chosen,
  error,
  onChoose,
}: {
  /** Its name; empty while none is chosen. */
  chosen: string
  error: string | undefined
  onChoose(supplier: Supplier | null): void
}) {
  const [name, setName] = useState('')
  if (chosen)
    return (
      <p className="govuk-body">
        Told: <strong>{chosen}</strong> <TextButton onClick={() => onChoose(null)}>Choose another</TextButton>
      </p>
    )
  return (
    <>
      <TextInput
        id={fieldId('toId')}
        name="toId"
        label="Who was told?"
        hint="Type part of the name of the supplier, then choose it."
        value={name}
        error={error}
        onChange={setName}
      />
      {name.trim().length >= fewestLetters ? (
        <Matches
          name={name.trim()}
          onChoose={(one) => {
            setName('')
            onChoose(one)
          }}
        />
      ) : null}
    </>
  )
}

function Matches({ name, onChoose }: { name: string; onChoose(supplier: Supplier): void }) {
  const query = usePageQuery(suppliersByNameQuery, { name })
  const found = query.data?.organisationDirectory.rows.edges.map(({ node }) => node)
  if (!found) return null
  return (
    <div role="status">
      {found.length === 0 ? <p className="govuk-body-s">No supplier on the board has this name.</p> : null}
      <ul className="govuk-list">
        {found.map((supplier) => (
          <li key={supplier.id}>
            <TextButton onClick={() => onChoose(supplier)}>Choose {supplier.name}</TextButton>
          </li>
        ))}
      </ul>
    </div>
  )
}
