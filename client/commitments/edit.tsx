import { Link, useNavigate, useParams } from 'react-router'
import NotFound from '../frame/not-found.tsx'
import { useTitle } from '../frame/title.ts'
import { useCommand, useFreshQuery } from '../graphql.ts'
import { paths } from '../paths.ts'
import { Breadcrumbs } from '../ui/navigation.tsx'
import { InsetText } from '../ui/text-blocks.tsx'
import { Unready } from '../ui/trouble.tsx'
import { reviseCommitment } from './commands.ts'
import { PledgeForm } from './pledge-form.tsx'
import { asTyped } from './pledge-values.ts'
import { commitmentQuery } from './query.ts'

/** Another wording of a proposal that nobody has agreed to. */
export default function EditCommitment() {
  const { reference = '' } = useParams()
  const query = useFreshQuery(commitmentQuery, { reference })
  const navigate = useNavigate()
  const [revise] = useCommand(reviseCommitment)
  const commitment = query.data?.commitment
  useTitle(commitment ? `Word ${commitment.reference} anew` : undefined)
  if (!query.data) return <Unready query={query} what="the commitment" />
  if (!commitment?.actions.includes('revise')) return <NotFound />
  const { id, version, returnedBecause } = commitment
  return (
    <div className="cb-reading">
      <Breadcrumbs
        trail={[
          { to: paths.commitments(), words: 'Commitments' },
          { to: paths.commitment(reference), words: commitment.reference },
        ]}
      />
      <h1 className="govuk-heading-l">Word {commitment.reference} anew</h1>
      {returnedBecause ? <InsetText>A Charter manager asks: {returnedBecause}</InsetText> : null}
      <PledgeForm
        initial={asTyped(commitment)}
        madeFrom={version}
        keep={`commitment:${commitment.reference}:${version}`}
        submit="Propose these words"
        beside={
          <Link className="govuk-link" to={paths.commitment(reference)}>
            Cancel
          </Link>
        }
        send={(said) => revise({ id, ...said })}
        after={() => void navigate(paths.commitment(reference))}
      />
    </div>
  )
}
