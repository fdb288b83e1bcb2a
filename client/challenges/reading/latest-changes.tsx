import { Link } from 'react-router'
import { noticeRelationWords } from '../../../schema/notices.ts'
import { paths } from '../../paths.ts'
import { NextLink } from '../../ui/navigation.tsx'
import { Time } from '../../ui/time.tsx'
import type { ShownChallenge } from './query.ts'

/** What happened last, each line a fact that cannot be changed unnoticed. */
export const LatestChanges = ({ challenge: { log, reference, edition } }: { challenge: ShownChallenge }) => (
  <>
    {edition > 1 ? <p className="govuk-body">This is edition {edition} of the text.</p> : null}
    <ul className="govuk-list cb-dense">
      {log.map(({ number, at, by, text }) => (
        <li key={number}>
          <span className="cb-muted">
            <Time at={at} />
          </span>{' '}
          {by?.name ?? 'The board'} {text}.
        </li>
      ))}
    </ul>
    <NextLink to={paths.challengeChanges(reference)}>Every change, with what it said before</NextLink>
  </>
)

/** Public notices that it grew from or led to. */
export const LinkedNotices = ({ challenge: { notices } }: { challenge: ShownChallenge }) => (
  <ul className="govuk-list">
    {notices.map(({ relation, notice }) => (
      <li key={notice.id}>
        <Link className="govuk-link" to={paths.notice(notice.ocid)}>
          {notice.title}
        </Link>
        . {noticeRelationWords[relation]}.
      </li>
    ))}
  </ul>
)
