import { useState } from 'react'
import type { CurationPartsFragment } from '../gql/graphql.ts'
import { useCommand, usePageQuery } from '../graphql.ts'
import { many } from '../time.ts'
import { TextButton } from '../ui/button.tsx'
import { Select } from '../ui/forms/choices.tsx'
import { Looked } from '../ui/forms/content-warning.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import type { Refusal } from '../ui/forms/outcome.ts'
import { Textarea } from '../ui/forms/textarea.tsx'
import { inviteSuppliers } from './commands.ts'
import { fitQuery } from './curation-query.ts'
import { HandPicked, type Picked } from './hand-picked.tsx'
import { type Invitation, InvitationToConfirm } from './invitation-to-confirm.tsx'
import { type ChosenFilter, filterFields, filterOf, noneChosen } from './supplier-filter.ts'

type Values = ChosenFilter & { text: string; extras: Picked[]; looked: boolean }

const fewestWords = 20
const fewestReason = 10

/** What can be said before anybody is asked to confirm; the server looks at it again. */
const wrongIn = ({ text, extras }: Values) => [
  ...(text.trim().length < fewestWords
    ? [{ path: 'text', code: 'SHORT', message: 'Say what the problem is and where to read more' }]
    : []),
  ...extras.flatMap(({ name, reason }, place) =>
    reason.trim().length < fewestReason
      ? [{ path: `extras.${place}.reason`, code: 'SHORT', message: `Say why ${name} is added: it stays on record` }]
      : [],
  ),
]

const notCounted = (failed: boolean) =>
  `${failed ? 'How many fit could not be counted. It is asked for again' : 'How many fit is still being counted'}: press Send once the number is there.`

/** Who fits and who is picked by hand, the one text for all, then a look at both before it is sent. */
export function InviteForm({ curation, after }: { curation: CurationPartsFragment; after(): void }) {
  const [invite] = useCommand(inviteSuppliers)
  const [shown, setShown] = useState<Invitation | null>(null)
  const [uncounted, setUncounted] = useState<Refusal>()
  const initial: Values = { ...noneChosen, text: '', extras: [], looked: false }
  const form = useForm({
    initial,
    check: wrongIn,
    send: async ({ text, extras, looked, ...filter }: Values) => {
      const outcome = await invite({
        ...{ id: curation.id, filter: filterOf(filter), text, expected: shown?.total ?? 0, looked },
        extras: extras.map(({ organisationId, reason }) => ({ organisationId, reason })),
      })
      // Refused or not, somebody looks at the number again before the next time.
      setShown(null)
      fit.reload()
      return outcome
    },
    after: () => {
      form.reset(initial)
      after()
    },
    keep: `curation-invite:${curation.id}`,
  })
  const { text, extras, looked: _looked, ...filter } = form.values
  const fit = usePageQuery(fitQuery, { reference: curation.reference, filter: filterOf(filter) })
  // A number of another filter is none, and neither is one that could not be asked for anew.
  const found = fit.refreshing || fit.failure ? undefined : fit.data?.curation?.fit
  if (found && uncounted) setUncounted(undefined)
  const total = (found?.total ?? 0) + extras.length
  if (shown)
    return (
      <Form
        form={form}
        submit={`Yes, send to ${shown.total}`}
        beside={<TextButton onClick={() => setShown(null)}>Change it</TextButton>}
      >
        <InvitationToConfirm {...shown} lead={curation.lead?.reference ?? ''} />
      </Form>
    )
  const look: typeof form.submit = async (event) => {
    event?.preventDefault()
    setUncounted(undefined)
    if (wrongIn(form.values).length > 0) return form.submit()
    form.clearRefusal()
    if (found) return setShown({ total, filter: filterOf(filter), text, extras })
    if (fit.failure) fit.reload()
    setUncounted({ code: 'NOT_COUNTED', message: notCounted(fit.failure !== undefined), fields: [] })
  }
  return (
    <>
      <h3 className="govuk-heading-s">Invite suppliers</h3>
      <p className="govuk-body cb-reading">
        Everybody who fits and was not invited before gets the same words, with the public link to{' '}
        {curation.lead?.reference}, at the same second. Write public facts only.
      </p>
      <Form
        form={{ ...form, submit: look, refusal: uncounted ?? form.refusal }}
        submit={found ? `Send to ${total}` : 'Send'}
      >
        {filterFields.map(({ name, label, choices }) => (
          <Select key={name} label={label} choices={choices} {...form.field(name)} />
        ))}
        <p className="govuk-body" role="status">
          {found
            ? `${many(found.total, 'supplier')} fit, ${found.small} of them small or medium.`
            : (fit.failure?.message ?? 'Counting…')}
        </p>
        <Textarea label="What all of them read" rows={4} most={1_500} {...form.field('text')} />
        <HandPicked picked={extras} onChange={(next) => form.set({ extras: next })} errorAt={form.errorAt} />
        <Looked form={form} of="invitation" />
      </Form>
    </>
  )
}
