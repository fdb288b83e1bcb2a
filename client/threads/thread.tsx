import { useState } from 'react'
import { useParams } from 'react-router'
import NotFound from '../frame/not-found.tsx'
import { useTitle } from '../frame/title.ts'
import { usePageQuery } from '../graphql.ts'
import { paths } from '../paths.ts'
import { NextLink } from '../ui/navigation.tsx'
import { Unready } from '../ui/trouble.tsx'
import { OpenRoom } from './open-room.tsx'
import { roomQuery } from './room-query.ts'

export default function Thread() {
  const { reference = '' } = useParams()
  const query = usePageQuery(roomQuery, { reference })
  const [wasIn, setWasIn] = useState('')
  const room = query.data?.thread
  useTitle(room?.title)
  if (room && wasIn !== reference) setWasIn(reference)

  if (!query.data) return <Unready query={query} what="the thread" />
  if (!room) return wasIn === reference ? <NoLonger /> : <NotFound />
  return <OpenRoom key={room.id} room={room} reload={query.reload} closed={<NoLonger />} />
}

/** Who loses access while reading sees nothing of the room from that moment on. */
function NoLonger() {
  useTitle('You no longer have access')
  return (
    <div className="cb-reading">
      <h1 className="govuk-heading-l">You no longer have access</h1>
      <p className="govuk-body" role="alert">
        Your part in this room ended while you were reading it, so its messages are gone from this page. If that is
        wrong, ask an admin of your organisation.
      </p>
      <NextLink to={paths.threads()}>Back to your threads</NextLink>
    </div>
  )
}
