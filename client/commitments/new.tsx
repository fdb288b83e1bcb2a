import { Link, useNavigate } from 'react-router'
import { useTitle } from '../frame/title.ts'
import { useViewer } from '../frame/viewer.tsx'
import { graphql } from '../gql/gql.ts'
import { useCommand, usePageQuery } from '../graphql.ts'
import { paths } from '../paths.ts'
import { EmptyState } from '../ui/list.tsx'
import { Breadcrumbs } from '../ui/navigation.tsx'
import { Unready } from '../ui/trouble.tsx'
import { proposeCommitment } from './commands.ts'
import { PledgeForm } from './pledge-form.tsx'
import { nothingPledged } from './pledge-values.ts'

const mayCommitQuery = graphql(`
  query MayCommit($own: String!) {
    organisation(slug: $own) {
      id
      name
      charterStanding {
        id
        standing
      }
    }
  }
`)

/** An editor of a signatory proposes what it pledges. */
export default function NewCommitment() {
  useTitle('Propose a commitment')
  const { organisation } = useViewer()
  const query = usePageQuery(mayCommitQuery, { own: organisation?.slug ?? '' })
  const navigate = useNavigate()
  const [propose] = useCommand(proposeCommitment)
  if (!query.data) return <Unready query={query} what="how your organisation stands" />
  const own = query.data.organisation
  const isEditor = ['admin', 'editor'].includes(organisation?.role ?? '')
  return (
    <div className="cb-reading">
      <Breadcrumbs
        trail={[
          { to: paths.charter(), words: 'The Charter' },
          { to: paths.commitments(), words: 'Commitments' },
        ]}
      />
      <h1 className="govuk-heading-l">Propose a commitment</h1>
      {own?.charterStanding?.standing === 'signed' && isEditor ? (
        <>
          <p className="govuk-body">
            For {own.name}. A Charter manager agrees to it or gives it back; until then nobody else sees it. From then
            on everybody can follow how it goes.
          </p>
          <PledgeForm
            initial={nothingPledged}
            keep="commitment:new"
            submit="Propose"
            beside={
              <Link className="govuk-link" to={paths.commitments()}>
                Cancel
              </Link>
            }
            send={({ pledge, looked }) => propose({ pledge, looked })}
            after={({ reference }) => void navigate(paths.commitment(reference))}
          />
        </>
      ) : (
        <EmptyState title="Only signatories commit themselves.">
          An editor of an organisation that has signed the Charter proposes.{' '}
          <Link className="govuk-link" to={paths.applications()}>
            Your organisation under the Charter
          </Link>
        </EmptyState>
      )}
    </div>
  )
}
