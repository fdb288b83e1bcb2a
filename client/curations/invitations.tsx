import { categories, categoryLabel, regionLabel, regions, standardLabel, standards } from '../../schema/vocabularies.ts'
import type { CurationPartsFragment } from '../gql/graphql.ts'
import { useCommand, usePageQuery } from '../graphql.ts'
import { many } from '../time.ts'
import { Select } from '../ui/forms/choices.tsx'
import { Form, type FormState, useForm } from '../ui/forms/form.tsx'
import { Textarea } from '../ui/forms/textarea.tsx'
import { Paragraphs } from '../ui/paragraphs.tsx'
import { Details } from '../ui/text-blocks.tsx'
import { Time } from '../ui/time.tsx'
import { inviteSuppliers } from './commands.ts'
import { fitQuery } from './curation-query.ts'

type Props = { curation: CurationPartsFragment; after(): void }
type Values = { category: string; standard: string; region: string; text: string }

const any = 'any'

/** Who was invited with which words, and for managers the next invitation. Who proposes stands nowhere. */
export function Invitations({ curation, after }: Props) {
  const { invitations, invited } = curation
  return (
    <>
      <h2 className="govuk-heading-m">Invited suppliers</h2>
      {invitations.length === 0 ? <p className="govuk-body">Nobody has been invited yet.</p> : null}
      {invitations.map((sent) => (
        <section key={sent.at} aria-label={`${sent.invited} invited`}>
          <p className="govuk-body">
            <strong>{sent.invited} invited</strong>, {sent.small} of them small or medium, <Time at={sent.at} />.{' '}
            {filterWords(sent)}
          </p>
          <Paragraphs text={sent.text} />
          {sent.extras.map(({ organisation, reason }) => (
            <p className="govuk-body-s" key={organisation.id}>
              Picked by hand: {organisation.name}. {reason}
            </p>
          ))}
        </section>
      ))}
      {invited.length > 0 ? (
        <Details summary="Who was invited">
          <p className="govuk-body-s">{invited.map(({ name }) => name).join(', ')}</p>
          <p className="govuk-body-s">Who of them proposes is sealed, to you too.</p>
        </Details>
      ) : null}
      {curation.actions.includes('invite') ? <InviteForm curation={curation} after={after} /> : null}
    </>
  )
}

const filterWords = (by: { category?: string | null; standard?: string | null; region?: string | null }) => {
  const words = [
    by.category ? categoryLabel(by.category) : '',
    by.standard ? standardLabel(by.standard) : '',
    by.region ? regionLabel(by.region) : '',
  ].filter(Boolean)
  return words.length > 0 ? `Everybody in: ${words.join(', ')}.` : 'Every supplier.'
}

const choicesOf = (terms: readonly { code: string; label: string }[]) => [
  { value: any, label: 'Any' },
  ...terms.map(({ code, label }) => ({ value: code, label })),
]

function InviteForm({ curation, after }: Props) {
  const [invite] = useCommand(inviteSuppliers)
  const form: FormState<Values> = useForm<Values, unknown>({
    initial: { category: any, standard: any, region: any, text: '' },
    send: ({ text, ...filter }) =>
      invite({ id: curation.id, filter: given(filter), text, expected: fit.data?.curation?.fit?.total ?? 0 }),
    after: () => {
      after()
      fit.reload()
    },
    keep: `curation-invite:${curation.id}`,
  })
  const { text: _text, ...filter } = form.values
  const fit = usePageQuery(fitQuery, { reference: curation.reference, filter: given(filter) })
  const found = fit.data?.curation?.fit
  return (
    <>
      <h3 className="govuk-heading-s">Invite suppliers</h3>
      <p className="govuk-body cb-reading">
        Everybody who fits and was not invited before gets the same words, with the link to {curation.lead?.reference},
        at the same second. Write public facts only.
      </p>
      <Form form={form} submit={found ? `Send to ${found.total}` : 'Send'}>
        <Select label="Category" choices={choicesOf(categories)} {...form.field('category')} />
        <Select label="Standard they claim" choices={choicesOf(standards)} {...form.field('standard')} />
        <Select label="Region they serve" choices={choicesOf(regions)} {...form.field('region')} />
        <p className="govuk-body" role="status">
          {found ? `${many(found.total, 'supplier')} fit, ${found.small} of them small or medium.` : 'Counting…'}
        </p>
        <Textarea label="What all of them read" rows={4} most={1_500} {...form.field('text')} />
      </Form>
    </>
  )
}

const given = ({ category, standard, region }: Omit<Values, 'text'>) => ({
  category: category === any ? null : category,
  standard: standard === any ? null : standard,
  region: region === any ? null : region,
})
