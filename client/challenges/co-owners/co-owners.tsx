import { useParams } from 'react-router'
import NotFound from '../../frame/not-found.tsx'
import { useTitle } from '../../frame/title.ts'
import { useViewer } from '../../frame/viewer.tsx'
import { usePageQuery } from '../../graphql.ts'
import { useChanges } from '../../live.ts'
import { ChangeLine } from '../../ui/change-line.tsx'
import { EmptyState } from '../../ui/list.tsx'
import { Unready } from '../../ui/trouble.tsx'
import { ChallengeTrail } from '../reading/head.tsx'
import { Asked } from './asked.tsx'
import { InviteForm } from './invite-form.tsx'
import { coOwnersQuery } from './query.ts'
import { WhatItMeans } from './what-it-means.tsx'

/** To the force that owns a challenge: the forces that share it or were asked to, and the form to ask another. */
export default function CoOwnersPage() {
  const { reference = '' } = useParams()
  const { organisation } = useViewer()
  const query = usePageQuery(coOwnersQuery, { reference })
  const challenge = query.data?.challenge
  const changes = useChanges('challenge', challenge?.key, query.reload)
  useTitle(`Co-owners (${reference})`)
  if (!query.data) return <Unready query={query} what="the challenge" />
  const writes = organisation?.role === 'admin' || organisation?.role === 'editor'
  if (!challenge || !writes || organisation?.slug !== challenge.force.slug) return <NotFound />
  const mayInvite = challenge.actions.includes('inviteCoOwner')
  return (
    <>
      <ChangeLine {...changes} />
      <ChallengeTrail challenge={challenge} />
      <span className="govuk-caption-l">{challenge.title || 'A draft without a title'}</span>
      <h1 className="govuk-heading-l">Co-owners</h1>
      {challenge.coOwnerships.length === 0 ? (
        <EmptyState title="No other force was asked to share this challenge." />
      ) : (
        <ul className="cb-rows" aria-label="Forces that were asked">
          {challenge.coOwnerships.map((one) => (
            <li key={one.force.id} className="cb-rows__row">
              <Asked one={one} reload={query.reload} />
            </li>
          ))}
        </ul>
      )}
      <div className="cb-reading">
        {mayInvite ? (
          <>
            <h2 className="govuk-heading-m">Ask a force</h2>
            <WhatItMeans owner={challenge.force.name} />
            <InviteForm key={challenge.coOwnerships.length} challenge={challenge} reload={query.reload} />
          </>
        ) : (
          <p className="govuk-body">
            An admin of {challenge.force.name} asks other forces, until the challenge closes. Afterwards it stands who
            owns it.
          </p>
        )}
      </div>
    </>
  )
}
