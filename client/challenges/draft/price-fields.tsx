import type { Criterion } from '../../../schema/challenges.ts'
import { type PriceFormula, priceFormulas, priceFormulaWords } from '../../../schema/price.ts'
import { Select } from '../../ui/forms/choices.tsx'
import { PriceInput } from '../../ui/forms/price-input.tsx'
import { Details } from '../../ui/text-blocks.tsx'
import { PriceRuleText } from '../price-rule.tsx'

type Control = { id: string; name: string; error: string | undefined }

/** Whether people score a criterion, or a published formula does from the price; at most one of a challenge is the price. */
export function PriceFields({
  price,
  controls,
  change,
}: {
  price: Criterion['price']
  controls: { formula: Control; ceiling: Control }
  change(price: Criterion['price']): void
}) {
  const formulaOf = (text: string): PriceFormula | undefined => priceFormulas.find((formula) => formula === text)
  return (
    <>
      <Select
        {...controls.formula}
        label="How it is scored"
        none="People judge it"
        value={price?.formula ?? ''}
        onChange={(text) => {
          const formula = formulaOf(text)
          change(formula && { formula, ceilingPence: price?.ceilingPence ?? null })
        }}
        choices={priceFormulas.map((value) => ({ value, label: `By price: ${priceFormulaWords[value].label}` }))}
      />
      {price?.formula === 'line_to_ceiling' ? (
        <PriceInput
          {...controls.ceiling}
          label="Ceiling"
          hint="Without VAT. It is published. From this price on the score is 0."
          value={price.ceilingPence ?? undefined}
          onChange={(pence) => change({ ...price, ceilingPence: pence ?? null })}
        />
      ) : null}
      {price && (price.formula !== 'line_to_ceiling' || price.ceilingPence) ? (
        <Details summary="What is published about the price">
          <PriceRuleText rule={price} />
        </Details>
      ) : null}
    </>
  )
}
