import { command } from '../graphql.ts'
import { Form, useForm } from '../ui/forms/form.tsx'
import { TextInput } from '../ui/forms/text-input.tsx'
import { Details } from '../ui/text-blocks.tsx'
import { ConfirmDomain, confirmDomainMutation, RefuseDomain } from './domain-decision.tsx'
import type { ShownDomain } from './domain-fragment.ts'
import { DomainState } from './mail-domains.tsx'

/** For a Charter manager: by which domains people join the organisation. One more is named and confirmed in one step. */
export function StandingDomains({
  organisation: { id: organisationId, name },
  domains,
  reload,
}: {
  organisation: { id: string; name: string }
  domains: readonly ShownDomain[]
  reload(): void
}) {
  const form = useForm({
    initial: { domain: '' },
    send: ({ domain }) => command(confirmDomainMutation, { organisationId, domain }),
    after: () => {
      form.set({ domain: '' })
      reload()
    },
  })
  return (
    <div className="cb-reading">
      <h2 className="govuk-heading-m">Mail domains</h2>
      {domains.length === 0 ? <p className="govuk-body">Nobody joins {name} by the domain of their address.</p> : null}
      {domains.map((one) => (
        <section key={one.domain}>
          <h3 className="govuk-heading-s govuk-!-margin-bottom-1">{one.domain}</h3>
          <p className="govuk-body">
            <DomainState domain={one} />
          </p>
          {one.isConfirmed ? null : (
            <ConfirmDomain organisationId={organisationId} domain={one.domain} reload={reload} />
          )}
          <RefuseDomain
            organisationId={organisationId}
            domain={one.domain}
            isConfirmed={one.isConfirmed}
            reload={reload}
          />
        </section>
      ))}
      <Details summary="Confirm a domain">
        <p className="govuk-body">
          Everybody with an address at it can join {name} as viewer from then on, and read its drafts. Confirm it only
          where the domain is theirs alone.
        </p>
        <Form form={form} submit="Confirm the domain">
          <TextInput
            label="Domain of its addresses"
            hint="What stands after the @, such as northmere-police.example"
            spellCheck={false}
            {...form.field('domain')}
          />
        </Form>
      </Details>
    </div>
  )
}
