import { useState } from 'react'
import { penceFrom } from '../../../schema/price.ts'
import type { ControlProps } from './control.tsx'
import { TextInput } from './text-input.tsx'

/** Pounds and pence, kept in whole pence; undefined while what is typed is no price. */
export function PriceInput({ value, onChange, ...rest }: ControlProps<number | undefined>) {
  const [typed, setTyped] = useState(() => asTyped(value))
  // What came from elsewhere, such as another version of the text, is shown; what is being typed stays as it is.
  const shown = (penceFrom(typed) ?? undefined) === value ? typed : asTyped(value)
  return (
    <TextInput
      {...rest}
      prefix="£"
      width={10}
      inputMode="decimal"
      value={shown}
      onChange={(text) => {
        setTyped(text)
        onChange(penceFrom(text) ?? undefined)
      }}
    />
  )
}

const asTyped = (pence: number | undefined): string =>
  pence === undefined ? '' : `${(pence - (pence % 100)) / 100}.${String(pence % 100).padStart(2, '0')}`
