import { Link, useParams } from 'react-router'
import { noRetaliation } from '../../schema/concerns.ts'
import { principleNumber, principleWords } from '../commitments/words.ts'
import NotFound from '../frame/not-found.tsx'
import { useTitle } from '../frame/title.ts'
import { usePageQuery } from '../graphql.ts'
import { useChanges } from '../live.ts'
import { paths } from '../paths.ts'
import { ChangeLine } from '../ui/change-line.tsx'
import { Docket } from '../ui/docket.tsx'
import { Breadcrumbs } from '../ui/navigation.tsx'
import { DemoTag } from '../ui/tag.tsx'
import { InsetText } from '../ui/text-blocks.tsx'
import { Time } from '../ui/time.tsx'
import { Unready } from '../ui/trouble.tsx'
import { ConcernTag, outcomeOf } from './concern-tag.tsx'
import { WhatHappened } from './inside.tsx'
import { actsNext, nextDate } from './next.tsx'
import { concernQuery, type ShownConcern } from './query.ts'
import { PublicRecord } from './record.tsx'
import { ConcernSteps } from './steps.tsx'

/** One concern: for both sides and the managers what happened and whose turn it is, for everybody else what was found. */
export default function Concern() {
  const { reference = '' } = useParams()
  const query = usePageQuery(concernQuery, { reference })
  const concern = query.data?.concern
  const changes = useChanges('concern', concern?.key, query.reload)
  useTitle(concern && `A concern about ${concern.against.name} (${concern.reference})`)
  if (!query.data) return <Unready query={query} what="the concern" />
  if (!concern) return <NotFound />
  const { against, inside, record } = concern
  return (
    <>
      <Breadcrumbs
        trail={[
          { to: paths.charter(), words: 'The Charter' },
          ...(inside ? [{ to: paths.concerns(), words: 'Concerns' }] : []),
        ]}
      />
      <ChangeLine {...changes} />
      <h1 className="govuk-heading-l">A concern about {against.name}</h1>
      <TopDocket concern={concern} />
      {inside && !record ? (
        <InsetText>
          Only {inside.raisedBy.name}, {against.name} and the Charter managers know of this. {noRetaliation}
        </InsetText>
      ) : null}
      {concern.isAnothers ? <InsetText>Another manager handles this.</InsetText> : null}
      <ConcernSteps concern={concern} after={query.reload} />
      {record ? <PublicRecord record={record} name={against.name} /> : null}
      {inside ? <WhatHappened inside={inside} name={against.name} isOnRecord={Boolean(record)} /> : null}
    </>
  )
}

function TopDocket({ concern }: { concern: ShownConcern }) {
  const { reference, state, against, principle, inside, record } = concern
  return (
    <Docket
      reference={reference}
      tag={<ConcernTag state={state} outcome={record ? 'upheld' : outcomeOf(inside)} />}
      who={
        <>
          <Link className="govuk-link" to={paths.organisation(against.slug)}>
            {against.name}
          </Link>{' '}
          {against.isDemo && <DemoTag />}
        </>
      }
      next={nextDate(concern)}
      acts={actsNext(concern)}
      facts={[
        {
          label: 'Principle',
          value: (
            <Link className="govuk-link" to={paths.principle(String(principleNumber(principle)))}>
              {principleWords(principle)}
            </Link>
          ),
        },
        ...(record?.finalAt ? [{ label: 'Final since', value: <Time at={record.finalAt} form="day" /> }] : []),
      ]}
    />
  )
}
