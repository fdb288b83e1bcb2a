import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { TextInput } from '../ui/forms/text-input.tsx'

type Receipts = readonly { reference: string; sha256: string }[]

const plain = (typed: string) => typed.trim().toLowerCase().replace(/\s+/g, '')

/** Whether a receipt that somebody holds is of what was opened. It is compared here, and sent nowhere. */
export function CheckReceipt({ receipts }: { receipts: Receipts }) {
  const [reference, setReference] = useState('')
  const [hash, setHash] = useState('')
  const [verdict, setVerdict] = useState('')
  const check = () => {
    const found = receipts.find((receipt) => plain(receipt.reference) === plain(reference))
    if (!found) return setVerdict('No proposal with this reference was opened. Check the reference on your receipt.')
    return setVerdict(
      plain(hash) === found.sha256
        ? 'The same content. What was opened is what you submitted.'
        : 'Not the same. This hash belongs to another version, or something was altered. Compare the last receipt you hold.',
    )
  }
  return (
    <section className="cb-reading">
      <h2 className="govuk-heading-m">Check a receipt</h2>
      <p className="govuk-body">
        Paste what stands on your receipt. It is compared in your browser and sent nowhere. Without this page: run{' '}
        <code className="cb-mono">shasum -a 256</code> on the file that you downloaded with the receipt, and look for
        the number above.
      </p>
      <TextInput id="receipt-reference" name="reference" label="Reference" value={reference} onChange={setReference} />
      <TextInput id="receipt-hash" name="hash" label="SHA-256" value={hash} onChange={setHash} />
      <Button look="secondary" onClick={check}>
        Check
      </Button>
      <p className="govuk-body govuk-!-font-weight-bold" role="status">
        {verdict}
      </p>
    </section>
  )
}
