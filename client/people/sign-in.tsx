import { useState } from 'react'
import { Link, Navigate, useSearchParams } from 'react-router'
import { useTitle } from '../frame/title.ts'
import { useKnownViewer } from '../frame/viewer.tsx'
import { paths, withQuery } from '../paths.ts'
import { Button, TextButton } from '../ui/button.tsx'
import { ErrorSummary } from '../ui/forms/error-summary.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import type { Refusal } from '../ui/forms/outcome.ts'
import { TextInput } from '../ui/forms/text-input.tsx'
import { CodeForm } from './code-form.tsx'
import { canUsePasskeys, signInWithPasskey } from './passkeys.ts'
import { askForCode, safeBack } from './sign-in-calls.ts'

/** A work address, then a six-figure code; or a passkey. It leads back to where one was. */
export default function SignIn() {
  const [address, setAddress] = useState<string>()
  const [search] = useSearchParams()
  const back = safeBack(search.get('back'), paths.desk())
  useTitle(address ? 'Enter your code' : 'Sign in')
  const { viewer, reload: finish } = useKnownViewer()
  // Only once the new viewer is known: the next page asks who that is, and would lead a visitor back here.
  // Somebody new says their name first; everybody else goes on to where they were.
  if (viewer.person) return <Navigate replace to={withQuery(paths.welcome(), { back })} />
  return (
    <div className="cb-reading">
      {address ? (
        <TypeCode address={address} onSignedIn={finish} onOther={() => setAddress(undefined)} />
      ) : (
        <AskForCode onSent={setAddress} onSignedIn={finish} back={back} />
      )}
    </div>
  )
}

function AskForCode({ onSent, onSignedIn, back }: { onSent(address: string): void; onSignedIn(): void; back: string }) {
  const { viewer } = useKnownViewer()
  const [refusal, setRefusal] = useState<Refusal>()
  const form = useForm({
    initial: { email: '' },
    check: ({ email }) =>
      /^\S+@\S+\.\S+$/.test(email.trim())
        ? []
        : [{ path: 'email', code: 'INVALID', message: 'Enter an e-mail address like name@example.org' }],
    send: ({ email }) => askForCode(email.trim(), 'email'),
    after: (_answer, { email }) => onSent(email.trim()),
  })
  const byPasskey = async () => {
    const outcome = await signInWithPasskey()
    if (outcome.refusal) setRefusal(outcome.refusal)
    else onSignedIn()
  }
  return (
    <>
      {refusal ? <ErrorSummary refusal={refusal} /> : null}
      <h1 className="govuk-heading-l">Sign in</h1>
      <p className="govuk-body">
        We send a code of six figures to your work address. There is no password to remember. If you are new here, this
        makes your account.
      </p>
      <Form form={form} submit="Send me a code">
        <TextInput
          label="Your work address"
          type="email"
          autoComplete="email"
          spellCheck={false}
          {...form.field('email')}
        />
      </Form>
      {canUsePasskeys() ? (
        <Button look="secondary" onClick={byPasskey}>
          Sign in with a passkey
        </Button>
      ) : null}
      {viewer.isDemo ? (
        <p className="govuk-body">
          This is a demo:{' '}
          <Link
            className="govuk-link"
            to={withQuery(paths.demoSignIn(), { back: back === paths.desk() ? null : back })}
          >
            play one of its parts
          </Link>{' '}
          with one press, or read the code you asked for in{' '}
          <Link className="govuk-link" to={paths.letters()}>
            the letters
          </Link>
          .
        </p>
      ) : null}
    </>
  )
}

function TypeCode({ address, onSignedIn, onOther }: { address: string; onSignedIn(): void; onOther(): void }) {
  return (
    <>
      <h1 className="govuk-heading-l">Enter your code</h1>
      <CodeForm address={address} submit="Sign in" onSignedIn={onSignedIn}>
        {' '}
        or <TextButton onClick={onOther}>use another address</TextButton>
      </CodeForm>
    </>
  )
}
