import type { Commitment } from './query.ts'

export type StepName = Exclude<Commitment['actions'][number], 'revise' | 'purge'>

/** Each step: its verb, and what will happen. */
export const steps: Record<StepName, { verb: string; effect: string; warns?: true }> = {
  withdraw: {
    verb: 'Take the proposal back',
    effect: 'It was never public, and is in no list any more. Charter managers could read it while it waited for them.',
    warns: true,
  },
  agree: { verb: 'Agree to it', effect: 'It is public from now on, and its organisation is told.' },
  giveBack: {
    verb: 'Give it back',
    effect: 'Its people read what has to change and can word it anew. Nothing becomes public.',
  },
  report: {
    verb: 'Record a measure',
    effect: 'Everybody sees it. Measured is not met: that takes evidence that somebody else accepts.',
  },
  giveEvidence: {
    verb: 'Give evidence',
    effect: 'Everybody reads it. A Charter manager of another organisation then accepts it or disputes it.',
  },
  accept: {
    verb: 'Accept the evidence',
    effect: 'The commitment counts as met until the day you name: two years at the most.',
  },
  dispute: {
    verb: 'Dispute the evidence',
    effect: 'Everybody reads why. The reply of the organisation stands beside it, in equal size.',
    warns: true,
  },
  reply: {
    verb: 'Reply to the dispute',
    effect: 'Your reply stands beside the dispute, in equal size, for everybody. Once you gave it, it stands.',
  },
  review: {
    verb: 'Record a review',
    effect: 'Everybody reads what you found and when you look at it next.',
  },
}
