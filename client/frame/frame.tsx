import { Link, Outlet, ScrollRestoration, useLocation } from 'react-router'
import { useLiveState } from '../live.ts'
import { paths } from '../paths.ts'
import { ErrorBoundary } from '../ui/trouble.tsx'
import { Arrival } from './arrival.tsx'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { useViewer, ViewerProvider } from './viewer.tsx'

/** What stands around every page. */
export function Frame() {
  const { pathname } = useLocation()
  return (
    <ViewerProvider>
      <a href="#content" className="govuk-skip-link">
        Skip to main content
      </a>
      <DemoBand />
      <Header />
      <LiveLine />
      <main id="content" className="cb-sheet" tabIndex={-1}>
        {/* Another address is another page: nothing of the last one, its fault included, stays in it. */}
        <ErrorBoundary key={pathname}>
          <Outlet />
        </ErrorBoundary>
      </main>
      <Footer />
      <Arrival />
      <ScrollRestoration />
    </ViewerProvider>
  )
}

function DemoBand() {
  const { isDemo } = useViewer()
  return isDemo ? (
    <div className="cb-demo-band" role="note">
      <div className="cb-width">
        <p>
          Demo. The organisations and people here are made up. <Link to={paths.demoSignIn()}>Play another part</Link>
        </p>
      </div>
    </div>
  ) : null
}

const LiveLine = () =>
  useLiveState() === 'paused' ? (
    <div className="cb-live-line" role="status">
      <div className="cb-width">Live updates paused, checking every 30 seconds</div>
    </div>
  ) : null
