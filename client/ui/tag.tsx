export type TagColour = 'petrol' | 'green' | 'red' | 'amber' | 'blue' | 'violet' | 'grey' | 'copper'

/** Every status word of the board with its colour, by what it is a status of. */
const statuses = {
  challenge: { Draft: 'grey', Open: 'green', Evaluating: 'violet', Decided: 'petrol', Withdrawn: 'red' },
  proposal: {
    Draft: 'grey',
    Submitted: 'blue',
    Shortlisted: 'violet',
    Accepted: 'green',
    Declined: 'grey',
    Withdrawn: 'red',
  },
  partnership: { Forming: 'amber', Active: 'green', Completed: 'petrol', Ended: 'grey' },
  signatory: {
    Applied: 'amber',
    Signed: 'green',
    Suspended: 'red',
    Lapsed: 'grey',
    Withdrawn: 'grey',
    Declined: 'grey',
  },
  task: { Optional: 'grey', Empty: 'grey', Started: 'blue', Done: 'green', Blocked: 'red' },
  promise: {
    Planned: 'grey',
    Underway: 'blue',
    Slipping: 'amber',
    Met: 'green',
    Missed: 'red',
    Disputed: 'violet',
  },
  organisation: { Listed: 'grey', Applied: 'amber', Approved: 'green', Refused: 'red', Suspended: 'red' },
} as const satisfies Record<string, Record<string, TagColour>>

export type StatusKind = keyof typeof statuses

/** One word in its colour. The word speaks; the colour only helps. */
export const Tag = ({ children, colour = 'grey' }: { children: string; colour?: TagColour | undefined }) => (
  <strong className={`govuk-tag cb-tag--${colour}`}>{children}</strong>
)

/** The one word for a status, in every place that names it: `in_progress` is "In progress". */
export const statusWord = (is: string): string => is.charAt(0).toUpperCase() + is.slice(1).replaceAll('_', ' ')

/** The tag of a status: `<Status of="challenge" is="open" />`. */
export function Status({ of, is }: { of: StatusKind; is: string }) {
  const word = statusWord(is)
  const colours: Record<string, TagColour> = statuses[of]
  return <Tag colour={colours[word]}>{word}</Tag>
}

/** Beside a made-up name, in a demo. */
export const DemoTag = () => <Tag colour="amber">Demo</Tag>
