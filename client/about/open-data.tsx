import { Link } from 'react-router'
import { useTitle } from '../frame/title.ts'
import { graphql } from '../gql/gql.ts'
import { usePageQuery } from '../graphql.ts'
import { paths } from '../paths.ts'
import { many } from '../time.ts'
import { Table } from '../ui/table.tsx'
import { Time } from '../ui/time.tsx'
import { Unready } from '../ui/trouble.tsx'
import { files } from './open-data-files.ts'

const openDataQuery = graphql(`
  query OpenData {
    challengeBoard {
      total
    }
    decided: challengeBoard(filter: { state: [decided] }) {
      total
    }
    noticeBoard {
      total
      rows(first: 1) {
        edges {
          node {
            id
            changedAt
          }
        }
      }
    }
    partnershipCounts(state: active) {
      states {
        key
        count
      }
    }
  }
`)

const begunOf = (states: readonly { key: string; count: number }[]) =>
  states.reduce((sum, { key, count }) => (key === 'forming' ? sum : sum + count), 0)

/** What the board gives away as files, and what it leaves out. */
export default function OpenData() {
  useTitle('Open data')
  const query = usePageQuery(openDataQuery)
  if (!query.data) return <Unready query={query} what="the open data" />
  const { challengeBoard, decided, noticeBoard, partnershipCounts } = query.data
  const [lastChanged] = noticeBoard.rows.edges
  return (
    <>
      <div className="cb-reading">
        <h1 className="govuk-heading-l">Open data</h1>
        <p className="govuk-body">
          {many(challengeBoard.total, 'published challenge')}, {decided.total} of them decided,{' '}
          {many(begunOf(partnershipCounts.states), 'partnership')} and {many(noticeBoard.total, 'public notice')} stand
          here now. The files are made when you ask, so they are as new as the pages.
          {lastChanged ? (
            <>
              {' '}
              The latest notice is of <Time at={lastChanged.node.changedAt} form="day" />.
            </>
          ) : null}
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
          The two packages of{' '}
          <a className="govuk-link" href="https://standard.open-contracting.org/1.1/en/">
            OCDS
          </a>{' '}
          take filters too: outcomes those of the board, notices those of{' '}
          <Link className="govuk-link" to={paths.notices()}>
            their list
          </Link>
          , which begins with police forces; <code className="cb-mono">/ocds/notices.json?show=everyone</code> has every
          buyer. A package tells of up to 500 notices or challenges, the latest first; where there are more, its header{' '}
          <code className="cb-mono">Link</code> leads to the next. Where nothing fits the answer is 404, because OCDS
          knows no empty package.
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
          <li>
            Partnerships that form, and of the others what goes on inside: terms, decisions, progress, and what one
            party wrote before the other had.
          </li>
          <li>
            Of notices as OCDS: what we do not keep, such as lots, the items apart (all CPV codes stand on one), parties
            other than buyer and suppliers, and the ids that their publishers gave releases and tenders: a release has
            the SHA-256 of what was published instead, a tender its ocid. Amounts, awards and contracts of notices that
            were imported before we kept them apart. Amounts in a currency that ISO 4217 does not know, releases with
            tags that OCDS does not know, and whatever is not under the Open Government Licence.
          </li>
          <li>
            Of outcomes as OCDS: tender, award and supplier of an open challenge or a market engagement, because nothing
            is bought there. Whom it found stands on its page, if they agreed to it. Amounts, because a challenge has a
            band and no amount; how many took part, because nobody counts that in public; whether an award is in force,
            because the record of its standstill says that. Withdrawn challenges are in the other files.
          </li>
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
