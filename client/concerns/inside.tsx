import type { ReactNode } from 'react'
import { concernOutcomeLabels } from '../../schema/concerns.ts'
import { Linked, Paragraphs } from '../ui/paragraphs.tsx'
import { Time } from '../ui/time.tsx'
import type { InsideConcern } from './query.ts'

/** What happened, first to last, in the words of each: for both sides and the Charter managers. */
export const WhatHappened = ({
  inside,
  name,
  isOnRecord,
}: {
  inside: InsideConcern
  name: string
  /** What was written for everybody stands above already. */
  isOnRecord: boolean
}) => (
  <section aria-labelledby="happened">
    <h2 className="govuk-heading-m" id="happened">
      What happened
    </h2>
    <BothTexts inside={inside} name={name} />
    {inside.decision ? <Decided title="The decision" decision={inside.decision} isOnRecord={isOnRecord} /> : null}
    {inside.appeal ? (
      <Part title={`${inside.appeal.by.name} appealed`} at={inside.appeal.at}>
        <Paragraphs text={inside.appeal.reason} />
      </Part>
    ) : null}
    {inside.lastDecision ? (
      <Decided title="The decision on the appeal" decision={inside.lastDecision} isOnRecord={isOnRecord} />
    ) : null}
  </section>
)

const BothTexts = ({ inside, name }: { inside: InsideConcern; name: string }) => (
  <div className="cb-columns cb-columns--two">
    <section aria-label="The concern">
      <h3 className="govuk-heading-s">What {inside.raisedBy.name} says</h3>
      <p className="govuk-body-s cb-muted govuk-!-margin-bottom-1">
        <Time at={inside.raisedAt} />, about <Linked text={inside.about} />
      </p>
      <Paragraphs text={inside.text} />
      <h4 className="govuk-heading-s">What would put it right</h4>
      <Paragraphs text={inside.wanted} />
    </section>
    <section aria-label="Reply">
      <h3 className="govuk-heading-s">What {name} replies</h3>
      {inside.reply ? (
        <>
          <p className="govuk-body-s cb-muted govuk-!-margin-bottom-1">
            {inside.repliedAt ? <Time at={inside.repliedAt} /> : null}
          </p>
          <Paragraphs text={inside.reply} />
        </>
      ) : (
        <p className="govuk-body">
          {inside.decision || inside.endedAt ? 'It gave no reply.' : 'It has not replied yet.'}
        </p>
      )}
    </section>
  </div>
)

function Decided({
  title,
  decision,
  isOnRecord,
}: {
  title: string
  decision: NonNullable<InsideConcern['decision']>
  isOnRecord: boolean
}) {
  const { outcome, reason, summary, putRight, at } = decision
  return (
    <Part title={`${title}: ${concernOutcomeLabels[outcome].toLowerCase()}`} at={at}>
      <Paragraphs text={reason} />
      {outcome === 'upheld' && !isOnRecord ? (
        <>
          <h4 className="govuk-heading-s">Written for everybody, if it stands</h4>
          <Paragraphs text={summary} />
          <Paragraphs text={putRight} />
        </>
      ) : null}
    </Part>
  )
}

const Part = ({ title, at, children }: { title: string; at: string; children: ReactNode }) => (
  <article className="cb-reading govuk-!-margin-bottom-4">
    <h3 className="govuk-heading-s govuk-!-margin-bottom-1">{title}</h3>
    <p className="govuk-body-s cb-muted govuk-!-margin-bottom-1">
      <Time at={at} />
    </p>
    {children}
  </article>
)
