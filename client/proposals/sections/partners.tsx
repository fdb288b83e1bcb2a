import { useState } from 'react'
import { graphql } from '../../gql/gql.ts'
import { ask, useCommand } from '../../graphql.ts'
import { Button, TextButton } from '../../ui/button.tsx'
import { LookedBox } from '../../ui/forms/content-warning.tsx'
import type { Refusal } from '../../ui/forms/outcome.ts'
import { TextInput } from '../../ui/forms/text-input.tsx'
import { Tag } from '../../ui/tag.tsx'
import { control, type SectionProps } from './props.ts'

const findQuery = graphql(`
  query FindPartner($words: String!) {
    search(words: $words, kind: organisation) {
      hits {
        title
        path
      }
    }
  }
`)
const partnerIdQuery = graphql(`
  query PartnerToAsk($slug: String!) {
    organisation(slug: $slug) {
      id
    }
  }
`)
const askMutation = graphql(`
  mutation AskPartner($id: ID!, $organisation: ID!, $part: String!, $looked: Boolean) {
    askPartner(id: $id, organisation: $organisation, part: $part, looked: $looked) {
      __typename
      ... on Proposal {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)
const removeMutation = graphql(`
  mutation RemovePartner($id: ID!, $organisation: ID!) {
    removePartner(id: $id, organisation: $organisation) {
      __typename
      ... on Proposal {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

/** Who works with the supplier, and asking somebody else. */
export function Partners({ proposal, inside, reload }: SectionProps<'consortium'>) {
  const [words, setWords] = useState('')
  const [part, setPart] = useState('')
  const [found, setFound] = useState<readonly { title: string; path: string }[] | null>(null)
  const [trouble, setTrouble] = useState('')
  const [refused, setRefused] = useState<Refusal>()
  const [looked, setLooked] = useState(false)
  const [askPartner, asking] = useCommand(askMutation)
  const [removePartner, removing] = useCommand(removeMutation)

  const wrongPart = refused?.fields.find((field) => field.path === 'part')?.message

  const find = async () => {
    if (words.trim() === '') return setTrouble('Write the name of a partner first.')
    const { data, failure } = await ask(findQuery, { words })
    setTrouble(failure?.message ?? '')
    setFound(data ? (data.search[0]?.hits ?? []) : null)
  }
  const send = async (path: string) => {
    const { data, failure } = await ask(partnerIdQuery, { slug: path.split('/').at(-1) ?? '' })
    const organisation = data?.organisation?.id
    if (!organisation) return setTrouble(failure?.message ?? 'We cannot find that organisation.')
    const { refusal } = await askPartner({ id: proposal.id, organisation, part, looked })
    setRefused(refusal)
    setTrouble(refusal?.message ?? '')
    if (!refusal) {
      setFound(null)
      setWords('')
      setPart('')
      setLooked(false)
      reload()
    }
  }
  return (
    <section aria-label="Partners">
      <h2 className="govuk-heading-m">Partners</h2>
      <ul className="govuk-list">
        {inside.partners.map(({ organisation, part: does, confirmedAt, declinedAt }) => (
          <li key={organisation.id}>
            <strong>{organisation.name}</strong>: {does}{' '}
            {confirmedAt ? (
              <Tag colour="green">Confirmed</Tag>
            ) : declinedAt ? (
              <Tag colour="red">Declined</Tag>
            ) : (
              <Tag colour="amber">Asked</Tag>
            )}{' '}
            <TextButton
              busy={removing}
              onClick={async () => {
                const { refusal } = await removePartner({ id: proposal.id, organisation: organisation.id })
                setTrouble(refusal?.message ?? '')
                reload()
              }}
            >
              {`Remove ${organisation.name}`}
            </TextButton>
          </li>
        ))}
      </ul>
      {trouble ? (
        <p className="govuk-error-message" role="alert">
          {trouble}
        </p>
      ) : null}
      <TextInput label="Name of a partner" {...control('partner.words', words, setWords)} />
      <TextInput label="What they would do" {...control('partner.part', part, setPart, wrongPart)} />
      <LookedBox {...control('partner.looked', looked, setLooked)} refusal={refused} />
      <Button look="secondary" onClick={find}>
        Find them
      </Button>
      <div role="status">
        {found?.length === 0 ? (
          <p className="govuk-body">Nobody of that name is on the board. They can register in a few minutes.</p>
        ) : null}
        {found && found.length > 0 ? (
          <ul className="govuk-list">
            {found.map(({ title, path }) => (
              <li key={path}>
                <Button look="secondary" busy={asking} onClick={() => send(path)}>
                  {`Ask ${title}`}
                </Button>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </section>
  )
}
