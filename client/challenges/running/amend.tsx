import { useParams } from 'react-router'
import NotFound from '../../frame/not-found.tsx'
import { useTitle } from '../../frame/title.ts'
import { useFreshQuery } from '../../graphql.ts'
import { Unready } from '../../ui/trouble.tsx'
import { draftQuery } from '../draft/query.ts'
import { AmendForm } from './amend-form.tsx'
import { NotNow } from './not-now.tsx'

/** An addendum: what changes, seen as a difference before everybody is told. */
export default function AmendPage() {
  const { reference = '' } = useParams()
  const query = useFreshQuery(draftQuery, { reference })
  useTitle(`Post an addendum (${reference})`)
  if (!query.data) return <Unready query={query} what="the challenge" />
  const { challenge } = query.data
  if (!challenge) return <NotFound />
  if (!challenge.actions.includes('amend'))
    return (
      <NotNow
        reference={reference}
        title="It cannot be amended now"
        why="An editor of its force amends it while it is open."
      />
    )
  return <AmendForm challenge={challenge} />
}
