import { useNavigate, useParams } from 'react-router'
import NotFound from '../../frame/not-found.tsx'
import { useTitle } from '../../frame/title.ts'
import { useCommand, usePageQuery } from '../../graphql.ts'
import { paths } from '../../paths.ts'
import { ConfirmPage } from '../../ui/confirm-page.tsx'
import { Unready } from '../../ui/trouble.tsx'
import { type Draft, draftQuery } from '../draft/query.ts'
import { withdrawMutation } from './commands.ts'
import { NotNow } from './not-now.tsx'

/** Ends a challenge without a decision, with a reason that everybody reads first. */
export default function WithdrawPage() {
  const { reference = '' } = useParams()
  const query = usePageQuery(draftQuery, { reference })
  useTitle(`Withdraw (${reference})`)
  if (!query.data) return <Unready query={query} what="the challenge" />
  const { challenge } = query.data
  if (!challenge) return <NotFound />
  if (!challenge.actions.includes('withdraw'))
    return (
      <NotNow
        reference={reference}
        title="You cannot withdraw it"
        why="An admin of its force withdraws a challenge, from its publication until its decision."
      />
    )
  return <Confirm challenge={challenge} />
}

function Confirm({ challenge: { id, reference, title } }: { challenge: Draft }) {
  const navigate = useNavigate()
  const [withdraw] = useCommand(withdrawMutation)
  return (
    <ConfirmPage
      title={`Withdraw ${reference}?`}
      verb="Withdraw challenge"
      back={{ to: paths.challenge(reference), words: 'Keep it' }}
      reason={{ label: 'Why? Everybody will read it', rows: 4, most: 2_000 }}
      send={(reason) => withdraw({ id, reason })}
      after={() => void navigate(paths.challenge(reference))}
    >
      <p className="govuk-body">{title}</p>
      <p className="govuk-body">
        The page stays, with your reason first. Everybody who answered or follows it is told, and it cannot be opened
        again.
      </p>
    </ConfirmPage>
  )
}
