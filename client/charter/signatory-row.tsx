import { Link } from 'react-router'
import { graphql } from '../gql/gql.ts'
import type { SignatoryLineFragment } from '../gql/graphql.ts'
import { paths } from '../paths.ts'
import { DemoTag } from '../ui/tag.tsx'
import { Time } from '../ui/time.tsx'
import { StandingTag } from './standing-tag.tsx'

export const signatoryLine = graphql(`
  fragment SignatoryLine on Signatory {
    id
    standing
    accountablePerson
    accountablePost
    appliedAt
    signedAt
    signedUntil
    actions
    earlier {
      signedAt
      endedAt
      suspendedAt
      reason
      reply
    }
    organisation {
      slug
      name
      isDemo
    }
    proceedings {
      declinedReason
      reason
      replyDueAt
      reply
    }
  }
`)

/** One signatory: who, how it stands, who answers for it. Of a suspension both sides, in equal size. */
export const SignatoryRow = ({ row }: { row: SignatoryLineFragment }) => (
  <>
    <h2 className="govuk-heading-s">
      <Link className="govuk-link" to={paths.organisation(row.organisation.slug)}>
        {row.organisation.name}
      </Link>{' '}
      <StandingTag standing={row.standing} /> {row.organisation.isDemo && <DemoTag />}
    </h2>
    <p className="govuk-body">
      {row.signedAt ? 'Signed ' : 'Applied '}
      <Time at={row.signedAt ?? row.appliedAt} form="day" />
      {row.signedUntil && (
        <>
          {', until '}
          <Time at={row.signedUntil} form="day" />
        </>
      )}
      . {row.accountablePerson}, {row.accountablePost}, answers for it.
    </p>
    {row.earlier.map((before) => (
      <p key={before.signedAt} className="govuk-body cb-muted">
        Signed before, from <Time at={before.signedAt} form="day" /> to <Time at={before.endedAt} form="day" />
        {before.suspendedAt
          ? `. It was suspended then: ${before.reason ?? ''}. ${before.reply ? `Its reply: ${before.reply}` : 'It had not replied.'}`
          : '.'}
      </p>
    ))}
    {row.proceedings?.declinedReason && (
      <p className="govuk-body">Why it was declined: {row.proceedings.declinedReason}</p>
    )}
    {row.proceedings?.reason && (
      <>
        <p className="govuk-body">
          Reason for {row.standing === 'suspended' ? 'the suspension' : 'a proposed suspension'}:{' '}
          {row.proceedings.reason}
        </p>
        <p className="govuk-body">
          {row.proceedings.reply ? `Its reply: ${row.proceedings.reply}` : 'It has not replied.'}
        </p>
      </>
    )}
  </>
)
