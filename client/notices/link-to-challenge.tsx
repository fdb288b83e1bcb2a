import { noticeRelations, noticeRelationWords } from '../../schema/notices.ts'
import { graphql } from '../gql/gql.ts'
import type { NoticeRelation } from '../gql/graphql.ts'
import { ask, useCommand } from '../graphql.ts'
import { TextButton } from '../ui/button.tsx'
import { Radios } from '../ui/forms/choices.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { TextInput } from '../ui/forms/text-input.tsx'
import { Details } from '../ui/text-blocks.tsx'

const challengeIdQuery = graphql(`
  query ChallengeToLink($reference: String!) {
    challenge(reference: $reference) {
      id
    }
  }
`)

const linkMutation = graphql(`
  mutation LinkNotice($input: NoticeLinkInput!) {
    linkNotice(input: $input) {
      __typename
      ... on Notice {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

const unlinkMutation = graphql(`
  mutation UnlinkNotice($input: NoticeUnlinkInput!) {
    unlinkNotice(input: $input) {
      __typename
      ... on Notice {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

/** For a force: which of its published challenges belongs to the notice, and how. */
export function LinkToChallenge({ notice, after }: { notice: string; after(): void }) {
  const [link] = useCommand(linkMutation)
  const initial: { reference: string; relation: NoticeRelation } = { reference: '', relation: 'grew_from' }
  const form = useForm({
    initial,
    send: async ({ reference, relation }) => {
      const { data } = await ask(challengeIdQuery, { reference })
      if (!data?.challenge)
        return {
          refusal: {
            code: 'NOT_FOUND',
            message: 'We cannot find that challenge.',
            fields: [
              {
                path: 'reference',
                code: 'NOT_FOUND',
                message: 'Enter the reference of a challenge of your force, such as CH-2026-0042',
              },
            ],
          },
        }
      return link({ input: { notice, challenge: data.challenge.id, relation } })
    },
    after,
  })
  return (
    <Details summary="Link a challenge of your force">
      <Form form={form} submit="Link the challenge">
        <TextInput label="Reference of the challenge" width={10} {...form.field('reference')} />
        <Radios
          label="How do they belong together?"
          small
          choices={noticeRelations.map((value) => ({ value, label: noticeRelationWords[value] }))}
          {...form.field('relation')}
        />
      </Form>
    </Details>
  )
}

export function UnlinkButton({
  notice,
  challenge,
  after,
}: {
  notice: string
  challenge: { id: string; reference: string }
  after(): void
}) {
  const [unlink, sending] = useCommand(unlinkMutation)
  return (
    <TextButton
      busy={sending}
      onClick={async () => {
        const { ok } = await unlink({ input: { notice, challenge: challenge.id } })
        if (ok) after()
      }}
    >
      Take the link to {challenge.reference} away
    </TextButton>
  )
}
