import { useEffect, useState } from 'react'
import { Link } from 'react-router'
import type { ChallengeContent } from '../../../schema/challenges.ts'
import { type NoticeStage, noticeStageWords } from '../../../schema/notices.ts'
import type { LookAlikesQuery } from '../../gql/graphql.ts'
import { ask } from '../../graphql.ts'
import { paths } from '../../paths.ts'
import { ChallengeStatus } from '../status.tsx'
import { becameOf } from './became.ts'
import { hashOf } from './fields.ts'
import { lookAlikesQuery } from './query.ts'

const afterMilliseconds = 800
const fewestLetters = 20

/** What was published about the same and what became of it, and where the author says what is different now. */
export function LookAlikes({
  reference,
  except,
  content: { problem, today },
}: {
  reference: string
  except: string
  content: ChallengeContent
}) {
  const [found, setFound] = useState<Pick<LookAlikesQuery, 'lookAlikes' | 'lookAlikeNotices'>>({
    lookAlikes: [],
    lookAlikeNotices: [],
  })
  const text = `${problem.title} ${problem.problem}`.trim().slice(0, 2_000)
  const categories = problem.categories.join(' ')
  useEffect(() => {
    if (text.length < fewestLetters) return
    let current = true
    const timer = setTimeout(async () => {
      const { data } = await ask(lookAlikesQuery, { text, categories: categories.split(' ').filter(Boolean), except })
      if (current && data) setFound(data)
    }, afterMilliseconds)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [text, categories, except])
  const { lookAlikes, lookAlikeNotices } = found
  if (lookAlikes.length + lookAlikeNotices.length === 0) return null
  return (
    <section aria-labelledby="look-alikes-title">
      <h2 className="govuk-heading-s" id="look-alikes-title">
        Tried before
      </h2>
      <p className="govuk-body-s">
        {today.different ? 'You say what is different now. ' : 'Suppliers will ask what is different now. '}
        <Link
          className="govuk-link"
          to={`${paths.challengeEditSection(reference, 'today')}${hashOf('today.different')}`}
        >
          {today.different ? 'Change it' : 'Say what is different now'}
        </Link>
      </p>
      <ul className="govuk-list govuk-list--spaced">
        {lookAlikes.map((challenge) => (
          <AlikeChallenge key={challenge.id} challenge={challenge} />
        ))}
        {lookAlikeNotices.map(({ id, ocid, title, stage, buyerName, suppliers }) => (
          <li key={id}>
            <Link className="govuk-link" to={paths.notice(ocid)}>
              {title}
            </Link>
            <br />
            <span className="govuk-body-s">
              Public notice of {buyerName}: {noticeStageWords[stage satisfies NoticeStage].toLowerCase()}
              {suppliers.length > 0 ? `, to ${suppliers.join(', ')}` : ''}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function AlikeChallenge({ challenge }: { challenge: LookAlikesQuery['lookAlikes'][number] }) {
  const { reference, title, state, closesAt, force } = challenge
  return (
    <li>
      <Link className="govuk-link" to={paths.challenge(reference)}>
        {title}
      </Link>
      <br />
      <span className="govuk-body-s">
        {force.name} <ChallengeStatus challenge={{ state, closesAt }} />
      </span>
      {becameOf(challenge).map((sentence) => (
        <span key={sentence}>
          <br />
          <span className="govuk-body-s cb-muted">{sentence}</span>
        </span>
      ))}
    </li>
  )
}
