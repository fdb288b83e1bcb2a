import { type ReactNode, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { type PartnershipSection, type PartnershipTerms, partnershipSections } from '../../schema/partnerships.ts'
import { useViewer } from '../frame/viewer.tsx'
import { useCommand } from '../graphql.ts'
import { paths } from '../paths.ts'
import { ConflictChoice } from '../ui/forms/conflict-choice.tsx'
import { Form, type FormState, useForm } from '../ui/forms/form.tsx'
import { fieldId, type RefusedField } from '../ui/forms/outcome.ts'
import { WarningText } from '../ui/text-blocks.tsx'
import { editPartnership } from './commands.ts'
import { sectionInWords } from './words.ts'
import type { Open } from './workspace.tsx'
import { termsOf } from './workspace-query.ts'

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
  const [revision, setRevision] = useState(inside.revision)
  const form = useForm({
    initial: initial(termsOf(inside)),
    ...(check ? { check } : {}),
    send: async (values) => {
      const outcome = await edit({ id: partnership.id, section, revision, content: contentOf(values) })
      if (outcome.refusal) reload()
      return outcome
    },
    after: () => {
      reload()
      void navigate(paths.partnership(partnership.reference))
    },
  })
  const others = partnership.parties.filter(
    (party) => party.confirmed && party.organisation.slug !== organisation?.slug,
  )
  if (form.refusal?.code === 'CHANGED_SINCE' && revision !== inside.revision) {
    const mine = partnershipSections[section].safeParse(contentOf(form.values))
    return (
      <ConflictChoice
        what="these terms"
        yours={mine.success ? sectionInWords[section]({ ...termsOf(inside), ...mine.data }) : ''}
        theirs={sectionInWords[section](termsOf(inside))}
        onKeep={(which) => {
          setRevision(inside.revision)
          form.reset(which === 'yours' ? form.values : initial(termsOf(inside)))
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
      </Form>
    </div>
  )
}

/** The id, name and error of a control deep in a section, as the command names its place. */
export const place = <Values,>(form: FormState<Values>, path: string) => ({
  id: fieldId(`content.${path}`),
  name: path,
  error: form.errorAt(`content.${path}`),
})
