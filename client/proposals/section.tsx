import { useParams } from 'react-router'
import { proposalSectionNames } from '../../schema/proposals.ts'
import NotFound from '../frame/not-found.tsx'
import { useTitle } from '../frame/title.ts'
import { useFreshQuery } from '../graphql.ts'
import { Unready } from '../ui/trouble.tsx'
import { proposalQuery } from './query.ts'
import { SectionForm } from './section-form.tsx'
import { sectionWords } from './words.ts'

/** One task of a proposal. */
export default function Section() {
  const { reference = '', section: asked = '' } = useParams()
  const section = proposalSectionNames.find((name) => name === asked)
  const query = useFreshQuery(proposalQuery, { reference })
  const proposal = query.data?.proposal
  useTitle(section ? sectionWords[section].title : undefined)
  if (!query.data) return <Unready query={query} what="the proposal" />
  if (!proposal?.inside || !section) return <NotFound />
  return (
    <SectionForm
      key={`${reference}-${section}`}
      section={section}
      proposal={proposal}
      inside={proposal.inside}
      reload={query.reload}
    />
  )
}
