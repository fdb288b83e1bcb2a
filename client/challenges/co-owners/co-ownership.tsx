import { useState } from 'react'
import { Link, useParams } from 'react-router'
import NotFound from '../../frame/not-found.tsx'
import { useTitle } from '../../frame/title.ts'
import { usePageQuery } from '../../graphql.ts'
import { paths } from '../../paths.ts'
import { InsetText } from '../../ui/text-blocks.tsx'
import { Time } from '../../ui/time.tsx'
import { Unready } from '../../ui/trouble.tsx'
import { Answer } from './answer.tsx'
import { Leave } from './leave.tsx'
import { coOwnershipQuery } from './query.ts'
import { WhatItMeans } from './what-it-means.tsx'

/** To a force that was asked to share a challenge: who asks, why, what it would mean, and the answer. */
export default function CoOwnershipPage() {
  const { reference = '' } = useParams()
  const query = usePageQuery(coOwnershipQuery, { reference })
  const [done, setDone] = useState<string>()
  useTitle(`Co-ownership (${reference})`)
  if (done) return <Done words={done} />
  if (!query.data) return <Unready query={query} what="the invitation" />
  const one = query.data.coOwnership
  if (!one) return <NotFound />
  return (
    <div className="cb-reading">
      <span className="govuk-caption-l">
        {one.reference}: {one.title}
      </span>
      <h1 className="govuk-heading-l">
        {one.standing === 'accepted' ? 'Your force is co-owner' : `${one.owner.name} asks your force to be co-owner`}
      </h1>
      <p className="govuk-body">
        Asked <Time at={one.askedAt} form="day" />, because: {one.why}
      </p>
      <WhatItMeans owner={one.owner.name} />
      {one.standing === 'accepted' ? (
        <Leave one={one} after={() => setDone('Your force is no longer co-owner. The other force has been told.')} />
      ) : one.standing === 'lapsed' ? (
        <InsetText>
          The invitation lapsed <Time at={one.lapsesAt} form="day" />. {one.owner.name} may ask again.
        </InsetText>
      ) : one.mayAnswer ? (
        <Answer
          one={one}
          accepted={query.reload}
          declined={() => setDone(`Declined. ${one.owner.name} has been told, and reads why.`)}
        />
      ) : (
        <p className="govuk-body">
          An admin of your force accepts or declines, by <Time at={one.lapsesAt} form="day" /> and before the challenge
          closes.
        </p>
      )}
    </div>
  )
}

const Done = ({ words }: { words: string }) => (
  <div className="cb-reading">
    <h1 className="govuk-heading-l" tabIndex={-1}>
      {words}
    </h1>
    <p className="govuk-body">
      <Link className="govuk-link" to={paths.desk()}>
        Go to your desk
      </Link>
    </p>
  </div>
)
