import { releaseLimits } from '../../schema/releases.ts'
import { command, useCommand } from '../graphql.ts'
import { TextButton } from '../ui/button.tsx'
import { ErrorSummary } from '../ui/forms/error-summary.tsx'
import { FileInput } from '../ui/forms/file-input.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { attachToRelease, removeFromRelease } from './commands.ts'
import type { Release } from './query.ts'

/** The files of what is not released yet: adds and removes them. */
export function ReleaseFiles({ release, after }: { release: Release; after(words: string): void }) {
  const [remove, removing, refusal] = useCommand(removeFromRelease)
  const takeOut = async ({ id: file, name }: Release['files'][number]) => {
    const outcome = await remove({ id: release.id, file })
    if (!outcome.refusal) after(`${name} was removed.`)
  }
  return (
    <>
      <ErrorSummary refusal={refusal} />
      <ul className="govuk-list">
        {release.files.map((file) => (
          <li key={file.id}>
            <a className="govuk-link" href={file.path}>
              {file.name}
            </a>{' '}
            <TextButton busy={removing} onClick={() => takeOut(file)}>
              Remove {file.name}
            </TextButton>
          </li>
        ))}
      </ul>
      {release.files.length < releaseLimits.files ? <AddFile release={release} after={after} /> : null}
    </>
  )
}

function AddFile({ release, after }: { release: Release; after(words: string): void }) {
  const initial: { file: readonly File[] } = { file: [] }
  const form = useForm({
    initial,
    check: ({ file }) => (file.length === 0 ? [{ path: 'file', code: 'MISSING', message: 'Choose a file first' }] : []),
    send: ({ file: [file] }) => command(attachToRelease, { id: release.id, file: file ?? new File([], '') }),
    after: () => {
      form.reset(initial)
      after('The file was added.')
    },
  })
  const field = form.field('file')
  return (
    <Form form={form} submit="Add the file" look="secondary">
      <FileInput
        {...field}
        id={`${field.id}-${release.id}`}
        label="A file"
        hint={`Up to ${releaseLimits.files} files of ${releaseLimits.fileBytes / 1024 / 1024} MB each.`}
      />
    </Form>
  )
}
