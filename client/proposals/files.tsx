import { useState } from 'react'
import { proposalLimits } from '../../schema/proposals.ts'
import { graphql } from '../gql/gql.ts'
import { useCommand } from '../graphql.ts'
import { TextButton } from '../ui/button.tsx'
import { FileInput, fileSize } from '../ui/forms/file-input.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import type { Inside, ShownProposal } from './query.ts'

const attachMutation = graphql(`
  mutation AttachFile($id: ID!, $file: File!) {
    attachFile(id: $id, file: $file) {
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
  mutation RemoveFile($id: ID!, $file: String!) {
    removeFile(id: $id, file: $file) {
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

/** Files of the draft: what is there, and one more. */
export function Files({ proposal, inside, after }: { proposal: ShownProposal; inside: Inside; after(): void }) {
  const [attach] = useCommand(attachMutation)
  const [remove, removing] = useCommand(removeMutation)
  const [trouble, setTrouble] = useState('')
  const initial: { file: readonly File[] } = { file: [] }
  const form = useForm({
    initial,
    check: ({ file }) => (file.length === 0 ? [{ path: 'file', code: 'MISSING', message: 'Choose a file first' }] : []),
    send: ({ file: [file] }) => attach({ id: proposal.id, file: file ?? new File([], '') }),
    after: () => {
      form.reset({ file: [] })
      after()
    },
  })
  return (
    <>
      {inside.files.length > 0 ? (
        <ul className="govuk-list">
          {inside.files.map((file) => (
            <li key={file.id}>
              <a className="govuk-link" href={`/files/proposals/${proposal.reference}/${file.id}`}>
                {file.name}
              </a>{' '}
              ({fileSize(file.size)}){' '}
              <TextButton
                busy={removing}
                onClick={async () => {
                  const { refusal } = await remove({ id: proposal.id, file: file.id })
                  setTrouble(refusal?.message ?? '')
                  after()
                }}
              >
                Remove {file.name}
              </TextButton>
            </li>
          ))}
        </ul>
      ) : null}
      {trouble ? (
        <p className="govuk-error-message" role="alert">
          {trouble}
        </p>
      ) : null}
      <div className="cb-reading">
        <Form form={form} submit="Add the file" look="secondary">
          <FileInput
            label="A file"
            hint={`Up to ${proposalLimits.files} files of ${proposalLimits.fileBytes / 1024 / 1024} MB each: PDF, pictures, spreadsheets, documents.`}
            {...form.field('file')}
          />
        </Form>
      </div>
    </>
  )
}
