import { useParams } from 'react-router'
import NotFound from '../frame/not-found.tsx'
import { useTitle } from '../frame/title.ts'
import { usePageQuery } from '../graphql.ts'
import { paths } from '../paths.ts'
import { Breadcrumbs } from '../ui/navigation.tsx'
import { Sheets } from '../ui/sheets.tsx'
import { Time } from '../ui/time.tsx'
import { Unready } from '../ui/trouble.tsx'
import { PublicPart } from './public-part.tsx'
import { workspaceQuery } from './workspace-query.ts'

/** What everybody may read of a partnership, for paper: nothing of the inside, whoever prints it. */
export default function PrintPartnership() {
  const { reference = '' } = useParams()
  const query = usePageQuery(workspaceQuery, { reference })
  const partnership = query.data?.partnership
  useTitle(partnership && `Print: ${partnership.title} (${partnership.reference})`)
  if (!query.data) return <Unready query={query} what="the partnership" />
  if (!partnership) return <NotFound />

  const { state, title, parties, startsOn, endsOn } = partnership
  return (
    <>
      <Breadcrumbs
        trail={[
          { to: paths.partnerships(), words: 'Partnerships' },
          { to: paths.partnership(partnership.reference), words: partnership.reference },
        ]}
      />
      <Sheets
        reference={partnership.reference}
        status={state === 'forming' ? <strong>Not public: it is being formed</strong> : standingWords[state]}
        title={title}
        about={
          <>
            <p className="govuk-body">{parties.map(({ organisation }) => organisation.name).join(' and ')}</p>
            {startsOn && endsOn ? (
              <p className="govuk-body">
                <Time at={startsOn} form="day" /> to <Time at={endsOn} form="day" />
              </p>
            ) : null}
          </>
        }
        path={paths.partnership(partnership.reference)}
      >
        <PublicPart partnership={partnership} />
      </Sheets>
    </>
  )
}

const standingWords = { active: 'Active', completed: 'Completed', ended: 'Ended' }
