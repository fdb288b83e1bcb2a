import type { Act } from './act.ts'
import { demand } from './refusal.ts'

/** For so many milliseconds after signing in nobody is asked to do it once more. */
const lately = 15 * 60_000

/** Whether a session that began at this moment is fresh. Sessions go by the machine's clock, also in a demo that was set forward. */
export const isLately = (begunAt: Date): boolean => Date.now() - begunAt.getTime() < lately

/**
 * For what cannot be taken back: whoever signed in a while ago does so once more, for somebody else may sit before their
 * browser. What says nothing of signing in is refused too.
 */
export const demandSignedInLately = ({ signedInLately }: Act): void =>
  demand(
    signedInLately === true,
    'SIGN_IN_AGAIN',
    'You signed in a while ago. Sign in once more: what you are about to do cannot be taken back.',
  )
