import { useCallback, useEffect, useState } from 'react'
import { useSearchParams } from 'react-router'
import NotFound from '../frame/not-found.tsx'
import { useTitle } from '../frame/title.ts'
import { paths } from '../paths.ts'
import { Button, ButtonGroup, WarningButton } from '../ui/button.tsx'
import { ErrorSummary } from '../ui/forms/error-summary.tsx'
import type { Outcome, Refusal } from '../ui/forms/outcome.ts'
import { Time } from '../ui/time.tsx'
import { Waiting } from '../ui/waiting.tsx'
import { post, read, safeBack } from './sign-in-calls.ts'

type Demo = {
  now: string
  parts: { part: string; name: string; sentence: string; organisation: string }[]
  nextClose: { at: string; reference: string; title: string } | null
}

/** The parts of the demo, one press each, and its clock. Outside a demo there is no such page. */
export default function DemoSignIn() {
  useTitle('Play a part in the demo')
  const [demo, setDemo] = useState<Demo | null>()
  const [refusal, setRefusal] = useState<Refusal>()
  const [busy, setBusy] = useState('')
  const [said, setSaid] = useState('')
  const [search] = useSearchParams()
  const load = useCallback(() => read<Demo>('/api/demo').then(setDemo, () => setDemo(null)), [])
  useEffect(() => void load(), [load])

  if (demo === undefined) return <Waiting what="the parts of the demo" />
  if (demo === null) return <NotFound />

  const during = async (name: string, work: Promise<Outcome<unknown>>, after: () => void) => {
    setBusy(name)
    setSaid('')
    const outcome = await work
    setBusy('')
    setRefusal(outcome.refusal)
    if (!outcome.refusal) after()
  }
  // The whole page anew: everything on it was for whoever one was before.
  const play = (part: string) =>
    during(part, post('/api/demo/sign-in', { part }), () => location.assign(safeBack(search.get('back'), paths.desk())))
  const setClock = (name: string, body: object) =>
    during(name, post('/api/demo/clock', body), () => {
      setSaid('The clock was set forward.')
      void load()
    })

  return (
    <>
      <ErrorSummary refusal={refusal} />
      <h1 className="govuk-heading-l">Play a part in the demo</h1>
      <p className="govuk-body cb-reading">
        One press signs you in as somebody made up. Open a second browser, or a private window, to play two at once.
      </p>
      <ul className="cb-cast">
        {demo.parts.map(({ part, name, sentence, organisation }) => (
          <li key={part}>
            <h2 className="govuk-heading-s govuk-!-margin-bottom-1">
              {name}, {organisation}
            </h2>
            <p className="govuk-body govuk-!-margin-bottom-2">{sentence}</p>
            <Button look="secondary" busy={busy === part} onClick={() => play(part)}>
              Sign in as {name}
            </Button>
          </li>
        ))}
      </ul>
      <h2 className="govuk-heading-m">The clock of the demo</h2>
      <p className="govuk-body" role="status">
        {said} It is <Time at={demo.now} /> here.
      </p>
      <ButtonGroup>
        {demo.nextClose ? (
          <Button
            look="secondary"
            busy={busy === 'close'}
            onClick={() =>
              setClock('close', { to: new Date(new Date(demo.nextClose?.at ?? 0).getTime() + 60_000).toISOString() })
            }
          >
            Set the clock to after the close of {demo.nextClose.reference}
          </Button>
        ) : null}
        <Button look="secondary" busy={busy === 'day'} onClick={() => setClock('day', { hours: 24 })}>
          One day on
        </Button>
        <Button look="secondary" busy={busy === 'week'} onClick={() => setClock('week', { hours: 168 })}>
          One week on
        </Button>
      </ButtonGroup>
      <h2 className="govuk-heading-m">Start again</h2>
      <p className="govuk-body cb-reading">
        Everything that was done in this demo is removed, everybody is signed out, and its story begins anew. It takes
        up to a minute.
      </p>
      <WarningButton
        busy={busy === 'again'}
        onClick={() => during('again', post('/api/demo/start-again'), () => location.assign(paths.demoSignIn()))}
      >
        Start again
      </WarningButton>
    </>
  )
}
