import { SupplierFinder } from '../organisations/supplier-finder.tsx'
import { TextButton } from '../ui/button.tsx'
import { fieldId } from '../ui/forms/outcome.ts'
import { Textarea } from '../ui/forms/textarea.tsx'

/** A supplier that the filter does not find, and why it is invited all the same. */
export type Picked = { organisationId: string; name: string; reason: string }

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
      <SupplierFinder
        id={fieldId('extras')}
        name="extras"
        label="Add a supplier by hand (optional)"
        hint="Type part of its name. You will be asked why."
        error={errorAt('extras')}
        verb="Add"
        none="No supplier that acts here has this name."
        fits={({ id, state }) => state === 'approved' && !picked.some(({ organisationId }) => organisationId === id)}
        onFind={(one) => onChange([...picked, { organisationId: one.id, name: one.name, reason: '' }])}
      />
    </>
  )
}
