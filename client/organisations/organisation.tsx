import { Link, Navigate, useParams } from 'react-router'
import { type OrganisationKind, organisationKinds, organisationKindWords } from '../../schema/people.ts'
import { regionLabel } from '../../schema/vocabularies.ts'
import { Scorecard } from '../commitments/scorecard.tsx'
import { ForceClock } from '../figures/force-clock.tsx'
import NotFound from '../frame/not-found.tsx'
import { useTitle } from '../frame/title.ts'
import { usePageQuery } from '../graphql.ts'
import { WatchButton } from '../notifications/watch-button.tsx'
import { paths } from '../paths.ts'
import { Breadcrumbs } from '../ui/navigation.tsx'
import { Paragraphs } from '../ui/paragraphs.tsx'
import { DemoTag, Status } from '../ui/tag.tsx'
import { InsetText } from '../ui/text-blocks.tsx'
import { Time } from '../ui/time.tsx'
import { Unready } from '../ui/trouble.tsx'
import { AskToJoin } from './ask-to-join.tsx'
import { AskToOpen } from './ask-to-open.tsx'
import { directoryAt } from './directory-filters.ts'
import { ForManagers } from './for-managers.tsx'
import { OrganisationFacts } from './organisation-facts.tsx'
import { organisationQuery } from './organisation-query.ts'
import { OrganisationWork } from './organisation-work.tsx'
import { StandardsMatrix } from './standards-matrix.tsx'

/** Who it is, how to reach it, and what it does on the board. */
export default function Organisation() {
  const { slug = '' } = useParams()
  const query = usePageQuery(organisationQuery, { slug })
  const organisation = query.data?.organisation
  useTitle(organisation?.name)
  if (!query.data) return <Unready query={query} what="the organisation" />
  if (!organisation) return <NotFound />
  // A slug that it had before leads to the one it has.
  if (organisation.slug !== slug) return <Navigate to={paths.organisation(organisation.slug)} replace />
  const kind: OrganisationKind = organisationKinds.find((one) => one === organisation.kind) ?? 'partner'
  const { name, state, region, isDemo, isWatched, about, notes, successor, becameOn } = organisation
  return (
    <>
      <Breadcrumbs
        trail={[
          { to: paths.organisations(), words: 'Organisations' },
          { to: directoryAt({ kind }), words: organisationKindWords[kind].many },
        ]}
      />
      <p className="govuk-body govuk-!-margin-bottom-1">
        {organisationKindWords[kind].one}
        {region ? `, ${regionLabel(region)}` : null} {isDemo ? <DemoTag /> : null}{' '}
        {state === 'approved' ? null : <Status of="organisation" is={state} />}
      </p>
      <h1 className="govuk-heading-l">{name}</h1>
      {successor ? (
        <InsetText>
          It became{' '}
          <Link className="govuk-link" to={paths.organisation(successor.slug)}>
            {successor.name}
          </Link>
          {becameOn ? (
            <>
              {' '}
              on <Time at={becameOn} form="day" />
            </>
          ) : null}
          . What it did stays here, under the name it had.
        </InsetText>
      ) : null}
      <div className="cb-reading">
        {about ? <Paragraphs text={about} /> : null}
        {notes ? <Paragraphs text={notes} /> : null}
        {state === 'approved' && !successor ? (
          <AskToJoin id={organisation.id} name={name} slug={organisation.slug} />
        ) : null}
        {state === 'listed' && !successor ? (
          <>
            <InsetText>It has no account on Charterboard: these facts are from public sources.</InsetText>
            <AskToOpen id={organisation.id} name={name} />
          </>
        ) : null}
      </div>
      <ForManagers
        id={organisation.id}
        name={name}
        slug={organisation.slug}
        isOver={successor !== null}
        reload={query.reload}
      />
      <WatchButton kind="organisation" what={organisation.slug} isWatched={isWatched} />
      <OrganisationFacts organisation={organisation} />
      {kind === 'supplier' ? <StandardsMatrix organisation={organisation} reload={query.reload} /> : null}
      <Scorecard slug={organisation.slug} />
      {kind === 'force' ? <ForceClock figures={organisation.responseClock} /> : null}
      <OrganisationWork slug={organisation.slug} name={name} isForce={kind === 'force'} />
    </>
  )
}
