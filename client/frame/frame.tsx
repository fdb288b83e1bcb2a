import { Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router'
import { OfflineBand } from '../offline/offline-band.tsx'
import { ErrorBoundary } from '../ui/trouble.tsx'
import { Waiting } from '../ui/waiting.tsx'
import { Arrival } from './arrival.tsx'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { useKnownViewer, ViewerProvider } from './viewer.tsx'

/** What stands around every page. */
export function Frame() {
  const { pathname } = useLocation()
  const isLeaving = useNavigation().state === 'loading'
  return (
    <ViewerProvider>
      <a href="#content" className="govuk-skip-link">
        Skip to main content
      </a>
      <Header />
      <main id="content" className="cb-sheet" tabIndex={-1} aria-busy={isLeaving}>
        {/* Another address is another page: nothing of the last one, its fault included, stays in it. */}
        <ErrorBoundary key={pathname}>
          <Outlet />
        </ErrorBoundary>
      </main>
      <Footer />
      <OfflineBand />
      <Arrival />
      <ScrollRestoration />
      <UntilKnown />
    </ViewerProvider>
  )
}

/** Who looks decides what stands above a page, so nothing is shown before it is known: what is shown then stays in its place. */
const UntilKnown = () =>
  useKnownViewer().known ? null : (
    <div className="cb-until-known">
      <Waiting what="the board" />
    </div>
  )
