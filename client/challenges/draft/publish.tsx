import { useState } from 'react'
import { useNavigate } from 'react-router'
import { findsInChallenge } from '../../../schema/challenge-guard.ts'
import { type EngagementMode, modeRules } from '../../../schema/challenges.ts'
import { guardWords } from '../../../schema/content-guard.ts'
import { LedgerFirst } from '../../disclosures/ledger-first.tsx'
import { useViewer } from '../../frame/viewer.tsx'
import { useCommand } from '../../graphql.ts'
import { paths } from '../../paths.ts'
import { ReviewFirst } from '../../reviews/review-first.tsx'
import { Button, ButtonGroup } from '../../ui/button.tsx'
import { ErrorSummary } from '../../ui/forms/error-summary.tsx'
import type { Refusal } from '../../ui/forms/outcome.ts'
import { InsetText, WarningText } from '../../ui/text-blocks.tsx'
import { Time } from '../../ui/time.tsx'
import { contentOf } from '../reading/content.ts'
import { askMutation, openMutation } from './commands.ts'
import type { Draft } from './query.ts'
import { ReturnForm } from './return-form.tsx'

/** Publishes, or asks a second person to; who waits for whom is said by name. */
export function Publish({
  challenge,
  isComplete,
  mode,
  reload,
}: {
  challenge: Draft
  isComplete: boolean
  mode: EngagementMode
  reload(): void
}) {
  const { id, reference, actions, publicationAskedBy, publicationAskedAt } = challenge
  const { person } = useViewer()
  const navigate = useNavigate()
  const [refusal, setRefusal] = useState<Refusal>()
  const [open, opening] = useCommand(openMutation)
  const [ask, asking] = useCommand(askMutation)
  const publish = async () => {
    const outcome = await open({ id })
    setRefusal(outcome.refusal)
    if (!outcome.refusal) void navigate(paths.challenge(reference))
  }
  const askSecond = async () => {
    const outcome = await ask({ id })
    setRefusal(outcome.refusal)
    reload()
  }
  const finds = findsInChallenge(contentOf(challenge.content))
  const needsSecond = modeRules[mode].secondPersonPublishes || finds.length > 0
  const isMine = publicationAskedBy?.id === person?.id
  return (
    <>
      <ErrorSummary refusal={refusal} />
      {publicationAskedBy && publicationAskedAt ? (
        <InsetText>
          {isMine ? 'You' : publicationAskedBy.name} asked for publication on <Time at={publicationAskedAt} />.{' '}
          {isMine
            ? 'Somebody else of your force publishes it or returns it. They have been told. If anybody edits it, ask again.'
            : 'Read it below, then publish it or return it with what should change.'}
        </InsetText>
      ) : null}
      <LedgerFirst challenge={challenge} />
      <ReviewFirst challenge={challenge} />
      {finds.length > 0 ? (
        <WarningText>
          The text may hold {guardWords(finds)}: {finds.map(({ found }) => `“${found}”`).join(', ')}. Take it out. If it
          is none, a second person looks and publishes.
        </WarningText>
      ) : null}
      {isComplete ? (
        <ButtonGroup>
          {actions.includes('open') ? (
            <Button busy={opening} onClick={() => void publish()}>
              Publish
            </Button>
          ) : null}
          {needsSecond && actions.includes('askPublication') ? (
            <Button busy={asking} onClick={() => void askSecond()}>
              Ask a second person to publish
            </Button>
          ) : null}
        </ButtonGroup>
      ) : (
        <p className="govuk-body">Publish appears here once nothing is missing.</p>
      )}
      {publicationAskedBy && actions.includes('returnPublication') ? (
        <ReturnForm challenge={challenge} isMine={isMine} after={reload} />
      ) : null}
    </>
  )
}
