import { Navigate, Outlet, useLocation } from 'react-router'
import { paths, withQuery } from '../paths.ts'
import { Waiting } from '../ui/waiting.tsx'
import { useKnownViewer } from './viewer.tsx'

/** For pages that are somebody's own. Sign-in leads back to the page. */
export function RequireSignIn() {
  const { viewer, known } = useKnownViewer()
  const { pathname, search } = useLocation()
  if (!known) return <Waiting what="your account" />
  return viewer.person ? <Outlet /> : <Navigate replace to={withQuery(paths.signIn(), { back: pathname + search })} />
}
