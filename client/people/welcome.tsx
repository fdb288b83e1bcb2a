import { useState } from 'react'
import { Link, Navigate, useNavigate, useSearchParams } from 'react-router'
import { useTitle } from '../frame/title.ts'
import { useKnownViewer } from '../frame/viewer.tsx'
import { graphql } from '../gql/gql.ts'
import { usePageQuery } from '../graphql.ts'
import { paths } from '../paths.ts'
import { NotificationBanner } from '../ui/text-blocks.tsx'
import { Unready } from '../ui/trouble.tsx'
import { AddPasskey } from './add-passkey.tsx'
import { NameForm } from './name-form.tsx'
import { canUsePasskeys } from './passkeys.ts'
import { safeBack } from './sign-in-calls.ts'

const welcomeQuery = graphql(`
  query Welcome {
    viewer {
      hasName
    }
  }
`)

/** After signing in. Somebody new says their name and may make a passkey; everybody else goes on to where they were. */
export default function Welcome() {
  useTitle('Welcome')
  const [search] = useSearchParams()
  const back = safeBack(search.get('back'), paths.home())
  const query = usePageQuery(welcomeQuery)
  const { reload } = useKnownViewer()
  const navigate = useNavigate()
  const [named, setNamed] = useState(false)
  const goOn = () => void navigate(back, { replace: true })

  if (!query.data) return <Unready query={query} what="your account" />
  if (query.data.viewer.hasName && !named) return <Navigate to={back} replace />
  const after = () => {
    reload()
    if (canUsePasskeys()) setNamed(true)
    else goOn()
  }
  return (
    <div className="cb-reading">
      {named ? (
        <>
          <NotificationBanner kind="success">Your account is ready.</NotificationBanner>
          <h1 className="govuk-heading-l">Sign in faster next time</h1>
          <p className="govuk-body">
            With a passkey you sign in by fingerprint, face or the PIN of this device, without waiting for a letter.
            What it knows of you never leaves the device. Do not make one on a device that others use.
          </p>
          <AddPasskey after={goOn} />
          <p className="govuk-body">
            <Link className="govuk-link" to={back}>
              Not now
            </Link>
          </p>
        </>
      ) : (
        <>
          <h1 className="govuk-heading-l">Welcome. What is your name?</h1>
          <NameForm name="" submit="Continue" after={after} />
        </>
      )}
    </div>
  )
}
