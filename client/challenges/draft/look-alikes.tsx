import { useEffect, useState } from 'react'
import { Link } from 'react-router'
import type { ChallengeContent } from '../../../schema/challenges.ts'
import type { LookAlikesQuery } from '../../gql/graphql.ts'
import { ask } from '../../graphql.ts'
import { paths } from '../../paths.ts'
import { ChallengeStatus } from '../status.tsx'
import { lookAlikesQuery } from './query.ts'

const afterMilliseconds = 800
const fewestLetters = 20

/** What other forces have published about the same: its lessons may spare this one. */
export function LookAlikes({ except, content: { problem } }: { except: string; content: ChallengeContent }) {
  const [found, setFound] = useState<LookAlikesQuery['lookAlikes']>([])
  const text = `${problem.title} ${problem.problem}`.trim().slice(0, 2_000)
  const categories = problem.categories.join(' ')
  useEffect(() => {
    if (text.length < fewestLetters) return
    let current = true
    const timer = setTimeout(async () => {
      const { data } = await ask(lookAlikesQuery, { text, categories: categories.split(' ').filter(Boolean), except })
      if (current && data) setFound(data.lookAlikes)
    }, afterMilliseconds)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [text, categories, except])
  if (found.length === 0) return null
  return (
    <section aria-labelledby="look-alikes-title">
      <h2 className="govuk-heading-s" id="look-alikes-title">
        Others wrote about this
      </h2>
      <ul className="govuk-list govuk-list--spaced">
        {found.map(({ id, reference, title, state, closesAt, lessons, force }) => (
          <li key={id}>
            <Link className="govuk-link" to={paths.challenge(reference)}>
              {title}
            </Link>
            <br />
            <span className="govuk-body-s">
              {force.name} <ChallengeStatus challenge={{ state, closesAt }} />
            </span>
            {lessons ? (
              <>
                <br />
                <span className="govuk-body-s cb-muted">Learnt: {lessons.slice(0, 160)}</span>
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
