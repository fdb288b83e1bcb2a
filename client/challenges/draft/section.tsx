import { useParams } from 'react-router'
import { sectionTitles } from '../../../schema/challenge-words.ts'
import { sectionNames } from '../../../schema/challenges.ts'
import NotFound from '../../frame/not-found.tsx'
import { useTitle } from '../../frame/title.ts'
import { useFreshQuery } from '../../graphql.ts'
import { Unready } from '../../ui/trouble.tsx'
import { Check } from './check.tsx'
import { NotADraft } from './not-a-draft.tsx'
import { draftQuery } from './query.ts'
import { SectionForm } from './section-form.tsx'

/** One task of a draft, or the last one: check and publish. */
export default function SectionPage() {
  const { reference = '', section = '' } = useParams()
  const query = useFreshQuery(draftQuery, { reference })
  const name = sectionNames.find((known) => known === section)
  useTitle(`${name ? sectionTitles[name] : 'Check and publish'} (${reference})`)
  if (!query.data) return <Unready query={query} what="the draft" />
  const { challenge } = query.data
  if (!challenge || (!name && section !== 'check')) return <NotFound />
  if (!challenge.mayWrite) return <NotADraft challenge={challenge} />
  if (!name) return <Check challenge={challenge} reload={query.reload} />
  return <SectionForm key={name} challenge={challenge} section={name} />
}
