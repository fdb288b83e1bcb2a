import { partReasonWords, placeStateWords } from '../../schema/panel.ts'
import { Table } from '../ui/table.tsx'
import { Time } from '../ui/time.tsx'
import type { Place } from './panel-query.ts'

/** Every place on the panel, those that ended included: who was asked when, and how it went on. */
export function Places({ places }: { places: readonly Place[] }) {
  return (
    <Table
      caption="Who was asked"
      rows={[...places]}
      keyOf={({ key }) => key}
      columns={[
        { head: 'Who', names: true, cell: ({ person }) => person.name },
        { head: 'Part', cell: ({ part }) => (part === 'moderator' ? 'Moderator' : 'Evaluator') },
        {
          head: 'Asked',
          cell: (place) => (
            <>
              <Time at={place.askedAt} form="day" />
              {insteadOf(place, places)}
            </>
          ),
        },
        {
          head: 'Answered',
          cell: ({ answeredAt, state }) =>
            answeredAt ? (
              <>
                {state === 'declined' ? 'Declined' : 'Accepted'} <Time at={answeredAt} form="day" />
              </>
            ) : (
              'No answer'
            ),
        },
        { head: 'Now', cell: (place) => <Ended place={place} places={places} /> },
      ]}
    />
  )
}

function insteadOf({ insteadOf: before }: Place, places: readonly Place[]): string {
  const place = places.find(({ key }) => key === before)
  return place ? `, in place of ${place.person.name}` : ''
}

function Ended({ place, places }: { place: Place; places: readonly Place[] }) {
  const after = places.find(({ insteadOf: before }) => before === place.key)
  const why = [place.reason ? partReasonWords[place.reason] : '', place.words].filter(Boolean).join(': ')
  return (
    <>
      {placeStateWords[place.state]}
      {place.endedAt ? (
        <>
          {' '}
          <Time at={place.endedAt} form="day" />
        </>
      ) : null}
      {after ? `. ${after.person.name} was asked instead` : ''}
      {why ? <span className="cb-muted"> ({why})</span> : null}
    </>
  )
}
