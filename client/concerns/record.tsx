import { Paragraphs } from '../ui/paragraphs.tsx'
import type { ShownConcern } from './query.ts'

type Shown = NonNullable<ShownConcern['record']>

/** What everybody reads: what was found and the reply in equal size, one after the other on a phone; then what was put right. */
export const PublicRecord = ({ record, name }: { record: Shown; name: string }) => (
  <section aria-labelledby="record">
    <h2 className="govuk-heading-m" id="record">
      What was found, and what is put right
    </h2>
    <div className="cb-columns cb-columns--two">
      <section aria-label="What was found">
        <h3 className="govuk-heading-s">What a Charter manager found</h3>
        <Paragraphs text={record.summary} />
      </section>
      <section aria-label="Reply">
        <h3 className="govuk-heading-s">What {name} replies</h3>
        {record.reply ? <Paragraphs text={record.reply} /> : <p className="govuk-body">It gave no reply.</p>}
      </section>
    </div>
    <div className="cb-reading">
      <h3 className="govuk-heading-s">What is put right</h3>
      <Paragraphs text={record.putRight} />
      <p className="govuk-body-s cb-muted">
        Everybody reads this, and it stays here with its day. It opens no challenge, closes none and changes no score.
      </p>
    </div>
  </section>
)
