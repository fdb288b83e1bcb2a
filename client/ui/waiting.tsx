import { useEffect, useState } from 'react'

/** Says nothing for a moment, then what is loading, then that it goes on trying. */
export function Waiting({ what }: { what: string }) {
  const [stage, setStage] = useState<'quiet' | 'loading' | 'trying'>('quiet')
  useEffect(() => {
    const loading = setTimeout(() => setStage('loading'), 400)
    const trying = setTimeout(() => setStage('trying'), 10_000)
    return () => {
      clearTimeout(loading)
      clearTimeout(trying)
    }
  }, [])
  return (
    <p className={`govuk-body cb-waiting cb-waiting--${stage}`} role="status">
      {stage === 'quiet'
        ? ''
        : stage === 'loading'
          ? `Loading ${what}…`
          : `Still trying to load ${what}. Check your connection or try again.`}
    </p>
  )
}
