import { type PriceRule, priceAsked, priceFormulaWords, priceRounding, workedExample } from '../../schema/price.ts'

/** How a price is scored, with a worked example: the same while it is written and when it is published. */
export const PriceRuleText = ({ rule }: { rule: PriceRule }) => (
  <>
    <p className="govuk-body">{priceAsked}</p>
    <p className="govuk-body">
      {priceFormulaWords[rule.formula].rule} {priceRounding}
    </p>
    <p className="govuk-body govuk-!-margin-bottom-1">For example, with made-up prices:</p>
    <ul className="govuk-list govuk-list--bullet">
      {workedExample(rule).map((sum) => (
        <li key={sum}>{sum}</li>
      ))}
    </ul>
  </>
)
