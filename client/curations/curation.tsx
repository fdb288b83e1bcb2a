import { Link, useParams } from 'react-router'
import NotFound from '../frame/not-found.tsx'
import { useTitle } from '../frame/title.ts'
import { usePageQuery } from '../graphql.ts'
import { useChanges } from '../live.ts'
import { paths } from '../paths.ts'
import { OpenThread } from '../threads/open-thread.tsx'
import { ChangeLine } from '../ui/change-line.tsx'
import { Docket } from '../ui/docket.tsx'
import { Breadcrumbs } from '../ui/navigation.tsx'
import { Paragraphs } from '../ui/paragraphs.tsx'
import { Reference } from '../ui/reference.tsx'
import { Deadline } from '../ui/time.tsx'
import { Unready } from '../ui/trouble.tsx'
import { CloseForm, Remind } from './close.tsx'
import { curationQuery } from './curation-query.ts'
import { CurationTag } from './curations.tsx'
import { Invitations } from './invitations.tsx'
import { Member } from './member.tsx'

/** Forces that may have one problem, side by side, with what each says and what came of it. */
export default function Curation() {
  const { reference = '' } = useParams()
  const query = usePageQuery(curationQuery, { reference })
  const curation = query.data?.curation
  const changes = useChanges('curation', curation?.key, query.reload)
  useTitle(curation?.title ?? 'Curation')
  if (!query.data) return <Unready query={query} what="the curation" />
  if (!curation) return <NotFound />
  const { lead, members, actions, cameOfIt, askedBy } = curation
  const isAdoption = curation.aim === 'adopt'
  const waiting = members.filter(({ answer }) => !isAdoption && !answer).map(({ challenge }) => challenge.force.name)
  return (
    <>
      <Breadcrumbs trail={[{ to: paths.curations(), words: 'Curations' }]} />
      <ChangeLine {...changes} />
      <h1 className="govuk-heading-l">{curation.title}</h1>
      <Docket
        reference={curation.reference}
        tag={<CurationTag state={curation.state} />}
        who={[
          ...new Set([...members.map(({ challenge }) => challenge.force.name), ...(askedBy ? [askedBy.name] : [])]),
        ].join(', ')}
        {...(lead?.closesAt && {
          next: (
            <>
              Lead closes <Deadline at={lead.closesAt} short />
            </>
          ),
        })}
        acts={
          curation.state === 'closed'
            ? 'Nobody: it is closed'
            : waiting.length > 0
              ? waiting.join(', ')
              : (askedBy?.name ?? 'Charter manager')
        }
        {...(lead && {
          facts: [
            { label: 'Lead', value: <Reference to={paths.challenge(lead.reference)}>{lead.reference}</Reference> },
          ],
        })}
      />
      {askedBy ? (
        <p className="govuk-body cb-muted">
          {isAdoption ? `${askedBy.name} would adopt what came of it:` : `${askedBy.name} asks:`}
        </p>
      ) : null}
      <Paragraphs text={curation.reason} />
      {cameOfIt ? (
        <>
          <h2 className="govuk-heading-m">What came of it</h2>
          <Paragraphs text={cameOfIt} />
        </>
      ) : null}
      <h2 className="govuk-heading-m">{members.length > 1 ? 'The challenges' : 'The challenge'}</h2>
      <div className="cb-columns">
        {members.map((member) => (
          <Member key={member.challenge.id} curation={curation} member={member} after={query.reload} />
        ))}
      </div>
      <OpenThread kind="curation" subject={curation.id}>
        Open the thread of these forces
      </OpenThread>
      {askedBy && curation.invitations.length === 0 ? null : <Invitations curation={curation} after={query.reload} />}
      {actions.includes('remind') ? <Remind curation={curation} after={query.reload} /> : null}
      {actions.includes('close') ? <CloseForm id={curation.id} after={query.reload} /> : null}
      {actions.includes('purge') ? (
        <p className="govuk-body">
          <Link className="govuk-link" to={paths.curationPurge(curation.reference)}>
            Remove words that must not stand here
          </Link>
        </p>
      ) : null}
    </>
  )
}
