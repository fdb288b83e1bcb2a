import { useParams } from 'react-router'
import { categoryLabel } from '../../schema/vocabularies.ts'
import { SharePack } from '../disclosures/share-pack.tsx'
import NotFound from '../frame/not-found.tsx'
import { useTitle } from '../frame/title.ts'
import { usePageQuery } from '../graphql.ts'
import { useChanges } from '../live.ts'
import { Grown } from '../partnerships/grown.tsx'
import { Reconfirm } from '../proposals/reconfirm.tsx'
import { DocumentList } from '../releases/document-list.tsx'
import { Reviewed } from '../reviews/reviewed.tsx'
import { ChangeLine } from '../ui/change-line.tsx'
import { useNow } from '../ui/now.ts'
import { Paragraphs } from '../ui/paragraphs.tsx'
import { Unready } from '../ui/trouble.tsx'
import { LatestAnswers } from './reading/answers.tsx'
import { Bands, OwnMark } from './reading/bands.tsx'
import { type BodyPart, bodyParts, Parts } from './reading/body.tsx'
import { contentOf } from './reading/content.ts'
import { Contents } from './reading/contents.tsx'
import { FirstStep } from './reading/first-step.tsx'
import { ChallengeDocket, ChallengeTabs, ChallengeTrail } from './reading/head.tsx'
import { LatestChanges, LinkedNotices } from './reading/latest-changes.tsx'
import { OwnerSteps } from './reading/owner-steps.tsx'
import { challengeQuery, type ShownChallenge } from './reading/query.ts'
import { SameProblem } from './reading/same-problem.tsx'
import { isTaking, modeOf, stageOf } from './reading/stage.ts'
import { Steps } from './reading/steps.tsx'

/** A challenge as each reader needs it: the text is the same for all, the one thing to do next is not. */
export default function ChallengePage() {
  const { reference = '' } = useParams()
  const query = usePageQuery(challengeQuery, { reference })
  const challenge = query.data?.challenge
  const changes = useChanges('challenge', challenge?.key, query.reload)
  useTitle(challenge && `${challenge.title || 'Draft'} (${challenge.reference})`)
  if (!query.data) return <Unready query={query} what="the challenge" />
  if (!challenge) return <NotFound />
  const parts = partsOf(challenge)

  return (
    <>
      <ChangeLine {...changes} />
      <ChallengeTrail />
      <Bands challenge={challenge} />
      <ToReconfirm challenge={challenge} after={query.reload} />
      <h1 className="govuk-heading-l cb-reading">{challenge.title || 'A draft without a title'}</h1>
      <ChallengeDocket challenge={challenge} />
      {challenge.summary ? (
        <div className="cb-lead">
          <Paragraphs text={challenge.summary} />
        </div>
      ) : null}
      {challenge.categories.length > 0 ? (
        <p className="govuk-body cb-muted">About {challenge.categories.map(categoryLabel).join(', ')}</p>
      ) : null}
      <OwnMark challenge={challenge} />
      <OwnerSteps challenge={challenge} />
      <Steps challenge={challenge} />
      <ChallengeTabs challenge={challenge} current="challenge" />
      <div className="cb-with-contents">
        <Contents parts={parts} />
        <div className="cb-with-contents__text">
          <Parts parts={parts} />
        </div>
      </div>
      <div className="cb-bottom-bar cb-screen-only">
        <FirstStep challenge={challenge} />
      </div>
    </>
  )
}

/** While there is still time for it. */
function ToReconfirm({ challenge, after }: { challenge: ShownChallenge; after(): void }) {
  const stage = stageOf(challenge, useNow())
  const proposal = challenge.ownProposal
  return proposal?.inside?.reconfirmEdition && isTaking(stage) ? (
    <Reconfirm proposal={proposal} challenge={challenge} after={after} />
  ) : null
}

function partsOf(challenge: ShownChallenge): BodyPart[] {
  const body = bodyParts({
    content: contentOf(challenge.content),
    mode: modeOf(challenge.mode),
    openedAt: challenge.openedAt,
    withdrawn: challenge.state === 'withdrawn',
    incidents: challenge.incidents,
  })
  const { notices, partnerships, sharePack, continues, releases, reference } = challenge
  const shown = releases.filter(({ state }) => state === (challenge.state === 'draft' ? 'ready' : 'released'))
  const documents =
    shown.length > 0
      ? [
          {
            id: 'documents',
            title: 'Documents',
            children: <DocumentList reference={reference} releases={shown} />,
          },
        ]
      : []
  if (challenge.state === 'draft') return [...body, ...documents]
  return [
    ...(partnerships.length > 0
      ? [{ id: 'partnerships', title: 'What grew from it', children: <Grown partnerships={partnerships} /> }]
      : []),
    ...body,
    ...documents,
    ...(sharePack && (sharePack.disclosures.edges.length > 0 || sharePack.keptBack.edges.length > 0)
      ? [
          {
            id: 'told-before',
            title: 'What some were told before',
            children: <SharePack pack={sharePack} continues={continues} />,
          },
        ]
      : []),
    ...(challenge.reviewStanding === 'not_needed' && challenge.reviews.length === 0
      ? []
      : [
          {
            id: 'reviews',
            title: 'How ethics, data and AI were reviewed',
            children: <Reviewed challenge={challenge} />,
          },
        ]),
    { id: 'answers', title: 'Latest answers', children: <LatestAnswers challenge={challenge} /> },
    { id: 'forces', title: 'Forces with the same problem', children: <SameProblem challenge={challenge} /> },
    ...(notices.length > 0
      ? [{ id: 'notices', title: 'Public notices', children: <LinkedNotices challenge={challenge} /> }]
      : []),
    { id: 'changes', title: 'Latest changes', children: <LatestChanges challenge={challenge} /> },
  ]
}
