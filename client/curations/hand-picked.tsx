import { useState } from 'react'
import { usePageQuery } from '../graphql.ts'
import { TextButton } from '../ui/button.tsx'
import { fieldId } from '../ui/forms/outcome.ts'
import { TextInput } from '../ui/forms/text-input.tsx'
import { Textarea } from '../ui/forms/textarea.tsx'
import { suppliersByNameQuery } from './curation-query.ts'

/** A supplier that the filter does not find, and why it is invited all the same. */
export type Picked = { organisationId: string; name: string; reason: string }

const fewestLetters = 2

/** Suppliers picked by hand, each with the reason that stays on record. */
export function HandPicked({
  picked,
  onChange,
  errorAt,
}: {
  picked: readonly Picked[]
  onChange(picked: Picked[]): void
  errorAt(path: string): string | undefined
}) {
  const [name, setName] = useState('')
  const add = (one: { id: string; name: string }) => {
    onChange([...picked, { organisationId: one.id, name: one.name, reason: '' }])
    setName('')
  }
  return (
    <>
      {picked.map(({ organisationId, name: picks, reason }, place) => (
        <div key={organisationId}>
          <Textarea
            id={fieldId(`extras.${place}.reason`)}
            name={`extras.${place}.reason`}
            label={`Why ${picks} too?`}
            hint="It stays on record: all who read this curation read it."
            rows={2}
            most={500}
            value={reason}
            error={errorAt(`extras.${place}.reason`)}
            onChange={(words) => onChange(picked.map((one, at) => (at === place ? { ...one, reason: words } : one)))}
          />
          <p className="govuk-body-s">
            <TextButton onClick={() => onChange(picked.filter((_, at) => at !== place))}>Leave {picks} out</TextButton>
          </p>
        </div>
      ))}
      <TextInput
        id={fieldId('extras')}
        name="extras"
        label="Add a supplier by hand (optional)"
        hint="Type part of its name. You will be asked why."
        value={name}
        error={errorAt('extras')}
        onChange={setName}
      />
      {name.trim().length >= fewestLetters ? (
        <Matches name={name.trim()} without={picked.map(({ organisationId }) => organisationId)} onAdd={add} />
      ) : null}
    </>
  )
}

function Matches({
  name,
  without,
  onAdd,
}: {
  name: string
  without: readonly string[]
  onAdd(supplier: { id: string; name: string }): void
}) {
  const query = usePageQuery(suppliersByNameQuery, { name })
  const rows = query.data?.organisationDirectory.rows.edges.map(({ node }) => node)
  const found = rows?.filter(({ id, state }) => state === 'approved' && !without.includes(id))
  if (!found) return null
  return (
    <div role="status">
      {found.length === 0 ? <p className="govuk-body-s">No supplier that acts here has this name.</p> : null}
      <ul className="govuk-list">
        {found.map((supplier) => (
          <li key={supplier.id}>
            <TextButton onClick={() => onAdd(supplier)}>Add {supplier.name}</TextButton>
          </li>
        ))}
      </ul>
    </div>
  )
}
