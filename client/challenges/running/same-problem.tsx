import { useParams } from 'react-router'
import NotFound from '../../frame/not-found.tsx'
import { useTitle } from '../../frame/title.ts'
import { useViewer } from '../../frame/viewer.tsx'
import { usePageQuery } from '../../graphql.ts'
import { Unready } from '../../ui/trouble.tsx'
import { NotNow } from './not-now.tsx'
import { SameProblemForm } from './same-problem-form.tsx'
import { sameProblemQuery } from './same-problem-query.ts'

/** A force adds its weight to another's challenge, without writing it all again. */
export default function SameProblemPage() {
  const { reference = '' } = useParams()
  const { organisation } = useViewer()
  const query = usePageQuery(sameProblemQuery, { reference })
  useTitle(`We have this problem too (${reference})`)
  if (!query.data) return <Unready query={query} what="the challenge" />
  const { challenge } = query.data
  if (!challenge || organisation?.kind !== 'force') return <NotFound />
  const ours = challenge.sameProblems.find(({ isOurs }) => isOurs)
  if (!ours && !challenge.actions.includes('addSameProblem'))
    return (
      <NotNow
        reference={reference}
        title="Your force cannot be added"
        why="An editor of another force adds it, while the challenge is open or evaluated."
      />
    )
  return <SameProblemForm key={ours?.id} challenge={challenge} ours={ours} />
}
