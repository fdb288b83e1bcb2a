import { readByViewers } from '../../schema/mail-domains.ts'
import { type OrganisationKind, organisationKinds } from '../../schema/people.ts'
import { graphql } from '../gql/gql.ts'
import { command, useCommand } from '../graphql.ts'
import { TextButton } from '../ui/button.tsx'
import { ErrorSummary } from '../ui/forms/error-summary.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { TextInput } from '../ui/forms/text-input.tsx'
import { Table } from '../ui/table.tsx'
import { WarningText } from '../ui/text-blocks.tsx'
import { Time } from '../ui/time.tsx'
import type { ShownDomain } from './domain-fragment.ts'

const nameMutation = graphql(`
  mutation NameMailDomain($organisationId: ID!, $domain: String!) {
    nameMailDomain(organisationId: $organisationId, domain: $domain) {
      __typename
      ... on Organisation {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

const removeMutation = graphql(`
  mutation RemoveMailDomain($organisationId: ID!, $domain: String!) {
    removeMailDomain(organisationId: $organisationId, domain: $domain) {
      __typename
      ... on Organisation {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

const kindOf = (kind: string): OrganisationKind => organisationKinds.find((one) => one === kind) ?? 'partner'

/** For an admin: the domains by which colleagues join by themselves, and a form for one more that says what they will read. */
export function MailDomains({
  organisation: { id: organisationId, name, kind },
  domains,
  reload,
}: {
  organisation: { id: string; name: string; kind: string }
  domains: readonly ShownDomain[]
  reload(): void
}) {
  const [remove, , refusal] = useCommand(removeMutation)
  const form = useForm({
    initial: { domain: '' },
    within: 'domain',
    send: ({ domain }) => command(nameMutation, { organisationId, domain }),
    after: () => {
      form.set({ domain: '' })
      reload()
    },
  })
  const takeAway = async (domain: string) => {
    const outcome = await remove({ organisationId, domain })
    if (!outcome.refusal) reload()
  }
  return (
    <>
      <h2 className="govuk-heading-m">Let colleagues join by their address</h2>
      {refusal ? <ErrorSummary refusal={refusal} /> : null}
      {domains.length > 0 ? (
        <>
          <Table
            caption="Domains"
            rows={domains}
            keyOf={({ domain }) => domain}
            columns={[
              { head: 'Domain', names: true, cell: ({ domain }) => domain },
              { head: 'State', cell: (domain) => <DomainState domain={domain} /> },
              {
                head: 'Take away',
                cell: ({ domain }) => (
                  <TextButton onClick={() => takeAway(domain)}>
                    Take away<span className="govuk-visually-hidden"> {domain}</span>
                  </TextButton>
                ),
              },
            ]}
          />
          <p className="govuk-body">Taking one away stops others from joining by it. Who is in the team stays in it.</p>
        </>
      ) : null}
      <div className="cb-reading">
        <WarningText>
          Everybody with an address at a domain that you name can join {name} as viewer, without being asked, and will
          read {readByViewers[kindOf(kind)]}.
        </WarningText>
        <p className="govuk-body">
          A Charter manager confirms it first. You are told of each who joins, and can change their role or remove them;
          whoever you removed comes back by an invitation alone.
        </p>
        <Form form={form} submit="Name the domain">
          <TextInput
            label="Domain of your addresses"
            hint="What stands after the @, such as northmere-police.example. It has to be yours alone; what stands below it is named by itself."
            spellCheck={false}
            {...form.field('domain')}
          />
        </Form>
      </div>
    </>
  )
}

/** Whether it lets people join, and since when. */
export const DomainState = ({ domain: { confirmedAt, namedAt } }: { domain: ShownDomain }) =>
  confirmedAt ? (
    <>
      Lets people join since <Time at={confirmedAt} form="day" />
    </>
  ) : (
    <>
      A Charter manager has to confirm it. Named <Time at={namedAt} form="day" />
    </>
  )
