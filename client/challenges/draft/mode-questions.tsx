import { useState } from 'react'
import { type EngagementMode, modeRules } from '../../../schema/challenges.ts'
import { Radios } from '../../ui/forms/choices.tsx'
import { fieldId } from '../../ui/forms/outcome.ts'

type Answer = 'yes' | 'no' | ''
type Answers = { ready: Answer; compare: Answer; award: Answer }

const yesNo = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
] as const

/** Three plain questions in place of the name of a procedure. */
export function ModeQuestions({ mode, onChange }: { mode: EngagementMode; onChange(mode: EngagementMode): void }) {
  const [answers, setAnswers] = useState<Answers>(() => answersOf(mode))
  const answer = (part: Partial<Answers>) => {
    const next = { ...answers, ...part }
    setAnswers(next)
    onChange(modeFrom(next))
  }
  const question = (name: keyof Answers, label: string, hint: string) => (
    <Radios
      id={fieldId(`mode.${name}`)}
      name={`mode.${name}`}
      label={label}
      hint={hint}
      inline
      value={answers[name]}
      onChange={(value) => answer({ [name]: value })}
      choices={yesNo}
    />
  )
  return (
    <>
      {question('ready', 'Do you know what you would ask for?', 'If you first want to learn what is possible, say no.')}
      {answers.ready === 'yes'
        ? question('compare', 'Will you compare written answers side by side?', 'Sealed until the close, then scored.')
        : null}
      {answers.ready === 'yes' && answers.compare === 'yes'
        ? question('award', 'May a contract be awarded straight from this?', 'Ask your procurement team if unsure.')
        : null}
    </>
  )
}

function answersOf(mode: EngagementMode): Answers {
  const { scored, mayAward } = modeRules[mode]
  return scored
    ? { ready: 'yes', compare: 'yes', award: mayAward ? 'yes' : 'no' }
    : { ready: 'no', compare: '', award: '' }
}

/** Until all is answered it is the mode that binds least. */
function modeFrom({ ready, compare, award }: Answers): EngagementMode {
  if (ready !== 'yes' || compare !== 'yes') return 'market_engagement'
  return award === 'yes' ? 'competition' : 'open_challenge'
}
