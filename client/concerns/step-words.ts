import type { StepName as Action } from './query.ts'

/** The steps that have a form on the page of the concern. */
export type StepName = Exclude<Action, 'purge'>

/** Each step: its verb, and what will happen. */
export const steps: Record<StepName, { verb: string; effect: string; warns?: true }> = {
  reply: {
    verb: 'Reply',
    effect:
      'The other side and the Charter managers read it, and a manager decides next. If the concern is upheld, your reply is public beside what was found, in equal size: name nobody in it whom you would not name to everybody.',
  },
  withdraw: {
    verb: 'Take it back',
    effect: 'The other side and the Charter managers are told. Nothing of it is ever public.',
    warns: true,
  },
  settle: {
    verb: 'Say that it is put right',
    effect: 'It ends here, and the other side and the Charter managers are told. Nothing of it is ever public.',
  },
  decide: {
    verb: 'Decide',
    effect:
      'Both sides read your reasons and may appeal once, within ten working days. If it is upheld and stands, what you write for everybody becomes public.',
  },
  appeal: {
    verb: 'Appeal',
    effect: 'Another Charter manager decides, and that is final. There is one appeal, whichever side makes it.',
  },
  decideAppeal: {
    verb: 'Decide on the appeal',
    effect: 'It is final. If you uphold the concern, what you write for everybody is public at once.',
  },
}
