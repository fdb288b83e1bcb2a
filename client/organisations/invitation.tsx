import { Link, useNavigate, useParams } from 'react-router'
import { roleMeanings } from '../../schema/people.ts'
import NotFound from '../frame/not-found.tsx'
import { useTitle } from '../frame/title.ts'
import { useKnownViewer } from '../frame/viewer.tsx'
import { graphql } from '../gql/gql.ts'
import { useCommand, usePageQuery } from '../graphql.ts'
import { paths, withQuery } from '../paths.ts'
import { Button, LinkButton } from '../ui/button.tsx'
import { ErrorSummary } from '../ui/forms/error-summary.tsx'
import { InsetText } from '../ui/text-blocks.tsx'
import { Time } from '../ui/time.tsx'
import { Unready } from '../ui/trouble.tsx'
import { roleWords } from './role-choice.ts'

const invitationQuery = graphql(`
  query Invitation($token: String!) {
    invitation(token: $token) {
      role
      address
      endsAt
      isOpen
      isYours
      organisation {
        id
        name
        slug
      }
    }
  }
`)

const acceptMutation = graphql(`
  mutation AcceptInvitation($token: String!) {
    acceptInvitation(token: $token) {
      __typename
      ... on Organisation {
        id
        slug
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

/** From a letter: who invites, as what, and one button. Signing in first proves the address. */
export default function Invitation() {
  const { token = '' } = useParams()
  const query = usePageQuery(invitationQuery, { token })
  useTitle(query.data?.invitation && 'Invitation')
  const navigate = useNavigate()
  const { viewer, reload } = useKnownViewer()
  const [accept, accepting, refusal] = useCommand(acceptMutation)
  if (!query.data) return <Unready query={query} what="the invitation" />
  const { invitation } = query.data
  if (!invitation) return <NotFound />
  const { organisation, role, address, endsAt, isOpen, isYours } = invitation
  const press = async () => {
    const outcome = await accept({ token })
    if (outcome.refusal) return
    reload()
    void navigate(paths.organisation(outcome.ok.slug))
  }
  return (
    <div className="cb-reading">
      <ErrorSummary refusal={refusal} />
      <h1 className="govuk-heading-l">Join {organisation.name}</h1>
      {isOpen ? (
        <p className="govuk-body">
          You are invited as {roleWords[role]?.toLowerCase()}. {roleMeanings[role]} The invitation works until{' '}
          <Time at={endsAt} />.
        </p>
      ) : (
        <p className="govuk-body">
          This invitation was used, was withdrawn or is over. Ask an administrator of {organisation.name} for a new one.
        </p>
      )}
      {isOpen && isYours ? (
        <Button busy={accepting} onClick={press}>
          Join {organisation.name}
        </Button>
      ) : null}
      {isOpen && !isYours && viewer.person ? (
        <InsetText>
          It was written to {address}, and you are signed in with another address.{' '}
          <Link className="govuk-link" to={paths.signOut()}>
            Sign out
          </Link>
          , then open the link again.
        </InsetText>
      ) : null}
      {isOpen && !viewer.person ? (
        <>
          <p className="govuk-body">
            Sign in with {address} to accept it. If you are new here, that makes your account.
          </p>
          <LinkButton to={withQuery(paths.signIn(), { back: paths.invitation(token) })}>Sign in</LinkButton>
        </>
      ) : null}
    </div>
  )
}
