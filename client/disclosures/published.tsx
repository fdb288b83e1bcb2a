import { disclosureKindLabels } from '../../schema/disclosures.ts'
import { many } from '../time.ts'
import { Paragraphs } from '../ui/paragraphs.tsx'
import { Details } from '../ui/text-blocks.tsx'
import { Time } from '../ui/time.tsx'
import type { Disclosure } from './query.ts'

type Published = Pick<Disclosure, 'id' | 'kind' | 'words' | 'at'>

/** What everybody reads of what some were told, in the order in which they were. Never who. */
export const Published = ({ rows }: { rows: readonly Published[] }) => (
  <ol className="govuk-list">
    {rows.map(({ id, kind, words, at }) => (
      <li key={id} className="cb-reading govuk-!-margin-bottom-4">
        <p className="govuk-body-s cb-muted govuk-!-margin-bottom-1">
          {disclosureKindLabels[kind]}, <Time at={at} form="day" />
        </p>
        <Paragraphs text={words ?? ''} />
      </li>
    ))}
  </ol>
)

/** How much was kept back, and each reason. */
export const KeptBack = ({ rows }: { rows: readonly { reason: string; decidedAt: string }[] }) =>
  rows.length > 0 ? (
    <Details summary={`${many(rows.length, 'thing')} kept back, and why`}>
      <ul className="govuk-list govuk-list--bullet">
        {rows.map(({ reason, decidedAt }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a reason has no id outside the force, and the list is never reordered
          <li key={place}>
            {reason} (<Time at={decidedAt} form="day" />)
          </li>
        ))}
      </ul>
    </Details>
  ) : null
