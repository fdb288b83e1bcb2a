import type { ReactNode } from 'react'
import { Link, useNavigate } from 'react-router'
import { type PartnershipSection, type PartnershipTerms, partnershipSections } from '../../schema/partnerships.ts'
import { useViewer } from '../frame/viewer.tsx'
import { useCommand } from '../graphql.ts'
import { paths } from '../paths.ts'
import { Button } from '../ui/button.tsx'
import { standingIn } from '../ui/forms/conflict.ts'
import { ConflictChoice } from '../ui/forms/conflict-choice.tsx'
import { Looked } from '../ui/forms/content-warning.tsx'
import { Form, type FormState, useForm } from '../ui/forms/form.tsx'
import { asNamed, type RefusedField } from '../ui/forms/outcome.ts'
import { WarningText } from '../ui/text-blocks.tsx'
import { editPartnership } from './commands.ts'
import { sectionInWords } from './words.ts'
import type { Open } from './workspace.tsx'
import { termsOf } from './workspace-query.ts'

type MadeFrom = { madeFrom: number; removals: number; looked: boolean }

/** One section of the terms to edit. It says whose confirmation the edit clears; who wrote from older words sees both. */
export function SectionForm<Values extends object>({
  partnership,
  inside,
  reload,
  section,
  initial,
  contentOf,
  check,
  children,
}: Open & {
  section: PartnershipSection
  initial(terms: PartnershipTerms): Values
  contentOf(values: Values): object
  check?(values: Values): RefusedField[]
  children(form: FormState<Values>): ReactNode
}) {
  const { organisation } = useViewer()
  const navigate = useNavigate()
  const [edit] = useCommand(editPartnership)
  // The revision is kept with the words: after a reload they must not be sent as if made from newer terms.
  const typedFrom = (terms: PartnershipTerms, madeFrom: number): Values & MadeFrom => ({
    ...initial(terms),
    ...{ madeFrom, removals: inside.removals, looked: false },
  })
  const form = useForm<Values & MadeFrom, unknown>({
    initial: typedFrom(termsOf(inside), inside.revision),
    keep: `terms:${partnership.key}:${section}`,
    ...(check ? { check } : {}),
    send: async (values) => {
      const { madeFrom: revision, removals, looked } = values
      const outcome = await edit({
        id: partnership.id,
        section,
        revision,
        removals,
        content: contentOf(values),
        looked,
      })
      if (!outcome.refusal) return outcome
      reload()
      return { refusal: asNamed(outcome.refusal, (path) => path.replace(/^content\./, '')) }
    },
    after: () => {
      reload()
      void navigate(paths.partnership(partnership.reference))
    },
  })
  const others = partnership.parties.filter(
    (party) => party.confirmed && party.organisation.slug !== organisation?.slug,
  )
  if (form.refusal?.code === 'WORDS_REMOVED')
    return <BeginAnew onBegin={() => form.reset(typedFrom(termsOf(inside), inside.revision))} />
  const newer = standingIn(form.refusal, partnershipSections[section])
  if (newer && newer.version !== form.values.madeFrom) {
    const mine = partnershipSections[section].safeParse(contentOf(form.values))
    const theirs = { ...termsOf(inside), ...newer.current }
    return (
      <ConflictChoice
        what="these terms"
        yours={mine.success ? sectionInWords[section]({ ...theirs, ...mine.data }) : ''}
        theirs={sectionInWords[section](theirs)}
        onKeep={(which) => {
          const standing = typedFrom(theirs, newer.version)
          form.reset(standing)
          // On top of theirs, so that the form knows it as unsent.
          if (which === 'yours') form.set({ ...form.values, madeFrom: newer.version })
        }}
      />
    )
  }
  return (
    <div className="cb-reading">
      {others.length > 0 ? (
        <WarningText>
          {`This clears the other side's confirmation: ${others.map((party) => party.organisation.name).join(' and ')} will be asked again.`}
        </WarningText>
      ) : null}
      <Form
        form={form}
        submit="Save"
        beside={
          <Link className="govuk-link" to={paths.partnership(partnership.reference)}>
            Cancel
          </Link>
        }
      >
        {children(form)}
        <Looked form={form} of={section} />
      </Form>
    </div>
  )
}

/** What was typed holds words that were removed for good: it is not shown again, and cannot be sent. */
const BeginAnew = ({ onBegin }: { onBegin(): void }) => (
  <div className="cb-reading">
    <WarningText>
      Words that must not stand there were removed from the terms while you were writing. Nothing that you typed was
      saved.
    </WarningText>
    <Button onClick={onBegin}>Begin from what stands now</Button>
  </div>
)

/** The id, name and error of a control deep in a section, by the place of its field. */
export const place = <Values,>(form: FormState<Values>, path: string) => ({
  id: form.idOf(path),
  name: path,
  error: form.errorAt(path),
})
