import { disclosureKindLabels } from '../../schema/disclosures.ts'
import { many } from '../time.ts'
import { RowList } from '../ui/list.tsx'
import { Paragraphs } from '../ui/paragraphs.tsx'
import { Details } from '../ui/text-blocks.tsx'
import { Time } from '../ui/time.tsx'
import type { PublishedRow, Reason } from './query.ts'

/** Whether there are more, and how they come where the page goes on. */
type More = { hasMore?: boolean; loadingMore?: boolean; showMore?(): unknown }

/** What everybody reads of what some were told, in the order in which they were. Never who. */
export const Published = ({ rows, ...more }: { rows: readonly PublishedRow[] } & More) => (
  <RowList label="What everybody reads" rows={rows} keyOf={({ id }) => id} {...more}>
    {({ kind, words, at }) => (
      <div className="cb-reading">
        <p className="govuk-body-s cb-muted govuk-!-margin-bottom-1">
          {disclosureKindLabels[kind]}, <Time at={at} form="day" />
        </p>
        <Paragraphs text={words ?? ''} />
      </div>
    )}
  </RowList>
)

/** How much was kept back, and each reason. */
export const KeptBack = ({ rows, isCut = false, ...more }: { rows: readonly Reason[]; isCut?: boolean } & More) =>
  rows.length > 0 ? (
    <Details summary={`${isCut || more.hasMore ? 'More than ' : ''}${many(rows.length, 'thing')} kept back, and why`}>
      <RowList
        label="Why it is kept back"
        rows={rows.map((row, place) => ({ ...row, place }))}
        keyOf={({ place }) => String(place)}
        {...more}
      >
        {({ reason, decidedAt }) => (
          <p className="govuk-body">
            {reason} (<Time at={decidedAt} form="day" />)
          </p>
        )}
      </RowList>
    </Details>
  ) : null
