import { command } from '../graphql.ts'
import { withQuery } from '../paths.ts'
import { ConfirmPage } from '../ui/confirm-page.tsx'
import { AsSaved } from './as-saved.tsx'
import { discardRelease } from './commands.ts'
import type { Release } from './query.ts'
import { ReadyStep } from './ready-step.tsx'
import { ReleaseStep } from './release-step.tsx'

/** The address of a step that is confirmed first, from the page on which it stands. */
export const stepTo = (step: 'release' | 'ready' | 'discard', of: string): string => withQuery('', { step, of })

/** A step with one that is not released yet, with what was saved in sight. */
export function Step({
  step,
  release,
  back,
  closesAt,
  reread,
  done,
}: {
  step: string | null
  release: Release
  /** The page on which it stands. */
  back: string
  closesAt: string | null
  reread(): void
  done(words: string): void
}) {
  if (step === 'release') return <ReleaseStep {...{ release, back, closesAt, reread, done }} />
  if (step === 'ready') return <ReadyStep {...{ release, back, reread, done }} />
  return (
    <ConfirmPage
      title={`Throw “${release.title}” away?`}
      verb="Throw it away"
      back={{ to: back, words: 'Keep it' }}
      send={() => command(discardRelease, { id: release.id })}
      after={() => done('Thrown away. Nobody outside your editors has read it.')}
    >
      <p className="govuk-body">Nobody is told. These words and files cannot be brought back:</p>
      <AsSaved release={release} />
    </ConfirmPage>
  )
}
