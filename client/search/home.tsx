import { Link } from 'react-router'
import { principles, regions } from '../../schema/vocabularies.ts'
import { useTitle } from '../frame/title.ts'
import { useViewer } from '../frame/viewer.tsx'
import { graphql } from '../gql/gql.ts'
import type { HomeQuery } from '../gql/graphql.ts'
import { usePageQuery } from '../graphql.ts'
import { useChanges } from '../live.ts'
import { paths, withQuery } from '../paths.ts'
import { LinkButton } from '../ui/button.tsx'
import { ChangeLine } from '../ui/change-line.tsx'
import { DemandStrip } from '../ui/pictures/demand-strip.tsx'
import { Reference } from '../ui/reference.tsx'
import { SearchForm } from '../ui/search-form.tsx'
import { Deadline, Time } from '../ui/time.tsx'
import { Unready } from '../ui/trouble.tsx'
import { LatestSignatories } from './latest-signatories.tsx'
import { modeLabel } from './mode-label.ts'
import { OutcomeTag } from './outcome-tag.tsx'

const homeQuery = graphql(`
  query Home {
    homeCounts {
      open
      closingThisWeek
      answered
      partnerships
      lessons
    }
    closingNext: challengeBoard(filter: { state: [open] }) {
      rows(first: 5) {
        edges {
          node {
            id
            reference
            title
            mode
            closesAt
            force {
              name
            }
          }
        }
      }
    }
    shared: challengeBoard(filter: { shared: true, state: [open, evaluating] }) {
      rows(first: 3, sort: forces) {
        edges {
          node {
            id
            reference
            title
            force {
              region
            }
            sameProblems {
              level
              force {
                region
              }
            }
          }
        }
      }
    }
    justAnswered(first: 3) {
      id
      text
      answer
      answeredAt
      challenge {
        reference
        title
      }
    }
    decided: challengeBoard(filter: { state: [decided] }) {
      rows(first: 3) {
        edges {
          node {
            ...HomeOutcome
          }
        }
      }
    }
    signatories(standing: signed, first: 3) {
      edges {
        node {
          id
          signedAt
          organisation {
            name
            slug
          }
        }
      }
    }
    endedInNo: challengeBoard(filter: { state: [decided], outcome: [no_partnership] }) {
      rows(first: 1) {
        edges {
          node {
            ...HomeOutcome
          }
        }
      }
    }
  }
`)

export const homeOutcome = graphql(`
  fragment HomeOutcome on Challenge {
    id
    reference
    title
    state
    mode
    outcome
    outcomeReason
  }
`)

export default function Home() {
  useTitle('Problems in the open. Promises on the record')
  const { person } = useViewer()
  const query = usePageQuery(homeQuery, {})
  const changes = useChanges('board', 'challenges', query.reload)
  return (
    <>
      <ChangeLine {...changes} />
      <div className="cb-hero">
        <h1 className="govuk-heading-xl">Problems in the open. Promises on the record</h1>
        <p className="govuk-body-l cb-reading">
          Police forces post the problems they need solved, suppliers of every size ask and propose, and what comes of
          it stands here for everybody.
        </p>
        <div className="cb-reading">
          <SearchForm label="Search the board" value="" to={(q) => withQuery(paths.search(), { q })} />
        </div>
        <p className="govuk-body">
          {person ? (
            <LinkButton to={paths.desk()}>Go to your desk</LinkButton>
          ) : (
            <LinkButton to={paths.challenges()}>See open challenges</LinkButton>
          )}
        </p>
      </div>
      {query.data ? <Sections home={query.data} /> : <Unready query={query} what="the board" />}
      <section aria-label="The Charter" className="govuk-!-margin-top-7">
        <h2 className="govuk-heading-m">The five principles of the Charter</h2>
        <ol className="cb-principles">
          {principles.map(({ code, label }, place) => (
            <li key={code}>
              <Link className="govuk-link" to={paths.principle(String(place + 1))}>
                {label}
              </Link>
            </li>
          ))}
        </ol>
        {query.data ? <LatestSignatories home={query.data} /> : null}
      </section>
    </>
  )
}

function Sections({ home }: { home: HomeQuery }) {
  const { homeCounts: counts, justAnswered } = home
  const closingNext = home.closingNext.rows.edges.map(({ node }) => node)
  const shared = home.shared.rows.edges.map(({ node }) => node)
  const decided = withOneNo(home)
  return (
    <>
      <ul className="cb-counts" aria-label="The board in numbers">
        <Count count={counts.open} words="open" to={paths.challenges()} />
        <Count
          count={counts.closingThisWeek}
          words={counts.closingThisWeek === 1 ? 'closes this week' : 'close this week'}
          to={withQuery(paths.challenges(), { closing: 7 })}
        />
        <Count
          count={counts.answered}
          words={counts.answered === 1 ? 'question answered' : 'questions answered'}
          to={withQuery(paths.changes(), { show: 'answers' })}
        />
        <Count
          count={counts.partnerships}
          words={counts.partnerships === 1 ? 'partnership active' : 'partnerships active'}
          to={paths.partnerships()}
        />
        <Count
          count={counts.lessons}
          words={counts.lessons === 1 ? 'lesson published' : 'lessons published'}
          to={paths.outcomes()}
        />
      </ul>
      <p className="govuk-body">
        <Link className="govuk-link" to={paths.figures()}>
          How the board is doing, in figures
        </Link>
      </p>
      <div className="cb-columns cb-columns--two">
        <section aria-label="Closing next">
          <h2 className="govuk-heading-m">Closing next</h2>
          {closingNext.length > 0 ? (
            <ul className="cb-rows">
              {closingNext.map((challenge) => (
                <li key={challenge.id} className="cb-rows__row">
                  <Title reference={challenge.reference}>{challenge.title}</Title>
                  <p className="govuk-body cb-muted govuk-!-margin-bottom-0">
                    {challenge.force.name} · {modeLabel(challenge.mode)}
                  </p>
                  {challenge.closesAt ? (
                    <p className="govuk-body govuk-!-margin-bottom-0">
                      <Deadline at={challenge.closesAt} short />
                    </p>
                  ) : null}
                </li>
              ))}
            </ul>
          ) : (
            <p className="govuk-body">
              Nothing is open now. The next challenge will stand here when a force publishes it.
            </p>
          )}
        </section>
        <section aria-label="The same problem, in several forces">
          <h2 className="govuk-heading-m">The same problem, in several forces</h2>
          {shared.length > 0 ? (
            <ul className="cb-rows">
              {shared.map((challenge) => (
                <li key={challenge.id} className="cb-rows__row">
                  <Title reference={challenge.reference}>{challenge.title}</Title>
                  <DemandStrip regions={regionsOf(challenge)} />
                </li>
              ))}
            </ul>
          ) : (
            <p className="govuk-body">
              A force that has the problem of a challenge says so on its page; such problems stand here.
            </p>
          )}
          <p className="govuk-body">
            <Link className="govuk-link" to={paths.demand()}>
              See demand across forces
            </Link>
          </p>
        </section>
        <section aria-label="Just answered">
          <h2 className="govuk-heading-m">Just answered</h2>
          {justAnswered.length > 0 ? (
            <ul className="cb-rows">
              {justAnswered.map((question) => (
                <li key={question.id} className="cb-rows__row">
                  <h3 className="cb-facts__title">
                    <Link className="govuk-link" to={paths.challengeQuestions(question.challenge.reference)}>
                      {question.text}
                    </Link>
                  </h3>
                  <p className="govuk-body govuk-!-margin-bottom-0">{question.answer}</p>
                  <p className="govuk-body cb-muted govuk-!-margin-bottom-0">
                    <Reference>{question.challenge.reference}</Reference>
                    {question.answeredAt ? (
                      <>
                        {' '}
                        · <Time at={question.answeredAt} />
                      </>
                    ) : null}
                  </p>
                </li>
              ))}
            </ul>
          ) : (
            <p className="govuk-body">
              Suppliers ask in public, without their name, and forces answer to all. Answers stand here.
            </p>
          )}
        </section>
        <section aria-label="What came of it">
          <h2 className="govuk-heading-m">What came of it</h2>
          {decided.length > 0 ? (
            <ul className="cb-rows">
              {decided.map((challenge) => (
                <li key={challenge.id} className="cb-rows__row">
                  <h3 className="cb-facts__title">
                    <Link className="govuk-link" to={paths.challengeOutcome(challenge.reference)}>
                      {challenge.title}
                    </Link>
                  </h3>
                  <p className="govuk-body govuk-!-margin-bottom-0">
                    <OutcomeTag state={challenge.state} mode={challenge.mode} outcome={challenge.outcome} />{' '}
                    {challenge.outcomeReason}
                  </p>
                </li>
              ))}
            </ul>
          ) : (
            <p className="govuk-body">
              Every decision is published with its reasons and lessons, also a “no”. The first will stand here.
            </p>
          )}
        </section>
      </div>
    </>
  )
}

const Title = ({ reference, children }: { reference: string; children: string }) => (
  <h3 className="cb-facts__title">
    <Link className="govuk-link" to={paths.challenge(reference)}>
      {children}
    </Link>
  </h3>
)

const Count = ({ count, words, to }: { count: number; words: string; to: string }) => (
  <li>
    <Link className="govuk-link" to={to}>
      <strong>{count.toLocaleString('en-GB')}</strong> {words}
    </Link>
  </li>
)

/** The last three decisions, of which one is a "no" if there ever was one: what did not work teaches as much. */
function withOneNo({ decided, endedInNo }: HomeQuery) {
  const latest = decided.rows.edges.map(({ node }) => node)
  const no = endedInNo.rows.edges.map(({ node }) => node)
  return latest.some(({ outcome }) => outcome === 'no_partnership') ? latest : [...latest.slice(0, 2), ...no]
}

type Shared = HomeQuery['shared']['rows']['edges'][number]['node']
const levels: Record<string, 0 | 1 | 2 | 3 | 4> = { interested: 1, would_pilot: 2, would_fund: 3 }

/** The forces of one problem by region: the one whose challenge it is, and those that said they have it too. */
function regionsOf({ force, sameProblems }: Shared) {
  const all = [
    { region: force.region, level: 4 as const },
    ...sameProblems.map((one) => ({ region: one.force.region, level: levels[one.level] ?? 1 })),
  ]
  return [
    ...regions.map(({ code, label }) => ({ code: code as string | null, label })),
    { code: null, label: 'Elsewhere' },
  ]
    .map(({ code, label }) => ({
      region: label,
      levels: all.filter(({ region }) => (region ?? null) === code).map(({ level }) => level),
    }))
    .filter((region) => region.levels.length > 0)
}
