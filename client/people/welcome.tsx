import { useState } from 'react'
import { Link, Navigate, useNavigate, useSearchParams } from 'react-router'
import { useTitle } from '../frame/title.ts'
import { useKnownViewer } from '../frame/viewer.tsx'
import { graphql } from '../gql/gql.ts'
import { usePageQuery } from '../graphql.ts'
import { JoinByDomain } from '../organisations/join-by-domain.tsx'
import { paths } from '../paths.ts'
import { TextButton } from '../ui/button.tsx'
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
      joinsByDomain {
        id
        name
      }
    }
  }
`)

type Step = 'name' | 'passkey' | 'organisation'

/**
 * After signing in. Somebody new says their name, may make a passkey and may join the organisation of their address;
 * everybody else goes on to where they were.
 */
export default function Welcome() {
  useTitle('Welcome')
  const [search] = useSearchParams()
  const back = safeBack(search.get('back'), paths.home())
  const query = usePageQuery(welcomeQuery)
  const { viewer, reload } = useKnownViewer()
  const navigate = useNavigate()
  const [step, setStep] = useState<Step>('name')

  if (!query.data) return <Unready query={query} what="your account" />
  const { hasName, joinsByDomain } = query.data.viewer
  if (hasName && step === 'name') return <Navigate to={back} replace />
  const offered = viewer.memberships.length === 0 ? joinsByDomain : null
  const goOn = () => void navigate(back, { replace: true })
  // Last of all: whoever joins acts for somebody else from then on, and every page begins anew.
  const toOrganisation = () => (offered ? setStep('organisation') : goOn())
  const afterName = () => {
    reload()
    if (canUsePasskeys()) setStep('passkey')
    else toOrganisation()
  }
  return (
    <div className="cb-reading">
      {step === 'name' ? (
        <>
          <h1 className="govuk-heading-l">Welcome. What is your name?</h1>
          <NameForm name="" submit="Continue" after={afterName} />
        </>
      ) : null}
      {step === 'organisation' && offered ? (
        <>
          <h1 className="govuk-heading-l">Do you work at {offered.name}?</h1>
          <JoinByDomain organisation={offered} after={goOn} />
          <p className="govuk-body">
            <Link className="govuk-link" to={back}>
              Not now
            </Link>
          </p>
        </>
      ) : null}
      {step === 'passkey' ? <OfferPasskey back={offered ? null : back} after={toOrganisation} /> : null}
    </div>
  )
}

/** `back`: where `Not now` leads, if nothing else is asked. */
const OfferPasskey = ({ back, after }: { back: string | null; after(): void }) => (
  <>
    <NotificationBanner kind="success">Your account is ready.</NotificationBanner>
    <h1 className="govuk-heading-l">Sign in faster next time</h1>
    <p className="govuk-body">
      With a passkey you sign in by fingerprint, face or the PIN of this device, without waiting for a letter. What it
      knows of you never leaves the device. Do not make one on a device that others use.
    </p>
    <AddPasskey after={after} />
    <p className="govuk-body">
      {back ? (
        <Link className="govuk-link" to={back}>
          Not now
        </Link>
      ) : (
        <TextButton onClick={after}>Not now</TextButton>
      )}
    </p>
  </>
)
