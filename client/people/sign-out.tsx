import { useState } from 'react'
import { Link } from 'react-router'
import { useTitle } from '../frame/title.ts'
import { useViewer } from '../frame/viewer.tsx'
import { leaveNothing } from '../offline/leave-nothing.ts'
import { paths } from '../paths.ts'
import { Button } from '../ui/button.tsx'
import { ErrorSummary } from '../ui/forms/error-summary.tsx'
import type { Refusal } from '../ui/forms/outcome.ts'
import { post } from './sign-in-calls.ts'

/** Asks once; a link alone must not sign anybody out. */
export default function SignOut() {
  useTitle('Sign out')
  const { person } = useViewer()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()
  const signOut = async () => {
    setBusy(true)
    const outcome = await post('/api/auth/sign-out')
    if (outcome.refusal) {
      setRefusal(outcome.refusal)
      setBusy(false)
      return
    }
    await leaveNothing()
    location.assign(paths.home())
  }
  if (!person)
    return (
      <div className="cb-reading">
        <h1 className="govuk-heading-l">You are signed out</h1>
        <p className="govuk-body">
          <Link className="govuk-link" to={paths.signIn()}>
            Sign in
          </Link>
        </p>
      </div>
    )
  return (
    <div className="cb-reading">
      <ErrorSummary refusal={refusal} />
      <h1 className="govuk-heading-l">Sign out</h1>
      <p className="govuk-body">
        This signs {person.name} out of this browser. To sign out of the others too, go to{' '}
        <Link className="govuk-link" to={paths.account()}>
          your account
        </Link>
        .
      </p>
      <Button busy={busy} onClick={signOut}>
        Sign out
      </Button>
    </div>
  )
}
