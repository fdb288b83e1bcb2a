import { useLocation } from 'react-router'
import { useWriter } from '../frame/viewer.tsx'
import { useUnsentCount } from '../threads/kept.ts'
import { clockTime, many, serverNow, shortTime } from '../time.ts'
import { useConnection } from './connection.ts'
import { isOfProposals } from './kept-pages.ts'

/** While the board cannot be reached: how old the page is, and what waits. It lies over the page and moves nothing. */
export function OfflineBand() {
  const { isAway, shown } = useConnection()
  const { pathname } = useLocation()
  const waiting = useUnsentCount(useWriter())
  return (
    <div className="cb-offline-band" role="status">
      {isAway ? (
        <div className="cb-width">
          <strong>You are offline.</strong>{' '}
          {shown?.pathname === pathname ? `This page is as of ${whenOf(shown.at)}. ` : null}
          {isOfProposals(pathname) ? 'Submitting needs a connection. ' : null}
          {waiting > 0 ? `${many(waiting, 'message waits', 'messages wait')} to be sent.` : null}
        </div>
      ) : null}
    </div>
  )
}

const hours12 = 12 * 60 * 60 * 1_000
const whenOf = (at: Date) => (serverNow().getTime() - at.getTime() < hours12 ? clockTime(at) : shortTime(at))
