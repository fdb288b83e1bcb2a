import { useNavigate, useParams, useSearchParams } from 'react-router'
import { ChallengeTrail } from '../challenges/reading/head.tsx'
import NotFound from '../frame/not-found.tsx'
import { useTitle } from '../frame/title.ts'
import { paths, withQuery } from '../paths.ts'
import { useRows } from '../rows.ts'
import { useDone } from '../ui/done.tsx'
import { Tabs } from '../ui/navigation.tsx'
import { Unready } from '../ui/trouble.tsx'
import { OpenForm } from './open-form.tsx'
import { foiQuery } from './query.ts'
import { RequestView } from './request-view.tsx'

/** Answers requests under the Freedom of Information Act: the record, what is kept back and why, and the new document. */
export default function FoiPage() {
  const { reference = '' } = useParams()
  const [search] = useSearchParams()
  const navigate = useNavigate()
  const waiting = search.get('show') !== 'rest'
  const asked = search.get('request')
  const rows = useRows(
    foiQuery,
    { reference, request: asked, waiting, piece: search.get('piece') },
    (data) => data.challenge?.foiRequest?.items,
  )
  const { query } = rows
  const challenge = query.data?.challenge
  const done = useDone()
  useTitle(challenge && `Freedom of information: ${challenge.title} (${challenge.reference})`)
  if (!query.data) return <Unready query={query} what="the requests" />
  if (!challenge?.mayAnswerFoi) return <NotFound />

  const { foiRequests: requests, foiRequest: chosen } = challenge
  if (asked && !chosen) return <NotFound />
  const after = (words: string) => {
    done.say(words)
    rows.query.reload()
  }
  return (
    <>
      <ChallengeTrail challenge={challenge} />
      <span className="govuk-caption-l">
        {challenge.reference}: {challenge.title}
      </span>
      <h1 className="govuk-heading-l">Freedom of information</h1>
      {done.banner}
      <p className="govuk-body cb-reading">
        Only admins of your force see this page. The record is copied as it stands; nothing here changes it. What a
        supplier marked as confidential is shown to you and does not decide: you weigh it, and write down how. Where we
        can tell which part is meant, we propose to withhold it. Where we cannot, every piece of that proposal waits for
        you, and no document is made before you have decided on each.
      </p>
      {requests.length > 1 ? (
        <Tabs
          label="Requests"
          tabs={requests.map(({ id, ourReference }) => ({
            to: withQuery(paths.challengeFoi(reference), { request: id }),
            words: ourReference,
            current: id === chosen?.id,
          }))}
        />
      ) : null}
      {chosen ? <RequestView key={chosen.id} {...{ reference, request: chosen, rows, waiting, after }} /> : null}
      <OpenForm
        challenge={challenge}
        after={(id) => {
          void navigate(withQuery(paths.challengeFoi(reference), { request: id }))
          after('The record was gathered. Decide on each piece below.')
        }}
      />
    </>
  )
}
