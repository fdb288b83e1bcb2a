import { useState } from 'react'
import { useNavigate } from 'react-router'
import { type EngagementMode, modeRules } from '../../../schema/challenges.ts'
import { useViewer } from '../../frame/viewer.tsx'
import { useCommand } from '../../graphql.ts'
import { paths } from '../../paths.ts'
import { Button, ButtonGroup } from '../../ui/button.tsx'
import { ErrorSummary } from '../../ui/forms/error-summary.tsx'
import type { Refusal } from '../../ui/forms/outcome.ts'
import { InsetText } from '../../ui/text-blocks.tsx'
import { Time } from '../../ui/time.tsx'
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
  const needsSecond = modeRules[mode].secondPersonPublishes
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
