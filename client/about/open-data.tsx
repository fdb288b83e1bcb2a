import { Link } from 'react-router'
import { useTitle } from '../frame/title.ts'
import { graphql } from '../gql/gql.ts'
import { usePageQuery } from '../graphql.ts'
import { paths } from '../paths.ts'
import { Table } from '../ui/table.tsx'
import { Unready } from '../ui/trouble.tsx'

const openDataQuery = graphql(`
  query OpenData {
    challengeBoard {
      total
    }
    noticeBoard {
      total
    }
  }
`)

const files = [
  {
    address: '/challenges.csv',
    words: 'Challenges, a table',
    holds:
      'Reference, title, state, mode, force, region, categories, value band, forces with the problem, dates, outcome, address',
  },
  {
    address: '/challenges.json',
    words: 'Challenges, for programs',
    holds: 'The same by codes, with summary, principles, standards and whether an adoption route is named',
  },
  { address: '/challenges.atom', words: 'Challenges, a feed', holds: 'The newest 50' },
  { address: '/challenges.ics', words: 'Closes, a calendar', holds: 'Each open challenge at its close' },
  {
    address: '/organisations.csv',
    words: 'Organisations, a table',
    holds:
      'Name, kind, nation, region, identifiers, since and until when, and what a supplier says of itself: size, sectors, regions, categories, website, mailbox; address',
  },
  { address: '/organisations.json', words: 'Organisations, for programs', holds: 'The same' },
  {
    address: '/signatories.csv',
    words: 'Signatories, a table',
    holds: 'Name, kind, standing, signed, until, accountable post, address',
  },
  { address: '/signatories.json', words: 'Signatories, for programs', holds: 'The same by codes' },
  {
    address: '/commitments.csv',
    words: 'Commitments, a table',
    holds:
      'Reference, organisation, kind, principle, how it goes, pledge, measure, baseline, target, latest, dates, lead post, evidence, dispute and reply, address',
  },
  { address: '/commitments.json', words: 'Commitments, for programs', holds: 'The same by codes' },
  {
    address: '/adoptions.csv',
    words: 'Adoptions, a table',
    holds:
      'Each thing that a force said of adopting what came of a challenge: challenge, force, supplier where the outcome names it, stage, since when, what shows it, address',
  },
  { address: '/adoptions.json', words: 'Adoptions, for programs', holds: 'The same by codes' },
  {
    address: '/figures.csv',
    words: 'Figures, a table',
    holds: 'How the board is doing: each figure with its value, from how many cases, and its definition',
  },
  { address: '/figures.json', words: 'Figures, for programs', holds: 'The same' },
  { address: '/changes.atom', words: 'All changes, a feed', holds: 'The latest public events' },
]

/** What the board gives away as files, and what it leaves out. */
export default function OpenData() {
  useTitle('Open data')
  const query = usePageQuery(openDataQuery)
  if (!query.data) return <Unready query={query} what="the open data" />
  const { challengeBoard, noticeBoard } = query.data
  return (
    <>
      <div className="cb-reading">
        <h1 className="govuk-heading-l">Open data</h1>
        <p className="govuk-body">
          {challengeBoard.total} published challenges and {noticeBoard.total} public notices stand here now. The files
          are made when you ask, so they are as new as the pages.
        </p>
      </div>
      <Table
        caption="Files"
        keyOf={({ address }) => address}
        rows={files}
        columns={[
          {
            head: 'File',
            cell: ({ address, words }) => (
              <a className="govuk-link" href={address}>
                {words}
              </a>
            ),
            names: true,
          },
          {
            head: 'Address',
            cell: ({ address }) => (
              <code className="cb-mono">
                {address.replace(/\..*/, '')}
                <wbr />
                {address.replace(/.*\./, '.')}
              </code>
            ),
          },
          { head: 'What is in it', cell: ({ holds }) => holds },
        ]}
      />
      <div className="cb-reading">
        <p className="govuk-body">
          The files of challenges take the filters of the{' '}
          <Link className="govuk-link" to={paths.challenges()}>
            board
          </Link>
          : put what stands behind the question mark of its address behind theirs, such as{' '}
          <code className="cb-mono">/challenges.csv?state=open</code>.
        </p>
        <p className="govuk-body">
          Each challenge has a calendar of its dates on its page, and on its page of changes the chain of its events, by
          which anybody can prove that none was changed.
        </p>
        <h2 className="govuk-heading-m">Licence</h2>
        <p className="govuk-body">
          These files and the public notices may be used under the{' '}
          <a
            className="govuk-link"
            href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"
            rel="license"
          >
            Open Government Licence v3.0
          </a>
          . Say where you have it from.
        </p>
        <h2 className="govuk-heading-m">What is left out, and why</h2>
        <ul className="govuk-list govuk-list--bullet">
          <li>Drafts: nobody has published them.</li>
          <li>
            Proposals and who sent them: sealed until the opening, and their suppliers’ after it. How many there were
            stands in figures over many decided challenges only, never under five.
          </li>
          <li>Who asked a question: it is nobody’s business but theirs.</li>
          <li>Threads, scores of single evaluators and who follows what.</li>
          <li>Addresses and telephone numbers of people, also where a notice had them.</li>
        </ul>
        <p className="govuk-body">
          Programs that want more than files ask the{' '}
          <Link className="govuk-link" to={paths.api()}>
            API
          </Link>
          .
        </p>
      </div>
    </>
  )
}
