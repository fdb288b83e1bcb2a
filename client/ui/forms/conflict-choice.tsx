import { Button, ButtonGroup } from '../button.tsx'
import { Diff } from '../diff.tsx'

/** Two people wrote in one place: both texts, and a choice. Nothing is lost before it is made. */
export function ConflictChoice({
  what,
  yours,
  theirs,
  onKeep,
}: {
  what: string
  yours: string
  theirs: string
  onKeep(which: 'yours' | 'theirs'): void
}) {
  return (
    <section className="cb-conflict" role="alert">
      <h2 className="govuk-heading-m">Somebody else saved {what} while you were writing</h2>
      <p className="govuk-body">Nothing is lost. Compare both texts and choose; you can edit it afterwards.</p>
      <div className="cb-columns">
        <div>
          <h3 className="govuk-heading-s">Yours</h3>
          <div className="cb-quoted">{yours}</div>
        </div>
        <div>
          <h3 className="govuk-heading-s">Saved by somebody else</h3>
          <div className="cb-quoted">{theirs}</div>
        </div>
      </div>
      <h3 className="govuk-heading-s">What differs</h3>
      <Diff before={theirs} after={yours} />
      <ButtonGroup>
        <Button onClick={() => onKeep('yours')}>Keep mine</Button>
        <Button look="secondary" onClick={() => onKeep('theirs')}>
          Take theirs
        </Button>
      </ButtonGroup>
    </section>
  )
}
