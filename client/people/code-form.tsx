import { type ReactNode, useState } from 'react'
import { TextButton } from '../ui/button.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { TextInput } from '../ui/forms/text-input.tsx'
import { askForCode, post } from './sign-in-calls.ts'

/** The six figures that were sent to an address. `children` stands behind the way to another code. */
export function CodeForm({
  address,
  submit,
  onSignedIn,
  children,
}: {
  address: string
  submit: string
  /** What is done then. The button is busy until that is over too, for a code works once. */
  onSignedIn(): Promise<void> | void
  children?: ReactNode
}) {
  const [said, setSaid] = useState('')
  const form = useForm({
    initial: { otp: '' },
    check: ({ otp }) =>
      /^\d{6}$/.test(figures(otp))
        ? []
        : [{ path: 'otp', code: 'INVALID', message: 'Enter the six figures of the code, such as 123456' }],
    send: async ({ otp }) => {
      const outcome = await post('/api/auth/sign-in/email-otp', { email: address, otp: figures(otp) }, 'otp')
      if (!outcome.refusal) await onSignedIn()
      return outcome
    },
  })
  const again = async () => {
    const outcome = await askForCode(address)
    if (!outcome.refusal) form.clearRefusal()
    setSaid(outcome.refusal ? outcome.refusal.message : 'We sent a new code. The one before works no more.')
  }
  return (
    <>
      <p className="govuk-body">
        We sent six figures to <strong>{address}</strong>. They are good for ten minutes. It may take a minute to come;
        look among unwanted letters too.
      </p>
      <Form form={form} submit={submit}>
        <TextInput label="Code" inputMode="numeric" autoComplete="one-time-code" width={10} {...form.field('otp')} />
      </Form>
      <p className="govuk-body" role="status">
        {said}
      </p>
      <p className="govuk-body">
        <TextButton onClick={again}>Send a new code</TextButton>
        {children}
      </p>
    </>
  )
}

const figures = (typed: string) => typed.replaceAll(/[\s-]/g, '')
