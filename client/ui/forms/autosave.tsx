import { useEffect, useRef, useState } from 'react'
import { clockTime, serverNow } from '../../time.ts'
import type { Outcome, Refusal } from './outcome.ts'

export type Saving = {
  state: 'saved' | 'unsaved' | 'saving' | 'offline' | 'conflict' | 'refused'
  /** "Saved at 14:02". Empty until something was typed. */
  sentence: string
  /** Set while refused or in conflict; `details` of a conflict holds what stands now. */
  refusal: Refusal | undefined
  /** The refusal of a save that was asked for by `saveNow`: a summary of it may take the focus, for nobody is typing. */
  answer: Refusal | undefined
  /** Saves what is unsaved now, and with `untouched` what was never saved; resolves to whether all is saved. */
  saveNow(untouched?: () => boolean): Promise<boolean>
  /** Put it on the form or section: leaving a field saves. */
  onBlur(): void
}

const afterMilliseconds = 2_000
const againMilliseconds = 10_000

/**
 * Saves 2 seconds after the last change and on leaving a field; one save at a time. Without a connection it tries
 * again by itself. A conflict stops it until the values change: the person has chosen then.
 */
export function useAutosave<Values>(values: Values, save: (values: Values) => Promise<Outcome<unknown>>): Saving {
  const text = JSON.stringify(values)
  const [savedText, setSavedText] = useState(text)
  const [savedAt, setSavedAt] = useState<Date>()
  const [underWay, setUnderWay] = useState(false)
  const [refused, setRefused] = useState<{ text: string; refusal: Refusal; isAsked: boolean }>()

  const latest = useRef({ text, values, save, savedText })
  const running = useRef<Promise<boolean>>(undefined)
  useEffect(() => {
    latest.current = { ...latest.current, text, values, save }
  })

  async function saveLatest(isAsked: boolean, untouched?: () => boolean): Promise<boolean> {
    // Whoever waited looks again: another may have begun to save meanwhile.
    while (running.current) await running.current
    const { text: sent, values: given, save: send, savedText: known } = latest.current
    if (sent === known) {
      if (!untouched?.()) return true
      // Until it is saved it counts as unsaved, so that a refusal is told and a lost connection is tried again.
      latest.current.savedText = ''
      setSavedText('')
    }
    setUnderWay(true)
    running.current = send(given)
      .then(({ refusal }) => {
        setRefused(refusal && { text: sent, refusal, isAsked })
        if (refusal) return false
        latest.current.savedText = sent
        setSavedText(sent)
        setSavedAt(serverNow())
        return true
      })
      .finally(() => {
        running.current = undefined
        setUnderWay(false)
      })
    return running.current
  }

  const unsaved = text !== savedText
  const refusal = refused?.text === text ? refused.refusal : undefined
  const offline = refusal?.code === 'NO_CONNECTION'

  const unasked = useRef(() => saveLatest(false))
  useEffect(() => {
    unasked.current = () => saveLatest(false)
  })
  useEffect(() => {
    if (text === savedText || underWay || (refusal && !offline)) return
    const timer = setTimeout(() => void unasked.current(), offline ? againMilliseconds : afterMilliseconds)
    return () => clearTimeout(timer)
  }, [text, savedText, underWay, refusal, offline])
  useWarningOnLeaving(unsaved)

  const state = underWay
    ? 'saving'
    : offline
      ? 'offline'
      : refusal
        ? refusal.code === 'CHANGED_SINCE'
          ? 'conflict'
          : 'refused'
        : unsaved
          ? 'unsaved'
          : 'saved'
  return {
    state,
    refusal,
    sentence: sentenceOf(state, savedAt, refusal),
    answer: refused?.isAsked ? refusal : undefined,
    saveNow: (untouched) => saveLatest(true, untouched),
    onBlur: () => {
      if (unsaved && !refusal) void saveLatest(false)
    },
  }
}

function sentenceOf(state: Saving['state'], savedAt: Date | undefined, refusal: Refusal | undefined): string {
  if (state === 'saving') return 'Saving…'
  if (state === 'offline') return 'Not saved: no connection. Your words stay here and are sent when it is back.'
  if (state === 'unsaved') return 'Not saved yet'
  if (refusal) return `Not saved. ${refusal.fields[0]?.message ?? refusal.message}`
  return savedAt ? `Saved at ${clockTime(savedAt)}` : ''
}

function useWarningOnLeaving(unsaved: boolean) {
  useEffect(() => {
    if (!unsaved) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [unsaved])
}

/** How saving stands, in words. */
export const SaveState = ({ saving }: { saving: Saving }) => (
  <p className={`cb-save-state cb-save-state--${saving.state}`} role="status">
    {saving.sentence}
  </p>
)
