import { Navigate, useNavigate, useParams } from 'react-router'
import { partOf } from '../challenges/reading/viewer-part.ts'
import { NotNow } from '../challenges/running/not-now.tsx'
import NotFound from '../frame/not-found.tsx'
import { useTitle } from '../frame/title.ts'
import { useViewer } from '../frame/viewer.tsx'
import type { ToAdoptWithQuery } from '../gql/graphql.ts'
import { useCommand, usePageQuery } from '../graphql.ts'
import { paths } from '../paths.ts'
import { Looked } from '../ui/forms/content-warning.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { Textarea } from '../ui/forms/textarea.tsx'
import { Breadcrumbs } from '../ui/navigation.tsx'
import { Unready } from '../ui/trouble.tsx'
import { adoptWith } from './commands.ts'
import { toAdoptQuery } from './curation-query.ts'

/** A force that would adopt what came of a challenge writes to its owner, where no supplier reads it. */
export default function AdoptWith() {
  const { reference = '' } = useParams()
  const viewer = useViewer()
  const query = usePageQuery(toAdoptQuery, { reference })
  useTitle(`Adopt with the owner (${reference})`)
  if (!query.data) return <Unready query={query} what="the outcome" />
  const { challenge } = query.data
  if (!challenge || viewer.organisation?.kind !== 'force') return <NotFound />
  if (challenge.adoptingIn) return <Navigate to={paths.curation(challenge.adoptingIn.reference)} replace />
  const mayAdopt = ['admin', 'editor'].includes(viewer.organisation.role) && challenge.state === 'decided'
  return mayAdopt && partOf(viewer, challenge.force) === 'force' ? (
    <AdoptForm challenge={challenge} />
  ) : (
    <NotNow
      reference={reference}
      title="Your force cannot adopt it here now"
      why="An admin or editor of another force asks to, once the outcome is public."
    />
  )
}

function AdoptForm({ challenge }: { challenge: NonNullable<ToAdoptWithQuery['challenge']> }) {
  const { id, reference, title, force } = challenge
  const navigate = useNavigate()
  const [adopt] = useCommand(adoptWith)
  const form = useForm({
    initial: { why: '', looked: false },
    send: (values) => adopt({ challenge: id, ...values }),
    after: (curation) => void navigate(paths.curation(curation.reference)),
    keep: `adopt-with:${reference}`,
  })
  return (
    <div className="cb-reading">
      <Breadcrumbs trail={[{ to: paths.challengeOutcome(reference), words: `Outcome of ${reference}` }]} />
      <h1 className="govuk-heading-l">Adopt with {force.name}</h1>
      <p className="govuk-body">What came of “{title}”.</p>
      <p className="govuk-body">
        This opens a room of your two forces, and their admins and editors are told. Charter managers see that you asked
        and why; no supplier sees any of it. It buys nothing: how your force would buy it is for your force.
      </p>
      <Form form={form} submit="Open the room">
        <Textarea
          label="Why would your force adopt it?"
          hint="OFFICIAL only. No names of victims, suspects or cases."
          rows={4}
          most={1_000}
          {...form.field('why')}
        />
        <Looked form={form} />
      </Form>
    </div>
  )
}
