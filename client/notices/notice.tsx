import { Link, useParams } from 'react-router'
import { cpvLabel } from '../../schema/cpv.ts'
import { noticeRelationWords } from '../../schema/notices.ts'
import { regionLabel } from '../../schema/vocabularies.ts'
import NotFound from '../frame/not-found.tsx'
import { useTitle } from '../frame/title.ts'
import { useViewer } from '../frame/viewer.tsx'
import { graphql } from '../gql/gql.ts'
import type { NoticeQuery } from '../gql/graphql.ts'
import { usePageQuery } from '../graphql.ts'
import { paths } from '../paths.ts'
import { Docket } from '../ui/docket.tsx'
import { Breadcrumbs } from '../ui/navigation.tsx'
import { Paragraphs } from '../ui/paragraphs.tsx'
import { Reference } from '../ui/reference.tsx'
import { SummaryList } from '../ui/summary-list.tsx'
import { Table } from '../ui/table.tsx'
import { InsetText } from '../ui/text-blocks.tsx'
import { Deadline, Time } from '../ui/time.tsx'
import { Unready } from '../ui/trouble.tsx'
import { LinkToChallenge, UnlinkButton } from './link-to-challenge.tsx'
import { NoticeValue, StageTag } from './notice-facts.tsx'

const noticeQuery = graphql(`
  query Notice($ocid: String!) {
    notice(ocid: $ocid) {
      id
      ocid
      title
      description
      stage
      buyerName
      buyer {
        slug
        name
      }
      force {
        slug
        name
      }
      region
      cpvCodes
      value {
        amount
        currency
      }
      publishedAt
      changedAt
      closesAt
      startsAt
      endsAt
      method
      suppliers
      smallFirms
      source
      sourceUrl
      licence
      releases {
        id
        at
        tags
        title
        closesAt
        sourceUrl
      }
      links {
        relation
        challenge {
          id
          reference
          title
          force {
            slug
          }
        }
      }
    }
  }
`)

type Notice = NonNullable<NoticeQuery['notice']>

export default function NoticePage() {
  const { ocid = '' } = useParams()
  const query = usePageQuery(noticeQuery, { ocid })
  const { organisation } = useViewer()
  const notice = query.data?.notice
  useTitle(notice?.title)
  if (!query.data) return <Unready query={query} what="the notice" />
  if (!notice) return <NotFound />
  const mayLink = organisation?.kind === 'force' && ['admin', 'editor'].includes(organisation.role)

  return (
    <>
      <Breadcrumbs trail={[{ to: paths.notices(), words: 'Public notices' }]} />
      <Docket
        reference={notice.ocid}
        tag={<StageTag notice={notice} />}
        who={<Buyer notice={notice} />}
        next={
          notice.closesAt && notice.stage === 'tender' ? (
            <>
              Tenders close <Deadline at={notice.closesAt} />
            </>
          ) : (
            <>
              Last published <Time at={notice.changedAt} form="day" />
            </>
          )
        }
      />
      <h1 className="govuk-heading-l">{notice.title}</h1>
      <InsetText>
        Imported{notice.source ? ` from ${notice.source}` : ''} and shown as published.{' '}
        {notice.sourceUrl ? (
          <>
            To tender or to read the papers,{' '}
            <a className="govuk-link" href={notice.sourceUrl} rel="noopener noreferrer nofollow">
              go to the notice at its source
            </a>
            .
          </>
        ) : (
          'To tender, look up this number at the service that published it.'
        )}
      </InsetText>
      <div className="cb-reading">
        <Paragraphs text={notice.description || 'No description was published.'} />
      </div>
      <SummaryList rows={factsOf(notice)} />

      <h2 className="govuk-heading-m">Challenges of this board</h2>
      {notice.links.length > 0 ? (
        <ul className="govuk-list">
          {notice.links.map(({ relation, challenge }) => (
            <li key={challenge.id}>
              <Reference to={paths.challenge(challenge.reference)}>{challenge.reference}</Reference>{' '}
              <Link className="govuk-link" to={paths.challenge(challenge.reference)}>
                {challenge.title}
              </Link>
              . {noticeRelationWords[relation]}.{' '}
              {mayLink && challenge.force.slug === organisation.slug ? (
                <UnlinkButton notice={notice.id} challenge={challenge} after={query.reload} />
              ) : null}
            </li>
          ))}
        </ul>
      ) : (
        <p className="govuk-body">No challenge grew from this notice or led to it.</p>
      )}
      {mayLink ? <LinkToChallenge notice={notice.id} after={query.reload} /> : null}

      <Table
        caption="History: every publication under this number"
        columns={[
          { head: 'Published', cell: (release) => <Time at={release.at} form="day" />, names: true },
          { head: 'What it is', cell: (release) => release.tags.map(tagWords).join(', ') },
          { head: 'Closes', cell: (release) => (release.closesAt ? <Time at={release.closesAt} /> : 'Not said') },
        ]}
        rows={notice.releases}
        keyOf={(release) => release.id}
      />
      <p className="govuk-body cb-muted">
        Contains public sector information
        {notice.source ? ` from ${notice.source}` : ''}, licensed under the{' '}
        {notice.licence ? (
          <a className="govuk-link" href={notice.licence} rel="noopener noreferrer nofollow">
            {notice.licence.includes('open-government-licence') ? 'Open Government Licence v3.0' : 'licence it names'}
          </a>
        ) : (
          'licence of the service that published it'
        )}
        . Contact details of people were left out.
      </p>
    </>
  )
}

const Buyer = ({ notice: { buyerName, buyer, force } }: { notice: Notice }) => (
  <>
    {buyer ? (
      <Link className="govuk-link" to={paths.organisation(buyer.slug)}>
        {buyerName}
      </Link>
    ) : (
      buyerName
    )}
    {force && force.slug !== buyer?.slug ? (
      <>
        {' '}
        for{' '}
        <Link className="govuk-link" to={paths.organisation(force.slug)}>
          {force.name}
        </Link>
      </>
    ) : null}
  </>
)

function factsOf(notice: Notice) {
  const { value, region, cpvCodes, method, startsAt, endsAt, suppliers, smallFirms } = notice
  return [
    { name: 'Value', value: <NoticeValue value={value} /> },
    ...(suppliers.length > 0 ? [{ name: 'Awarded to', value: suppliers.join(', ') }] : []),
    ...(startsAt ? [{ name: 'Contract starts', value: <Time at={startsAt} form="day" /> }] : []),
    ...(endsAt ? [{ name: 'Contract ends', value: <Time at={endsAt} form="day" /> }] : []),
    ...(region ? [{ name: 'Where', value: regionLabel(region) }] : []),
    ...(method ? [{ name: 'Procedure', value: method }] : []),
    ...(smallFirms === null || smallFirms === undefined
      ? []
      : [{ name: 'Suits small firms', value: smallFirms ? 'Yes, says the buyer' : 'No, says the buyer' }]),
    ...(cpvCodes.length > 0
      ? [{ name: 'What is bought', value: cpvCodes.map((code) => `${cpvLabel(code)} (CPV ${code})`).join('; ') }]
      : []),
    { name: 'First published', value: <Time at={notice.publishedAt} form="day" /> },
  ]
}

/** The tags of OCDS in plain words: "tenderAmendment" is "Tender amendment". */
function tagWords(tag: string): string {
  const words = tag.replace(/([A-Z])/g, ' $1').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
