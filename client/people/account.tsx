import { Link } from 'react-router'
import { useTitle } from '../frame/title.ts'
import { useKnownViewer } from '../frame/viewer.tsx'
import { usePageQuery } from '../graphql.ts'
import { roleWords } from '../organisations/role-choice.ts'
import { paths } from '../paths.ts'
import { SummaryList } from '../ui/summary-list.tsx'
import { Details } from '../ui/text-blocks.tsx'
import { Unready } from '../ui/trouble.tsx'
import { accountQuery } from './account-query.ts'
import { Devices } from './devices.tsx'
import { DownloadData } from './download-data.tsx'
import { NameForm } from './name-form.tsx'
import { PasskeyList } from './passkey-list.tsx'

/** One's own account: name, posts, how one is told, and the ways one is signed in. */
export default function Account() {
  useTitle('Your account')
  const query = usePageQuery(accountQuery)
  const { reload: reloadViewer } = useKnownViewer()
  if (!query.data) return <Unready query={query} what="your account" />
  const { viewer, mySessions, myPasskeys } = query.data
  const reload = () => {
    query.reload()
    reloadViewer()
  }
  return (
    <>
      <h1 className="govuk-heading-l">Your account</h1>
      <SummaryList
        rows={[
          { name: 'Name', value: viewer.person?.name ?? '' },
          { name: 'Address for letters', value: viewer.address ?? '' },
          {
            name: 'Posts you hold',
            value:
              viewer.memberships.length > 0 ? (
                viewer.memberships.map(({ id, name, slug, role }) => (
                  <div key={id}>
                    <Link className="govuk-link" to={paths.organisation(slug)}>
                      {name}
                    </Link>
                    , {(roleWords[role] ?? role).toLowerCase()}
                  </div>
                ))
              ) : (
                <>
                  None yet.{' '}
                  <Link className="govuk-link" to={paths.registerOrganisation()}>
                    Register your company
                  </Link>
                </>
              ),
          },
          ...viewer.invitations.map(({ token, organisation }) => ({
            name: 'Invitation',
            value: organisation.name,
            action: { to: paths.invitation(token), words: 'Answer' },
          })),
          ...(viewer.joinsByDomain && viewer.memberships.length === 0
            ? [
                {
                  name: 'By your address',
                  value: `You can join ${viewer.joinsByDomain.name}`,
                  action: { to: paths.desk(), words: 'Join' },
                },
              ]
            : []),
          ...viewer.askedToJoin.map(({ name }) => ({ name: 'Asked to join', value: `${name}, not answered yet` })),
          {
            name: 'How we tell you',
            value: 'Letters and notifications',
            action: { to: paths.accountNotifications(), words: 'Change' },
          },
          {
            name: 'Off duty',
            value: 'Hold what can wait',
            action: { to: paths.accountAvailability(), words: 'Change' },
          },
        ]}
      />
      <Details summary="Change your name">
        <NameForm key={viewer.person?.name} name={viewer.person?.name ?? ''} submit="Save" after={reload} />
      </Details>
      <h2 className="govuk-heading-m">Passkeys</h2>
      <PasskeyList passkeys={myPasskeys} reload={query.reload} />
      <h2 className="govuk-heading-m">Devices</h2>
      <Devices sessions={mySessions} reload={query.reload} />
      <h2 className="govuk-heading-m">Your data</h2>
      <DownloadData />
    </>
  )
}
