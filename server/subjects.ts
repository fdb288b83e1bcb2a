import type { LiveSubject } from '../schema/live.ts'
import type { Config } from './config.ts'
import type { Live, LiveRule } from './platform/live.ts'
import type { Mail } from './platform/mail.ts'
import type { Reactor } from './platform/reactor.ts'

/** What a reactor of a subject may be given to work with. */
export type Means = { live: Live; mail: Mail; config: Config }

/** Who may watch each kind of subject, and learn of what on its chain is not public. One line a kind. */
export const liveRules: Partial<Record<LiveSubject['kind'], LiveRule>> = {}

/** What follows from events. One line a reactor; each is made with the means of this node. */
export const reactorsOf: ((means: Means) => Reactor)[] = []
