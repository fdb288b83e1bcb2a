import { useNavigate, useParams } from 'react-router'
import NotFound from '../frame/not-found.tsx'
import { useTitle } from '../frame/title.ts'
import { useCommand, usePageQuery } from '../graphql.ts'
import { paths } from '../paths.ts'
import { ConfirmPage } from '../ui/confirm-page.tsx'
import { EmptyState } from '../ui/list.tsx'
import { Unready } from '../ui/trouble.tsx'
import { endPartnership } from './commands.ts'
import type { Partnership } from './workspace-query.ts'
import { workspaceQuery } from './workspace-query.ts'

export default function End() {
  const { reference = '' } = useParams()
  const query = usePageQuery(workspaceQuery, { reference })
  useTitle('End the partnership')
  if (!query.data) return <Unready query={query} what="the partnership" />
  const { partnership } = query.data
  if (!partnership?.inside) return <NotFound />
  if (!partnership.actions.includes('end'))
    return (
      <>
        <h1 className="govuk-heading-l">It cannot be ended</h1>
        <EmptyState title="It is over already, or your role does not let you end it." />
      </>
    )
  return <Ask partnership={partnership} />
}

function Ask({ partnership }: { partnership: Partnership }) {
  const navigate = useNavigate()
  const [end] = useCommand(endPartnership)
  const forming = partnership.state === 'forming'
  const { reference } = partnership
  return (
    <ConfirmPage
      title={forming ? `Call off ${reference}?` : `End ${reference} before its time?`}
      verb={forming ? 'Call it off' : 'End partnership'}
      back={{ to: paths.partnership(reference), words: 'Go back' }}
      reason={{ label: forming ? 'Why?' : 'Why? Everybody will read it', most: 2_000 }}
      send={(reason) => end({ id: partnership.id, reason })}
      after={() => void navigate(paths.partnership(reference))}
    >
      <p className="govuk-body">
        {forming
          ? 'Nobody was bound yet. Every party is told why, and nobody else learns of it.'
          : 'Its page stays public, with your reason first. Every party is told, its room can only be read from then on, and it cannot be taken up again.'}
      </p>
    </ConfirmPage>
  )
}
