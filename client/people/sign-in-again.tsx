import { useCallback, useEffect, useRef, useState } from 'react'
import { Link } from 'react-router'
import { useKnownViewer } from '../frame/viewer.tsx'
import { graphql } from '../gql/gql.ts'
import { ask, useAnswer } from '../graphql.ts'
import { paths } from '../paths.ts'
import { Button, TextButton } from '../ui/button.tsx'
import { ErrorSummary } from '../ui/forms/error-summary.tsx'
import type { Refusal } from '../ui/forms/outcome.ts'
import { Waiting } from '../ui/waiting.tsx'
import { CodeForm } from './code-form.tsx'
import { canUsePasskeys, signInWithPasskey } from './passkeys.ts'
import { askForCode } from './sign-in-calls.ts'

const ownAddress = graphql(`
  query OwnAddress {
    viewer {
      address
      person {
        id
      }
    }
  }
`)

/**
 * Before what cannot be taken back: the code of a letter that is sent at once, or a passkey, and then what was asked for
 * is done. What was typed stays in the page.
 */
export function SignInAgain({
  submit,
  onDone,
  onCancel,
}: {
  submit: string
  onDone(): Promise<void>
  onCancel(): void
}) {
  const { viewer } = useKnownViewer()
  const { data } = useAnswer(ownAddress, {}, () => false)
  const address = data?.viewer.address ?? ''
  const { isSent, refusal, setRefusal, send } = useCodeTo(address)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])

  const byPasskey = async () => {
    const outcome = await signInWithPasskey()
    if (outcome.refusal) return setRefusal(outcome.refusal)
    const now = await ask(ownAddress)
    // The passkey may have been a colleague's: then all of this page was for somebody else.
    if (now.data?.viewer.person?.id === viewer.person?.id) await onDone()
    else location.assign(paths.desk())
  }
  return (
    <section>
      {refusal ? <ErrorSummary refusal={refusal} /> : null}
      <h2 className="govuk-heading-m" tabIndex={-1} ref={heading}>
        Sign in once more
      </h2>
      <p className="govuk-body">
        You signed in a while ago, and this cannot be taken back. So we make sure that it is you. What you wrote is
        kept.
      </p>
      {isSent ? (
        <CodeForm address={address} submit={submit} onSignedIn={onDone} />
      ) : refusal ? (
        <Button onClick={send}>Send a code to {address}</Button>
      ) : (
        <Waiting what="your code" />
      )}
      {viewer.isDemo && isSent ? (
        <p className="govuk-body">
          This is a demo: the code is in{' '}
          <Link className="govuk-link" to={paths.letters()} target="_blank">
            the letters (opens in a new tab)
          </Link>
          .
        </p>
      ) : null}
      {canUsePasskeys() ? (
        <Button look="secondary" onClick={byPasskey}>
          Use a passkey instead
        </Button>
      ) : null}
      <p className="govuk-body">
        <TextButton onClick={onCancel}>Back to what you wrote</TextButton>
      </p>
    </section>
  )
}

/** Sends a code as soon as it is known where to, once. */
function useCodeTo(address: string) {
  const [isSent, setSent] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()
  const send = useCallback(async () => {
    const outcome = await askForCode(address)
    setRefusal(outcome.refusal)
    setSent(!outcome.refusal)
  }, [address])
  const isBegun = useRef(false)
  useEffect(() => {
    if (!address || isBegun.current) return
    isBegun.current = true
    void send()
  }, [address, send])
  return { isSent, refusal, setRefusal, send }
}
