import { useState } from 'react'
import { releaseLimits } from '../../schema/releases.ts'
import { command, useCommand } from '../graphql.ts'
import { Button, ButtonGroup, TextButton } from '../ui/button.tsx'
import { ErrorSummary } from '../ui/forms/error-summary.tsx'
import { FileInput } from '../ui/forms/file-input.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import type { Refusal } from '../ui/forms/outcome.ts'
import { Tag } from '../ui/tag.tsx'
import { Details } from '../ui/text-blocks.tsx'
import { Deadline } from '../ui/time.tsx'
import { attachToRelease, discardRelease, release as releaseMutation, removeFromRelease } from './commands.ts'
import { EditForm } from './edit-form.tsx'
import type { Release } from './query.ts'
import { ScheduleForm } from './schedule-form.tsx'

/** One that nobody outside the force sees yet: its words, its files, and the step that gives it to everybody. */
export function Unreleased({ release, after }: { release: Release; after(words: string): void }) {
  const [send, sending] = useCommand(releaseMutation)
  const [discard, discarding] = useCommand(discardRelease)
  const [refusal, setRefusal] = useState<Refusal>()
  const settle = (outcome: { refusal?: Refusal | undefined }, words: string) => {
    setRefusal(outcome.refusal)
    if (!outcome.refusal) after(words)
  }
  return (
    <section className="cb-reading govuk-!-margin-bottom-8" aria-labelledby={release.id}>
      {refusal ? <ErrorSummary refusal={refusal} /> : null}
      <h2 className="govuk-heading-m" id={release.id}>
        {release.title} <Tag colour="amber">{release.state === 'scheduled' ? 'Scheduled' : 'Draft'}</Tag>
      </h2>
      {release.releaseAt ? (
        <p className="govuk-body">
          Released to everybody <Deadline at={release.releaseAt} />.
        </p>
      ) : null}
      <EditForm release={release} after={after} />
      <ReleaseFiles release={release} after={after} />
      <ButtonGroup>
        <Button
          busy={sending}
          onClick={async () =>
            settle(await send({ id: release.id, at: null }), `“${release.title}” was released to everybody.`)
          }
        >
          Release it to everybody now
        </Button>
        <Button
          look="secondary"
          busy={discarding}
          onClick={async () => settle(await discard({ id: release.id }), 'Thrown away. Nobody has read it.')}
        >
          Throw it away
        </Button>
      </ButtonGroup>
      <Details summary="Release it at a set time instead">
        <ScheduleForm release={release} after={after} />
      </Details>
    </section>
  )
}

function ReleaseFiles({ release, after }: { release: Release; after(words: string): void }) {
  const [remove, removing] = useCommand(removeFromRelease)
  const initial: { file: readonly File[] } = { file: [] }
  const form = useForm({
    initial,
    within: release.id,
    check: ({ file }) => (file.length === 0 ? [{ path: 'file', code: 'MISSING', message: 'Choose a file first' }] : []),
    send: ({ file: [file] }) => command(attachToRelease, { id: release.id, file: file ?? new File([], '') }),
    after: () => after('The file was added.'),
  })
  return (
    <>
      <ul className="govuk-list">
        {release.files.map((file) => (
          <li key={file.id}>
            <a className="govuk-link" href={file.path}>
              {file.name}
            </a>{' '}
            <TextButton
              busy={removing}
              onClick={async () => {
                await remove({ id: release.id, file: file.id })
                after(`${file.name} was removed.`)
              }}
            >
              Remove {file.name}
            </TextButton>
          </li>
        ))}
      </ul>
      {release.files.length < releaseLimits.files ? (
        <Form form={form} submit="Add the file" look="secondary">
          <FileInput
            {...form.field('file')}
            label="A file"
            hint={`Up to ${releaseLimits.files} files of ${releaseLimits.fileBytes / 1024 / 1024} MB each.`}
          />
        </Form>
      ) : null}
    </>
  )
}
