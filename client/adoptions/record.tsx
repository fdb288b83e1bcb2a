import { useParams } from 'react-router'
import { NotNow } from '../challenges/running/not-now.tsx'
import NotFound from '../frame/not-found.tsx'
import { useTitle } from '../frame/title.ts'
import { useViewer } from '../frame/viewer.tsx'
import { usePageQuery } from '../graphql.ts'
import { Unready } from '../ui/trouble.tsx'
import { writesForAForce } from './ledger.tsx'
import { toRecordQuery } from './query.ts'
import { RecordForm } from './record-form.tsx'

/** A force says for itself how far it is with what came of a challenge. */
export default function RecordAdoption() {
  const { reference = '' } = useParams()
  const viewer = useViewer()
  const query = usePageQuery(toRecordQuery, { reference })
  useTitle(`How far your force is (${reference})`)
  if (!query.data) return <Unready query={query} what="the outcome" />
  const { challenge } = query.data
  if (!challenge || viewer.organisation?.kind !== 'force') return <NotFound />
  return writesForAForce(viewer) && challenge.state === 'decided' ? (
    <RecordForm challenge={challenge} own={viewer.organisation.slug} />
  ) : (
    <NotNow
      reference={reference}
      title="Your force cannot write here now"
      why="An admin or editor of a force says how far it is, once the outcome is public."
    />
  )
}
