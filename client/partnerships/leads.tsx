import { Fieldset } from '../ui/forms/control.tsx'
import { DateTimeInput } from '../ui/forms/date-time-input.tsx'
import { TextInput } from '../ui/forms/text-input.tsx'
import { EmptyState } from '../ui/list.tsx'
import { place, SectionForm } from './section-form.tsx'
import { Terms } from './terms.tsx'
import { type Open, Workspace } from './workspace.tsx'
import { partyName, termsOf } from './workspace-query.ts'

export default function Leads() {
  return (
    <Workspace tab="Leads">
      {(open) =>
        open.partnership.actions.includes('edit') ? (
          <LeadsForm {...open} />
        ) : open.partnership.activatedAt ? (
          <div className="cb-reading">
            <Terms partnership={open.partnership} terms={termsOf(open.inside)} />
          </div>
        ) : (
          <EmptyState title="Only an editor of a party changes these." />
        )
      }
    </Workspace>
  )
}

function LeadsForm(open: Open) {
  const { partnership } = open
  return (
    <SectionForm
      {...open}
      section="leads"
      initial={({ startsOn, endsOn, leads }) => ({
        startsOn: startsOn?.toISOString() ?? null,
        endsOn: endsOn?.toISOString() ?? null,
        leads: partnership.parties.map(({ key: organisationId }) => ({
          ...{ organisationId, lead: '', deputy: '' },
          ...leads.find((one) => one.organisationId === organisationId),
        })),
      })}
      contentOf={(values) => values}
    >
      {(form) => (
        <>
          <DateTimeInput label="When does it start?" withTime={false} {...form.field('startsOn')} />
          <DateTimeInput label="When does it end?" withTime={false} {...form.field('endsOn')} />
          {form.values.leads.map(({ organisationId, lead, deputy }, index) => {
            const name = partyName(partnership, organisationId)
            const set = (change: { lead?: string; deputy?: string }) =>
              form.set({ leads: form.values.leads.map((one, at) => (at === index ? { ...one, ...change } : one)) })
            return (
              <Fieldset key={organisationId} id={place(form, `leads.${index}`).id} legend={name} legendSize="m">
                <TextInput
                  label="Who leads?"
                  hint="A name or a post"
                  {...place(form, `leads.${index}.lead`)}
                  value={lead}
                  onChange={(next) => set({ lead: next })}
                />
                <TextInput
                  label="Who deputises?"
                  {...place(form, `leads.${index}.deputy`)}
                  value={deputy}
                  onChange={(next) => set({ deputy: next })}
                />
              </Fieldset>
            )
          })}
        </>
      )}
    </SectionForm>
  )
}
