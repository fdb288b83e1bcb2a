import { adoptionStageLabels, adoptionStages } from '../../schema/partnerships.ts'
import { Paragraphs } from '../ui/paragraphs.tsx'
import { Time } from '../ui/time.tsx'
import type { Partnership } from './workspace-query.ts'

export const adoptionInWords = (stage: string): string => {
  const known = adoptionStages.find((one) => one === stage)
  return known ? adoptionStageLabels[known] : stage
}

/** How it went, told by each side: lessons first, what did not work included. */
export function CloseOuts({ partnership }: { partnership: Partnership }) {
  return partnership.closeOuts.map(({ organisation, at, ...account }) => (
    <section key={organisation.id} aria-label={`Close-out of ${organisation.name}`}>
      <h2 className="govuk-heading-m govuk-!-margin-bottom-1">{organisation.name} on how it went</h2>
      <p className="govuk-body cb-muted">
        <Time at={at} form="day" />. {adoptionInWords(account.adoption)}.
      </p>
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1">To the next force</h3>
      <Paragraphs text={account.tellTheNext} />
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1">What did not work</h3>
      <Paragraphs text={account.didNotWork} />
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1">What came of it</h3>
      <Paragraphs text={account.result} />
      {account.cost ? (
        <>
          <h3 className="govuk-heading-s govuk-!-margin-bottom-1">What it cost</h3>
          <Paragraphs text={account.cost} />
        </>
      ) : null}
    </section>
  ))
}
