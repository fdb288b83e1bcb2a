import { useParams } from 'react-router'
import NotFound from '../frame/not-found.tsx'
import { useTitle } from '../frame/title.ts'
import { usePageQuery } from '../graphql.ts'
import { paths } from '../paths.ts'
import { Breadcrumbs } from '../ui/navigation.tsx'
import { Paragraphs } from '../ui/paragraphs.tsx'
import { SummaryList } from '../ui/summary-list.tsx'
import { InsetText } from '../ui/text-blocks.tsx'
import { Time } from '../ui/time.tsx'
import { Unready } from '../ui/trouble.tsx'
import { HandedList } from './handed.tsx'
import { handoverQuery, type Shown } from './query.ts'
import { HandoverSteps } from './steps.tsx'
import { lastMoment } from './words.ts'

/** One handover: the note, what passes and what stays, and whose turn it is. */
export default function Handover() {
  const { key = '' } = useParams()
  const query = usePageQuery(handoverQuery, { key })
  const shown = query.data?.handover
  const title = shown ? titleOf(shown.handover) : undefined
  useTitle(title)
  if (!query.data) return <Unready query={query} what="the handover" />
  if (!shown) return <NotFound />
  const { handover, handed } = shown
  const { organisation, giver, receiver, startedBy, note } = handover
  return (
    <>
      <Breadcrumbs
        trail={[
          { to: paths.organisation(organisation.slug), words: organisation.name },
          { to: paths.organisationMembers(organisation.slug), words: 'Team' },
          { to: paths.organisationHandovers(organisation.slug), words: 'Handovers' },
        ]}
      />
      <h1 className="govuk-heading-l">{title}</h1>
      <InsetText>{nextStep(handover)}</InsetText>
      <div className="cb-reading">
        <SummaryList
          rows={[
            { name: 'From', value: giver.name },
            { name: 'To', value: receiver.name },
            {
              name: 'Begun',
              value: (
                <>
                  <Time at={handover.askedAt} form="day" /> by {startedBy.name}
                </>
              ),
            },
            { name: 'Last day', value: <Time at={lastMoment(handover.accessEndsAt)} form="day" /> },
          ]}
        />
        <h2 className="govuk-heading-m">The note</h2>
        {note ? (
          <Paragraphs text={note} />
        ) : (
          <p className="govuk-body">It was removed with the account of its writer.</p>
        )}
        <HandedList handed={handed} handover={handover} />
        <HandoverSteps handover={handover} reload={query.reload} />
      </div>
    </>
  )
}

type Handed = Shown['handover']

const titleOf = ({ isYours, giver, receiver }: Handed) =>
  isYours ? `What you take over from ${giver.name}` : `Handover from ${giver.name} to ${receiver.name}`

function nextStep({ standing, isYours, giver, receiver, lapsesAt, accessEndsAt }: Handed) {
  const lastDay = <Time at={lastMoment(accessEndsAt)} form="day" />
  const who = isYours ? 'You say' : `${receiver.name} says`
  if (standing === 'asked')
    return (
      <>
        {who} yes or no by <Time at={lapsesAt} form="day" />. Until then nothing passes and nobody’s access ends.
      </>
    )
  if (standing === 'accepted')
    return (
      <>
        Taken over. The access of {giver.name} ends after {lastDay}; where they are the last administrator, once
        somebody else is one.
      </>
    )
  if (standing === 'ended')
    return (
      <>
        Taken over. The last day was {lastDay}, and the post of {giver.name} ended.
      </>
    )
  if (standing === 'declined') return `${receiver.name} declined. Nothing passed. A colleague can be asked instead.`
  if (standing === 'lapsed') return 'It was not answered in time. Nothing passed. It can be begun again.'
  return 'It was called off: no access ends by it. What had passed stays where it is.'
}
