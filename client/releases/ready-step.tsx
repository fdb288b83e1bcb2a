import { Link } from 'react-router'
import { command } from '../graphql.ts'
import { Looked } from '../ui/forms/content-warning.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { AsSaved } from './as-saved.tsx'
import { release as releaseMutation } from './commands.ts'
import type { Release } from './query.ts'

/** Lets a document go out with its challenge, once it was read as everybody will read it. */
export function ReadyStep({
  release,
  back,
  reread,
  done,
}: {
  release: Release
  back: string
  reread(): void
  done(words: string): void
}) {
  const { id, version, title } = release
  const form = useForm({
    initial: { looked: false },
    send: async ({ looked }) => {
      const outcome = await command(releaseMutation, { id, madeFrom: version, at: null, looked })
      // What stands now is fetched, so that it is in sight when it is sent again.
      if (outcome.refusal?.code === 'CHANGED_SINCE') reread()
      return outcome
    },
    after: () => done(`“${title}” goes out when the challenge is published.`),
  })
  return (
    <div className="cb-reading">
      <h1 className="govuk-heading-l">Publish this with the challenge?</h1>
      <p className="govuk-body">
        This is what was saved. Until the publication you may still change it or throw it away. From then on everybody
        reads it, and it cannot be changed or taken back.
      </p>
      <AsSaved release={release} />
      <Form
        form={form}
        submit="Publish it with the challenge"
        beside={
          <Link className="govuk-link" to={back}>
            Go back and change it
          </Link>
        }
      >
        <Looked form={form} />
      </Form>
    </div>
  )
}
