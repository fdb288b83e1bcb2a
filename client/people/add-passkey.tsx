import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { ErrorSummary } from '../ui/forms/error-summary.tsx'
import type { Refusal } from '../ui/forms/outcome.ts'
import { addPasskey, canUsePasskeys } from './passkeys.ts'

/** Makes a passkey on this device, where the browser can. */
export function AddPasskey({ after }: { after(): void }) {
  const [refusal, setRefusal] = useState<Refusal>()
  const [busy, setBusy] = useState(false)
  if (!canUsePasskeys()) return <p className="govuk-body">This browser cannot make a passkey.</p>
  const add = async () => {
    setBusy(true)
    const outcome = await addPasskey(`Made on ${new Date().toLocaleDateString('en-GB', { dateStyle: 'long' })}`)
    setBusy(false)
    setRefusal(outcome.refusal)
    if (!outcome.refusal) after()
  }
  return (
    <>
      {refusal ? <ErrorSummary refusal={refusal} /> : null}
      <Button look="secondary" busy={busy} onClick={add}>
        Add a passkey on this device
      </Button>
    </>
  )
}
