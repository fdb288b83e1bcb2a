import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { categories, categoryNames, obligationOf } from '../../schema/notifications.ts'
import NotFound from '../frame/not-found.tsx'
import { useTitle } from '../frame/title.ts'
import { paths } from '../paths.ts'
import { Button } from '../ui/button.tsx'
import { NotificationBanner } from '../ui/text-blocks.tsx'

/** From a link in a letter, without signing in. Only the button stops anything: scanners of mail open every link. */
export default function Unsubscribe() {
  const { token = '' } = useParams()
  const [state, setState] = useState<'asking' | 'stopping' | 'stopped' | 'refused' | 'lost'>('asking')
  const category = categoryNames.find((name) => name === token.split('.')[1])
  const stops = category && !obligationOf(category) && state !== 'refused' ? category : null
  useTitle(stops && 'Stop letters')
  if (!stops) return <NotFound />

  const stop = async () => {
    setState('stopping')
    const answer = await fetch(paths.unsubscribe(token), { method: 'POST' }).catch(() => null)
    setState(answer?.ok ? 'stopped' : answer ? 'refused' : 'lost')
  }
  const { label, about } = categories[stops]
  return (
    <div className="cb-reading">
      {state === 'stopped' ? (
        <NotificationBanner kind="success">
          <p className="govuk-notification-banner__heading">Stopped. No more letters about “{label}”.</p>
        </NotificationBanner>
      ) : null}
      <h1 className="govuk-heading-l">
        {state === 'stopped' ? `No letters about “${label}”` : `Stop letters about “${label}”?`}
      </h1>
      <p className="govuk-body">{about} They still stand on the site. Other letters go on as before.</p>
      {state === 'lost' ? (
        <p className="govuk-error-message" role="alert">
          No connection, so nothing was changed. Try again.
        </p>
      ) : null}
      {state === 'stopped' ? null : (
        <Button busy={state === 'stopping'} onClick={stop}>
          Stop these letters
        </Button>
      )}
      <p className="govuk-body">
        <Link className="govuk-link" to={paths.accountNotifications()}>
          Choose how we write to you
        </Link>{' '}
        (needs signing in)
      </p>
    </div>
  )
}
