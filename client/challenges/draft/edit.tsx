import { Link, useParams } from 'react-router'
import { minutesToCheck, nextTask } from '../../../schema/challenge-tasks.ts'
import NotFound from '../../frame/not-found.tsx'
import { useTitle } from '../../frame/title.ts'
import { usePageQuery } from '../../graphql.ts'
import { useChanges } from '../../live.ts'
import { paths } from '../../paths.ts'
import { many } from '../../time.ts'
import { LinkButton } from '../../ui/button.tsx'
import { ChangeLine } from '../../ui/change-line.tsx'
import { Docket } from '../../ui/docket.tsx'
import { useNow } from '../../ui/now.ts'
import { Status } from '../../ui/tag.tsx'
import { Tally } from '../../ui/tally.tsx'
import { type Task, TaskList } from '../../ui/task-list.tsx'
import { Unready } from '../../ui/trouble.tsx'
import { contentOf } from '../reading/content.ts'
import { Helper } from './helper.tsx'
import { isOfItsForce, NotADraft } from './not-a-draft.tsx'
import { type Draft, draftQuery } from './query.ts'
import { tasksOf } from './tasks.ts'

/** The tasks of a draft, how far each is, and the next one to do. */
export default function EditPage() {
  const { reference = '' } = useParams()
  const query = usePageQuery(draftQuery, { reference })
  const challenge = query.data?.challenge
  const changes = useChanges('challenge', challenge?.key, query.reload)
  const now = useNow()
  useTitle(challenge && `${challenge.title || 'Write a challenge'} (${challenge.reference})`)
  if (!query.data) return <Unready query={query} what="the draft" />
  if (!challenge) return <NotFound />
  if (!challenge.mayWrite) return <NotADraft challenge={challenge} />

  const tasks = tasksOf(challenge, now)
  const done = tasks.filter(({ state }) => state === 'done').length
  const next = nextTask(tasks)
  const coming = tasks.find(({ section }) => section === next)
  const isOwn = isOfItsForce(challenge)
  const to = (section: string) => paths.challengeEditSection(reference, section)
  return (
    <>
      <ChangeLine {...changes} />
      <h1 className="govuk-heading-l cb-reading">{challenge.title || 'A challenge without a title yet'}</h1>
      <Docket
        reference={challenge.reference}
        tag={<Status of="challenge" is="draft" />}
        who={`Only ${[challenge.force, ...challenge.coOwners].map(({ name }) => name).join(' and ')} can see this`}
      />
      <div className="cb-beside">
        <div>
          <Tally done={done} of={tasks.length}>
            {done} of {tasks.length} done
          </Tally>
          <div className="govuk-button-group govuk-!-margin-top-4">
            <LinkButton to={to(next)}>
              {coming
                ? `Continue with ${coming.title} (${many(coming.minutes, 'minute')})`
                : `${isOwn ? 'Check and publish' : 'Check'} (${many(minutesToCheck, 'minute')})`}
            </LinkButton>
          </div>
          <TaskList
            tasks={[
              ...tasks.map(({ section, title, minutes, state }) => ({
                title,
                to: to(section),
                hint: `About ${many(minutes, 'minute')}`,
                state,
              })),
              ...(isOwn
                ? [
                    {
                      title: 'Documents',
                      to: paths.challengeDocuments(reference),
                      hint: documentsHint(challenge.releases),
                      state: documentsState(challenge.releases),
                    },
                  ]
                : []),
              {
                title: isOwn ? 'Check and publish' : 'Check',
                to: to('check'),
                hint: 'As suppliers will see it, and what is still missing',
                state: 'empty' as const,
              },
            ]}
          />
          <p className="govuk-body govuk-!-margin-top-4">
            {challenge.actions.includes('inviteCoOwner') ? (
              <Link className="govuk-link" to={paths.challengeCoOwners(reference)}>
                Share it with another force
              </Link>
            ) : isOwn ? null : (
              <Link className="govuk-link" to={paths.challengeCoOwnership(reference)}>
                Your co-ownership
              </Link>
            )}
          </p>
        </div>
        <Helper reference={reference} content={contentOf(challenge.content)} />
      </div>
    </>
  )
}

type Documents = Draft['releases']

const documentsHint = (documents: Documents): string =>
  documents.length === 0
    ? 'Only if suppliers need more than the text'
    : `${documents.filter(({ state }) => state === 'ready').length} of ${documents.length} published with it`

const documentsState = (documents: Documents): Task['state'] =>
  documents.length === 0 ? 'optional' : documents.every(({ state }) => state === 'ready') ? 'done' : 'started'
