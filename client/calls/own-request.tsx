import { useCommand } from '../graphql.ts'
import { Button } from '../ui/button.tsx'
import { ErrorSummary } from '../ui/forms/error-summary.tsx'
import { useNow } from '../ui/now.ts'
import { Hash } from '../ui/reference.tsx'
import { Details, InsetText } from '../ui/text-blocks.tsx'
import { Time } from '../ui/time.tsx'
import { withdrawCallRequest } from './commands.ts'
import type { CallRequest, CallSlot, Calls, CallsChallenge } from './query.ts'
import { takenBack } from './stage.ts'

/** What came of our own request, and the way back. */
export function OwnRequest({
  challenge,
  calls,
  request,
  writes,
  after,
}: {
  challenge: CallsChallenge
  calls: Calls
  request: CallRequest
  writes: boolean
  after(words: string): void
}) {
  const [withdraw, sending, refusal] = useCommand(withdrawCallRequest)
  const now = useNow()
  const slot = calls.slots.find(({ number }) => number === request.slot)
  const hasBegun = slot !== undefined && new Date(slot.startsAt) <= now
  if (request.state === 'withdrawn') return <InsetText>You took your request back.</InsetText>
  const takeBack = async () => {
    const outcome = await withdraw({ id: request.id })
    if (!outcome.refusal) after(takenBack(request.state, challenge.force.name))
  }
  return (
    <section className="cb-reading" aria-labelledby="ours">
      {refusal ? <ErrorSummary refusal={refusal} /> : null}
      <h2 className="govuk-heading-m" id="ours">
        Your request
      </h2>
      <InsetText>
        <Standing calls={calls} request={request} slot={slot} isOpen={challenge.state === 'open'} />
      </InsetText>
      {request.salt && (request.place || request.state === 'asked') ? (
        <Details summary="Find yourself in the draw">
          Your salt is <Hash whole>{request.salt}</Hash>. The SHA-256 of <code>entry:</code> followed by it is your
          entry.
        </Details>
      ) : null}
      {writes && !hasBegun ? (
        <Button look="secondary" busy={sending} onClick={takeBack}>
          {request.state === 'drawn' ? 'Give the call back' : 'Take the request back'}
        </Button>
      ) : null}
    </section>
  )
}

function Standing({
  calls,
  request,
  slot,
  isOpen,
}: {
  calls: Calls
  request: CallRequest
  slot: CallSlot | undefined
  isOpen: boolean
}) {
  if (request.state === 'asked') return <>You are in the draw. Nobody else knows it.</>
  if (!slot)
    return (
      <>
        {isOpen
          ? `All calls are taken. You are number ${request.place} in the draw, and get a call if one becomes free.`
          : `All calls were taken. You were number ${request.place} in the draw.`}{' '}
        What is said in them is published here.
      </>
    )
  if (slot.isShut)
    return (
      <>
        You have call {slot.number}. It does not take place while the notes of an earlier call are overdue: the force
        publishes them, or moves your call.
      </>
    )
  return (
    <>
      You have call {slot.number}, <Time at={slot.startsAt} />.{calls.joining ? <> Join by: {calls.joining}</> : null}
    </>
  )
}
