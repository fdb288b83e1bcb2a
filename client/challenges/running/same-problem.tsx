import { useParams } from 'react-router'
import NotFound from '../../frame/not-found.tsx'
import { useTitle } from '../../frame/title.ts'
import { useViewer } from '../../frame/viewer.tsx'
import { graphql } from '../../gql/gql.ts'
import type { SameProblemPageQuery } from '../../gql/graphql.ts'
import { usePageQuery } from '../../graphql.ts'
import { Unready } from '../../ui/trouble.tsx'
import { NotNow } from './not-now.tsx'
import { SameProblemForm } from './same-problem-form.tsx'

const sameProblemQuery = graphql(`
  query SameProblemPage($reference: String!) {
    challenge(reference: $reference) {
      id
      reference
      title
      actions
      force {
        name
      }
      sameProblems {
        id
        level
        isOurs
      }
      forceNotes {
        id
        volume
        system
        note
        contact
      }
    }
  }
`)

export type SharedProblem = NonNullable<SameProblemPageQuery['challenge']>

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
