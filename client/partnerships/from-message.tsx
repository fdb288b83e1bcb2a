import { useState } from 'react'
import type { Line } from '../threads/lines.ts'
import { TextButton } from '../ui/button.tsx'
import { DecisionFromMessage } from './decision-from-message.tsx'
import { MilestoneFromMessage } from './milestone-from-message.tsx'

type Making = 'decision' | 'milestone' | null

/** What is agreed in the room of a partnership gets into its record with one press. */
export function FromMessage(props: {
  room: { id: string; subjectReference: string }
  line: Line
  lines: readonly Line[]
}) {
  const [making, setMaking] = useState<Making>(null)
  const [made, setMade] = useState('')
  const done = (words: string) => {
    setMade(words)
    setMaking(null)
  }
  const cancel = () => setMaking(null)
  if (making === 'decision') return <DecisionFromMessage {...props} done={done} cancel={cancel} />
  if (making === 'milestone') return <MilestoneFromMessage {...props} done={done} cancel={cancel} />
  return (
    <>
      <TextButton onClick={() => setMaking('decision')}>Make this a decision</TextButton>
      <TextButton onClick={() => setMaking('milestone')}>Make this a milestone</TextButton>
      <span role="status">{made}</span>
    </>
  )
}
