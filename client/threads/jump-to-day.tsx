import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { DateTimeInput } from '../ui/forms/date-time-input.tsx'
import { Details } from '../ui/text-blocks.tsx'

/** Goes to the first message of a day, or of the next day that has one. */
export function JumpToDay({ jumpTo }: { jumpTo(from: string): Promise<number | null> }) {
  const [day, setDay] = useState<string | null>(null)
  const [trouble, setTrouble] = useState('')
  const jump = async () => {
    if (!day) return setTrouble('Enter a day')
    const number = await jumpTo(day)
    setTrouble(number === null ? 'Nothing was said on that day or since.' : '')
    // The messages are drawn with the next frame.
    if (number !== null) requestAnimationFrame(() => document.getElementById(`message-${number}`)?.focus())
  }
  return (
    <Details summary="Jump to a day">
      <DateTimeInput
        id="jump-to-day"
        name="day"
        label="Which day?"
        withTime={false}
        usualTime="00:00"
        value={day}
        onChange={setDay}
        error={trouble || undefined}
      />
      <Button look="secondary" onClick={jump}>
        Jump
      </Button>
    </Details>
  )
}
