import { Link } from 'react-router'
import { claimKinds, claimWords } from '../../schema/organisations.ts'
import { standardLabel } from '../../schema/vocabularies.ts'
import { useViewer } from '../frame/viewer.tsx'
import { graphql } from '../gql/gql.ts'
import { useCommand } from '../graphql.ts'
import { paths } from '../paths.ts'
import { TextButton } from '../ui/button.tsx'
import { ErrorSummary } from '../ui/forms/error-summary.tsx'
import { Table } from '../ui/table.tsx'
import { Time } from '../ui/time.tsx'
import type { OrganisationShown } from './organisation-facts.tsx'

const seeMutation = graphql(`
  mutation SeeClaim($id: ID!, $code: String!, $madeFrom: Int!) {
    seeClaim(organisationId: $id, code: $code, madeFrom: $madeFrom) {
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

type Claim = OrganisationShown['standards'][number]

/** What a supplier claims, and which forces saw what stands behind it. Its own people are led to edit it. */
export function StandardsMatrix({ organisation, reload }: { organisation: OrganisationShown; reload(): void }) {
  const { organisation: actsFor } = useViewer()
  const [see, seeing, refusal] = useCommand(seeMutation)
  const { id, slug, version, standards } = organisation
  const writes = actsFor?.role === 'admin' || actsFor?.role === 'editor'
  const isOwn = writes && actsFor.slug === slug
  const maySee = writes && actsFor.kind === 'force' && organisation.state === 'approved'
  if (standards.length === 0 && !isOwn) return null
  const press = async (code: string) => {
    await see({ id, code, madeFrom: version })
    // Also when it was refused: the claim is another by now, and is looked at anew.
    reload()
  }
  return (
    <section aria-label="Standards">
      {refusal ? <ErrorSummary refusal={refusal} /> : null}
      {standards.length > 0 ? (
        <Table
          caption="Standards, as claimed"
          rows={standards}
          keyOf={({ code }) => code}
          columns={[
            { head: 'Standard', names: true, cell: ({ code }) => standardLabel(code) },
            { head: 'Claimed', cell: (claim) => <Claimed claim={claim} /> },
            { head: 'What stands behind it', cell: ({ evidenceUrl }) => <Evidence address={evidenceUrl} /> },
            { head: 'Seen by', cell: ({ seenBy }) => <SeenBy seenBy={seenBy} /> },
            ...(maySee
              ? [
                  {
                    head: 'Your force',
                    cell: ({ code }: Claim) => (
                      <TextButton busy={seeing} onClick={() => press(code)}>
                        We saw it today<span className="govuk-visually-hidden">: {standardLabel(code)}</span>
                      </TextButton>
                    ),
                  },
                ]
              : []),
          ]}
        />
      ) : null}
      {standards.length > 0 ? (
        <p className="govuk-body cb-muted">
          The supplier claims this. “Seen by” says that a force saw what stands behind it that day, and no more. A claim
          that is changed has to be seen anew.
        </p>
      ) : null}
      {isOwn ? (
        <p className="govuk-body">
          <Link className="govuk-link" to={paths.organisationStandards(slug)}>
            {standards.length > 0 ? 'Edit the standards you claim' : 'Say which standards you meet'}
          </Link>
        </p>
      ) : null}
    </section>
  )
}

const Claimed = ({ claim: { claim, plannedFor } }: { claim: Claim }) => {
  const kind = claimKinds.find((one) => one === claim)
  return (
    <>
      {kind ? claimWords[kind] : claim}
      {plannedFor ? (
        <>
          {' '}
          by <Time at={plannedFor} form="day" />
        </>
      ) : null}
    </>
  )
}

const Evidence = ({ address }: { address: string | null }) =>
  address && /^https:\/\//.test(address) ? (
    <a className="govuk-link" href={address} rel="noreferrer nofollow">
      {address.replace(/^https:\/\//, '')}
    </a>
  ) : (
    'No link'
  )

const SeenBy = ({ seenBy }: Pick<Claim, 'seenBy'>) =>
  seenBy.length === 0
    ? 'Nobody yet'
    : seenBy.map(({ at, organisation }) => (
        <div key={organisation?.id ?? at}>
          {organisation?.name}, <Time at={at} form="day" />
        </div>
      ))
