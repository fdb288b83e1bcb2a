import { Link } from 'react-router'
import { paths } from '../paths.ts'
import { useNow } from '../ui/now.ts'
import { Paragraphs } from '../ui/paragraphs.tsx'
import { Tag } from '../ui/tag.tsx'
import { Deadline, Time } from '../ui/time.tsx'
import type { CallSlot, Calls } from './query.ts'
import { MoveForm, NotesForm, TakeForm } from './slot-forms.tsx'

/** Every call in the order of time: when, whether it is taken, and what was said. For the force also who calls. */
export function Slots({
  calls,
  mayWrite,
  mayMove,
  mayTake,
  after,
}: {
  calls: Calls
  mayWrite: boolean
  mayMove: boolean
  mayTake: boolean
  after(words: string): void
}) {
  return (
    <section aria-labelledby="slots">
      <h2 className="govuk-heading-m" id="slots">
        The calls
      </h2>
      {mayWrite && calls.joining ? <p className="govuk-body">Join by: {calls.joining}</p> : null}
      <ol className="govuk-list cb-rows">
        {calls.slots.map((slot) => (
          <li key={slot.number} className="cb-reading govuk-!-margin-bottom-6">
            <h3 className="govuk-heading-s govuk-!-margin-bottom-1">
              Call {slot.number}: <Time at={slot.startsAt} /> <Standing calls={calls} slot={slot} />
            </h3>
            <Caller calls={calls} slot={slot} />
            {slot.notes ? (
              <>
                <p className="govuk-body cb-muted govuk-!-margin-bottom-1">What was said</p>
                <Paragraphs text={slot.notes} />
              </>
            ) : null}
            {mayWrite ? <Forms {...{ calls, slot, mayMove, after }} /> : null}
            {mayTake && slot.isFree ? <TakeForm {...{ calls, slot, after }} /> : null}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Standing({ calls, slot }: { calls: Calls; slot: CallSlot }) {
  const now = useNow()
  if (slot.notesAt) return <Tag colour="green">Published</Tag>
  if (slot.isShut) return <Tag colour="red">Shut</Tag>
  if (!calls.drawnAt) return null
  if (!slot.taken) return <Tag colour="grey">Free</Tag>
  return new Date(slot.endsAt) < now ? <Tag colour="amber">Notes due</Tag> : <Tag colour="blue">Taken</Tag>
}

function Caller({ calls, slot }: { calls: Calls; slot: CallSlot }) {
  const request = calls.requests.find((one) => one.state === 'drawn' && one.slot === slot.number)
  if (!request || request.isOurs) return null
  return (
    <div className="govuk-body">
      <p className="govuk-body govuk-!-margin-bottom-1">
        With{' '}
        <Link className="govuk-link" to={paths.organisation(request.supplier.slug)}>
          {request.supplier.name}
        </Link>
        , which wants to talk about:
      </p>
      <Paragraphs text={request.questions} />
    </div>
  )
}

function Forms({
  calls,
  slot,
  mayMove,
  after,
}: {
  calls: Calls
  slot: CallSlot
  mayMove: boolean
  after(words: string): void
}) {
  const now = useNow()
  if (slot.notesAt) return null
  const begun = new Date(slot.startsAt) <= now
  return (
    <>
      {begun && slot.taken && slot.notesDueAt ? (
        <p className="govuk-body">
          Notes are due <Deadline at={slot.notesDueAt} over="Late:" />.
        </p>
      ) : null}
      {begun && slot.taken && !slot.isShut ? <NotesForm {...{ calls, slot, after }} /> : null}
      {!mayMove || (begun && !slot.isShut) ? null : <MoveForm {...{ calls, slot, after }} />}
    </>
  )
}
