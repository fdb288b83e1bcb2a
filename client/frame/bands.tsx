import { Link } from 'react-router'
import { useLiveState } from '../live.ts'
import { paths } from '../paths.ts'
import { useViewer } from './viewer.tsx'

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

/** Only while it is true. */
export const LiveLine = () =>
  useLiveState() === 'paused' ? (
    <div className="cb-live-line" role="status">
      <div className="cb-width">Live updates paused, checking every 30 seconds</div>
    </div>
  ) : null
