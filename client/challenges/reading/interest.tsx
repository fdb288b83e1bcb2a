import { bandInWords, interestStandsHours } from '../../../schema/interest.ts'
import { useNow } from '../../ui/now.ts'
import { Time } from '../../ui/time.tsx'

/** How many suppliers follow it, in a band and with the hour of the count: whoever reads it learns how old it is. */
export function Interest({
  interest: { band, countedAt },
  closesAt,
}: {
  interest: { band: string; countedAt: string }
  closesAt: string
}) {
  const lastCounted = new Date(closesAt).getTime() - interestStandsHours * 3_600_000
  return (
    <>
      {bandInWords(band)} suppliers follow it.{' '}
      <span className="cb-muted">
        Counted at <Time at={countedAt} />
        {useNow().getTime() >= lastCounted ? ', and not again before the close' : ', and again each day'}
      </span>
    </>
  )
}
