import { Link } from 'react-router'
import { incidentReasonWords } from '../../schema/incident-words.ts'
import { useLiveState } from '../live.ts'
import { useConnection } from '../offline/connection.ts'
import { paths } from '../paths.ts'
import { many } from '../time.ts'
import { useKnownViewer, useViewer } from './viewer.tsx'

/** In a demo, above everything: nobody here is real. */
export function DemoBand() {
  const { isDemo } = useViewer()
  return isDemo ? (
    <div className="cb-demo-band">
      <div className="cb-width">
        <p>
          Demo. The organisations and people here are made up. <Link to={paths.demoSignIn()}>Play another part</Link>
        </p>
      </div>
    </div>
  ) : null
}

/** On every page, until the last close that it moved: what was out of order, and by how much closes are later. */
export const IncidentBand = () =>
  useKnownViewer().incidents.map(({ reference, reason, workingDays, moved }) => (
    <div className="cb-demo-band" key={reference}>
      <div className="cb-width">
        <p>
          {incidentReasonWords[reason]}: {many(moved, 'challenge closes', 'challenges close')}{' '}
          {many(workingDays, 'working day')} later. <Link to={paths.incident(reference)}>See which and when</Link>
        </p>
      </div>
    </div>
  ))

/** Only while it is true, in the empty space above every page, so that its coming and going moves nothing. */
export function LiveLine() {
  const { isAway } = useConnection()
  const isPaused = useLiveState() === 'paused'
  return (
    <div className="cb-live-line" role="status">
      {isPaused && !isAway ? (
        <div className="cb-width">
          Live updates paused<span className="cb-live-line__more">, checking every 30 seconds</span>
        </div>
      ) : null}
    </div>
  )
}
