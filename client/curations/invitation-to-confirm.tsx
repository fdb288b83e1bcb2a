import { useEffect, useRef } from 'react'
import { many } from '../time.ts'
import { Paragraphs } from '../ui/paragraphs.tsx'
import { InsetText, WarningText } from '../ui/text-blocks.tsx'
import type { Picked } from './hand-picked.tsx'
import { filterWords } from './supplier-filter.ts'

export type Invitation = {
  /** How many get it: what the server is held to. */
  total: number
  filter: { category: string | null; standard: string | null; size: string | null; region: string | null }
  text: string
  extras: readonly Picked[]
}

/** All that is about to be sent, and to how many, before it cannot be taken back. */
export function InvitationToConfirm({ total, filter, text, extras, lead }: Invitation & { lead: string }) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    <>
      <h3 className="govuk-heading-s" ref={title} tabIndex={-1}>
        Send this to {many(total, 'supplier')}?
      </h3>
      <p className="govuk-body">
        {filterWords(filter)} All of them get these words and the link to {lead}, at the same second.
      </p>
      <InsetText>
        <Paragraphs text={text} />
      </InsetText>
      {extras.map(({ organisationId, name, reason }) => (
        <p className="govuk-body" key={organisationId}>
          Picked by hand: {name}. {reason}
        </p>
      ))}
      <WarningText>It cannot be taken back. You will not learn who of them proposes.</WarningText>
    </>
  )
}
