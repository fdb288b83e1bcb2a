import { type ReactNode, useState } from 'react'
import { NotificationBanner } from './text-blocks.tsx'

/** What was just done, for the top of its page. The same done twice is told twice: each time the banner takes the focus. */
export function useDone(): { banner: ReactNode; say(words: string): void } {
  const [{ words, times }, setDone] = useState({ words: '', times: 0 })
  return {
    banner: words ? (
      <NotificationBanner kind="success" key={times}>
        <p className="govuk-notification-banner__heading">{words}</p>
      </NotificationBanner>
    ) : null,
    say: (said) => setDone((before) => ({ words: said, times: before.times + 1 })),
  }
}
