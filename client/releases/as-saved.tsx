import { Paragraphs } from '../ui/paragraphs.tsx'
import type { Release } from './query.ts'
import { Files } from './released.tsx'

/** What is not released yet, as it was saved and as everybody would read it. */
export const AsSaved = ({ release }: { release: Pick<Release, 'title' | 'text' | 'files'> }) => (
  <div className="cb-quoted govuk-!-margin-bottom-4">
    <h3 className="govuk-heading-s">{release.title}</h3>
    <Paragraphs text={release.text} />
    <Files files={release.files} />
  </div>
)
