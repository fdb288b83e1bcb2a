import { fileSize } from '../ui/forms/file-input.tsx'
import { Paragraphs } from '../ui/paragraphs.tsx'
import { Hash } from '../ui/reference.tsx'
import { Time } from '../ui/time.tsx'
import type { Release } from './query.ts'

/** What everybody has, the first one first. */
export const Released = ({ releases }: { releases: readonly Release[] }) => (
  <ol className="govuk-list">
    {releases.map((one) => (
      <li key={one.id} id={`release-${one.number}`} className="cb-reading govuk-!-margin-bottom-6">
        <h2 className="govuk-heading-m govuk-!-margin-bottom-1">
          {one.number}. {one.title}
        </h2>
        {one.releasedAt ? (
          <p className="govuk-body-s cb-muted">
            Released <Time at={one.releasedAt} />
          </p>
        ) : null}
        <Paragraphs text={one.text} />
        <Files files={one.files} />
      </li>
    ))}
  </ol>
)

export const Files = ({ files }: { files: Release['files'] }) =>
  files.length > 0 ? (
    <ul className="govuk-list">
      {files.map((file) => (
        <li key={file.id}>
          <a className="govuk-link" href={file.path}>
            {file.name}
          </a>{' '}
          ({fileSize(file.size)}, SHA-256 <Hash>{file.sha256}</Hash>)
        </li>
      ))}
    </ul>
  ) : null
