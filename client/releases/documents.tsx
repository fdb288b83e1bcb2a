import { Link, useParams, useSearchParams } from 'react-router'
import { isOfItsForce, NotADraft } from '../challenges/draft/not-a-draft.tsx'
import NotFound from '../frame/not-found.tsx'
import { useTitle } from '../frame/title.ts'
import { usePageQuery } from '../graphql.ts'
import { useChanges } from '../live.ts'
import { paths } from '../paths.ts'
import { ChangeLine } from '../ui/change-line.tsx'
import { useDone } from '../ui/done.tsx'
import { InsetText } from '../ui/text-blocks.tsx'
import { Time } from '../ui/time.tsx'
import { Unready } from '../ui/trouble.tsx'
import { AsSaved } from './as-saved.tsx'
import { documentsQuery } from './query.ts'
import { Step } from './step.tsx'
import { Unreleased } from './unreleased.tsx'
import { WriteForm } from './write-form.tsx'

/** The documents that a draft is published with: written and looked at here, read by everybody from the publication on. */
export default function Documents() {
  const { reference = '' } = useParams()
  const query = usePageQuery(documentsQuery, { reference })
  const challenge = query.data?.challenge
  const changes = useChanges('challenge', challenge?.key, query.reload)
  const [address, setAddress] = useSearchParams()
  const done = useDone()
  useTitle(challenge && `Documents: ${challenge.title || 'a draft'} (${challenge.reference})`)
  if (!query.data) return <Unready query={query} what="the documents" />
  if (!challenge) return <NotFound />
  if (challenge.state !== 'draft' || !isOfItsForce(challenge)) return <NotADraft challenge={challenge} />

  const { releases, publicationAskedAt, publicationAskedBy } = challenge
  const step = address.get('step')
  const chosen = step && !publicationAskedAt ? releases.find(({ id }) => id === address.get('of')) : undefined
  const after = (words: string) => {
    done.say(words)
    query.reload()
  }
  if (chosen)
    return (
      <Step
        {...{ step, release: chosen, back: paths.challengeDocuments(reference), closesAt: null }}
        reread={query.reload}
        done={(words) => {
          setAddress({})
          after(words)
        }}
      />
    )
  return (
    <>
      <ChangeLine {...changes} />
      <Link className="govuk-link" to={paths.challengeEdit(reference)}>
        All tasks
      </Link>
      <h1 className="govuk-heading-l">Documents</h1>
      {done.banner}
      <p className="govuk-body cb-reading">
        What suppliers need besides the text: a layout, an example, a drawing. Each has a few words and up to five
        files, and is read by everybody from the moment of publication. A challenge can do without.
      </p>
      {publicationAskedAt ? (
        <>
          <InsetText>
            {publicationAskedBy?.name ?? 'A colleague'} asked for publication on <Time at={publicationAskedAt} />. These
            stand as they are until it is published or returned.
          </InsetText>
          {releases.map((release) => (
            <AsSaved key={release.id} release={release} />
          ))}
        </>
      ) : (
        <>
          {releases.map((release) => (
            <Unreleased key={release.id} release={release} withPublication after={after} />
          ))}
          <WriteForm
            challenge={challenge}
            title={releases.length > 0 ? 'Another document' : 'A document'}
            about="What is asked for belongs into the tasks, where it is scored."
            after={after}
          />
        </>
      )}
    </>
  )
}
