import { useNavigate, useParams } from 'react-router'
import { mayAskOwner } from '../challenges/reading/ask-owner-link.tsx'
import { NotNow } from '../challenges/running/not-now.tsx'
import NotFound from '../frame/not-found.tsx'
import { useTitle } from '../frame/title.ts'
import { useViewer } from '../frame/viewer.tsx'
import type { ToAskOwnerQuery } from '../gql/graphql.ts'
import { useCommand, usePageQuery } from '../graphql.ts'
import { paths } from '../paths.ts'
import { Looked } from '../ui/forms/content-warning.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { Textarea } from '../ui/forms/textarea.tsx'
import { Breadcrumbs } from '../ui/navigation.tsx'
import { Unready } from '../ui/trouble.tsx'
import { askOwner } from './commands.ts'
import { toAskQuery } from './curation-query.ts'

/** A force that may have the same problem asks the owner, where no supplier reads it. */
export default function AskOwner() {
  const { reference = '' } = useParams()
  const viewer = useViewer()
  const query = usePageQuery(toAskQuery, { reference })
  useTitle(`Ask the owner (${reference})`)
  if (!query.data) return <Unready query={query} what="the challenge" />
  const { challenge } = query.data
  if (!challenge || viewer.organisation?.kind !== 'force') return <NotFound />
  return mayAskOwner(viewer, challenge) ? (
    <AskForm challenge={challenge} />
  ) : (
    <NotNow
      reference={reference}
      title="Your force cannot ask here now"
      why="An editor of another force asks, while the challenge is open or evaluated, and once until that is closed."
    />
  )
}

function AskForm({ challenge }: { challenge: NonNullable<ToAskOwnerQuery['challenge']> }) {
  const { id, reference, title, force } = challenge
  const navigate = useNavigate()
  const [ask] = useCommand(askOwner)
  const form = useForm({
    initial: { question: '', looked: false },
    send: (values) => ask({ challenge: id, ...values }),
    after: (curation) => void navigate(paths.curation(curation.reference)),
    keep: `ask-owner:${reference}`,
  })
  return (
    <div className="cb-reading">
      <Breadcrumbs trail={[{ to: paths.challenge(reference), words: reference }]} />
      <h1 className="govuk-heading-l">Ask {force.name}</h1>
      <p className="govuk-body">About “{title}”.</p>
      <p className="govuk-body">
        This opens a room of your two forces. Charter managers see that you asked and what; no supplier sees any of it.
        Their editors and admins are told. It gives you no part in the evaluation: {force.name} decides alone.
      </p>
      <Form form={form} submit="Ask, and open the room">
        <Textarea
          label="What would you like to know?"
          hint="OFFICIAL only. No names of victims, suspects or cases."
          rows={4}
          most={1_000}
          {...form.field('question')}
        />
        <Looked form={form} />
      </Form>
    </div>
  )
}
