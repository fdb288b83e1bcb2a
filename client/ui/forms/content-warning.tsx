import { useEffect, useState } from 'react'
import { guardFinds, guardWords } from '../../../schema/content-guard.ts'
import { Checkbox } from './choices.tsx'
import type { FormState } from './form.tsx'
import type { Refusal } from './outcome.ts'

const afterMilliseconds = 600

/** Below a box, once somebody pauses: what in it looks like case material. The command refuses by the same patterns. */
export function ContentWarning({ id, text }: { id: string; text: string }) {
  const [looked, setLooked] = useState(text)
  useEffect(() => {
    const pause = setTimeout(() => setLooked(text), afterMilliseconds)
    return () => clearTimeout(pause)
  }, [text])
  const finds = guardFinds(looked)
  return (
    <div id={`${id}-guard`} aria-live="polite">
      {finds.length > 0 ? (
        <p className="cb-guard govuk-body-s">
          <strong>This looks like {guardWords(finds)}:</strong>{' '}
          {finds.map(({ found }) => `“${shortened(found)}”`).join(', ')}. Take it out: this board is OFFICIAL at the
          most, and no place for cases or people.
        </p>
      ) : null}
    </div>
  )
}

const shortened = (words: string) => (words.length > 40 ? `${words.slice(0, 40)}…` : words)

/** After a refusal: says that one looked. What looks like case material and is none is then sent, or held for who answers for it. `of` tells several such forms of one page apart. */
export const Looked = <Values extends { looked: boolean }>({
  form,
  of,
  words,
}: {
  form: FormState<Values>
  of?: string
  /** Where the first try may be the last: it is asked as soon as these words look so, before any refusal. */
  words?: string
}) => {
  const { id, ...field } = form.field('looked')
  return <LookedBox {...field} id={of ? `${id}-${of}` : id} refusal={form.refusal} words={words} />
}

/** The same where what is typed is no form of its own: it saves itself, or is kept by the names of what it is about. */
export const LookedBox = ({ refusal, words = '', holds = 'of a case or a person', ...box }: LookedProps) =>
  refusal?.code === 'CONTENT_GUARD' || box.value || guardFinds(words).length > 0 ? (
    <Checkbox label={`I looked: it holds nothing ${holds}`} {...box} />
  ) : null

type LookedProps = {
  id: string
  name: string
  value: boolean
  onChange(looked: boolean): void
  error?: string | undefined
  refusal: Refusal | undefined
  words?: string | undefined
  /** What it holds nothing of, where people are what the words are about. */
  holds?: string
}
