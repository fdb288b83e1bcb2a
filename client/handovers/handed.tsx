import { Link } from 'react-router'
import type { HandedKind, Passing } from '../../schema/handovers.ts'
import { paths } from '../paths.ts'
import type { Shown } from './query.ts'

type One = Shown['handed'][number]

const heads: Record<Passing, { title: string; says: string }> = {
  passed: { title: 'Passed with the yes', says: 'These have passed already.' },
  would_pass: {
    title: 'Passes with a yes',
    says: 'Drafts pass to who may write them; cases to an administrator whom no rule keeps from answering them.',
  },
  stays: {
    title: 'Stays until somebody else is chosen',
    says: 'A seat on a panel and a review belong to a person, with what they declared and scored: no handover passes them. Whoever chose them chooses another.',
  },
}

const kinds: Record<HandedKind, string> = {
  draft: 'Draft',
  case: 'Case about the decision',
  panel: 'Seat on the panel',
  review: 'Review of ethics, data and AI',
}

const order: readonly Passing[] = ['passed', 'would_pass', 'stays']

/** What is named to the giver: what passes, what stays and why; and where everything else waits. */
export function HandedList({ handed, handover }: Pick<Shown, 'handed' | 'handover'>) {
  const { organisation, giver, isYours } = handover
  return (
    <>
      {order.map((passing) => (
        <Group key={passing} passing={passing} handed={handed.filter((one) => one.passing === passing)} />
      ))}
      <h2 className="govuk-heading-m">Everything else</h2>
      <p className="govuk-body">
        {handed.length === 0 ? `Nothing that you may see is named to ${giver.name}. ` : ''}
        Questions, proposals, milestones, commitments and rooms belong to {organisation.name}, not to one person. They
        stand on the desk and in the rooms of everybody who may act on them
        {isYours ? (
          <>
            : see{' '}
            <Link className="govuk-link" to={paths.desk()}>
              your desk
            </Link>{' '}
            and{' '}
            <Link className="govuk-link" to={paths.threads()}>
              your rooms
            </Link>
          </>
        ) : null}
        .
      </p>
    </>
  )
}

function Group({ passing, handed }: { passing: Passing; handed: readonly One[] }) {
  if (handed.length === 0) return null
  const { title, says } = heads[passing]
  return (
    <>
      <h2 className="govuk-heading-m">{title}</h2>
      <p className="govuk-body">{says}</p>
      <ul className="govuk-list govuk-list--bullet">
        {handed.map(({ kind, reference, title: name, path }) => (
          <li key={`${kind}:${reference}`}>
            {kinds[kind]}:{' '}
            <Link className="govuk-link" to={path}>
              {name}
            </Link>{' '}
            <span className="cb-mono">{reference}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
