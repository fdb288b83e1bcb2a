import { ButtonGroup, LinkButton } from '../ui/button.tsx'
import { Tag } from '../ui/tag.tsx'
import { Deadline } from '../ui/time.tsx'
import { AsSaved } from './as-saved.tsx'
import { EditForm } from './edit-form.tsx'
import type { Release } from './query.ts'
import { ReleaseFiles } from './release-files.tsx'
import { stepTo } from './step.tsx'

/** One that nobody outside the force sees yet: its words, its files, and the step that gives it to everybody. */
export const Unreleased = ({
  release,
  withPublication = false,
  after,
}: {
  release: Release
  /** It stands on a draft: it goes out with the challenge, and not by itself. */
  withPublication?: boolean
  after(words: string): void
}) => (
  <section className="cb-reading govuk-!-margin-bottom-8" aria-labelledby={release.id}>
    <h2 className="govuk-heading-m" id={release.id}>
      {release.title} <Tag colour={release.state === 'ready' ? 'green' : 'amber'}>{stateWords[release.state]}</Tag>
    </h2>
    {release.releaseAt ? (
      <p className="govuk-body">
        Released to everybody <Deadline at={release.releaseAt} />.
      </p>
    ) : null}
    <EditForm release={release} after={after} />
    <ReleaseFiles release={release} after={after} />
    <ButtonGroup>
      {withPublication ? (
        release.state === 'draft' ? (
          <LinkButton to={stepTo('ready', release.id)}>Publish it with the challenge</LinkButton>
        ) : null
      ) : (
        <LinkButton to={stepTo('release', release.id)}>Release it to everybody</LinkButton>
      )}
      <LinkButton look="secondary" to={stepTo('discard', release.id)}>
        Throw it away
      </LinkButton>
    </ButtonGroup>
  </section>
)

const stateWords: Record<Release['state'], string> = {
  draft: 'Draft',
  ready: 'Goes out with the challenge',
  scheduled: 'Scheduled',
  released: 'Released',
  discarded: 'Thrown away',
}

/** What the challenge closed over: it is not released any more, and says so to those who wrote it. */
export const LeftOver = ({ releases }: { releases: readonly Release[] }) => (
  <section className="cb-reading" aria-labelledby="left-over">
    <h2 className="govuk-heading-m" id="left-over">
      Not released
    </h2>
    <p className="govuk-body">
      The challenge takes no more proposals, so these are not released any more, also where a time was set. Only you and
      the other editors and admins of your force can read them. They stay here until one of you throws them away.
    </p>
    {releases.map((release) => (
      <div key={release.id} className="govuk-!-margin-bottom-6">
        <AsSaved release={release} />
        <LinkButton look="secondary" to={stepTo('discard', release.id)}>
          Throw “{release.title}” away
        </LinkButton>
      </div>
    ))}
  </section>
)
