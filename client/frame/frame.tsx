import { Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router'
import { OfflineBand } from '../offline/offline-band.tsx'
import { ErrorBoundary } from '../ui/trouble.tsx'
import { Arrival } from './arrival.tsx'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { ViewerProvider } from './viewer.tsx'

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
    </ViewerProvider>
  )
}
