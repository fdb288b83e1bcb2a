import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { changesBetween } from '../../../schema/challenge-amendments.ts'
import { sectionTitles } from '../../../schema/challenge-words.ts'
import { modeRules, type SectionName, sectionNames } from '../../../schema/challenges.ts'
import { useCommand } from '../../graphql.ts'
import { paths } from '../../paths.ts'
import { Checkboxes } from '../../ui/forms/choices.tsx'
import { ConflictChoice } from '../../ui/forms/conflict-choice.tsx'
import { Looked } from '../../ui/forms/content-warning.tsx'
import { Form, useForm } from '../../ui/forms/form.tsx'
import { asNamed } from '../../ui/forms/outcome.ts'
import { Textarea } from '../../ui/forms/textarea.tsx'
import { contentRule } from '../draft/fields.ts'
import type { Draft } from '../draft/query.ts'
import { sectionFields } from '../draft/section-fields.tsx'
import { tidied } from '../draft/tidy.ts'
import { contentOf } from '../reading/content.ts'
import { sectionsInWords } from '../reading/field-text.ts'
import { modeOf } from '../reading/stage.ts'
import { amendedMeanwhile } from './amended-meanwhile.ts'
import { amendMutation } from './commands.ts'
import { Differences } from './differences.tsx'

/** Pick what changes, write it, read the difference, and say what it is. Who wrote from an older edition sees both texts. */
export function AmendForm({ challenge }: { challenge: Draft }) {
  const { id, reference } = challenge
  const [{ edition, content: before }, setBase] = useState(() => ({
    edition: challenge.edition,
    content: contentOf(challenge.content),
  }))
  const mode = modeOf(challenge.mode)
  const [chosen, setChosen] = useState<SectionName[]>([])
  const [content, setContent] = useState(before)
  const navigate = useNavigate()
  const [send] = useCommand(amendMutation)
  const after = tidied(content)
  const changes = changesBetween(before, after)
  const form = useForm({
    initial: { note: '', looked: false },
    send: async ({ note, looked }) => {
      const sections = Object.fromEntries(chosen.map((section) => [section, after[section]]))
      const outcome = await send({ id, edition, note, looked, sections })
      // The fields are those of a draft, and named as there.
      return outcome.refusal
        ? { refusal: asNamed(outcome.refusal, (path) => path.replace(/^sections\./, '')) }
        : outcome
    },
    after: () => void navigate(paths.challengeChanges(reference)),
  })
  // Dates move on a page of their own, and what is fixed is not offered.
  const offered = sectionNames.filter(
    (section) => section !== 'timetable' && !(section === 'choosing' && modeRules[mode].criteriaFixed),
  )
  const newer = amendedMeanwhile(form.refusal, { edition, before, after, chosen })
  return (
    <>
      <Link className="govuk-link" to={paths.challenge(reference)}>
        Back to the challenge
      </Link>
      <h1 className="govuk-heading-l">Post an addendum</h1>
      <div className="cb-reading">
        <p className="govuk-body">
          The text before stays for everybody to compare. Dates move on{' '}
          <Link className="govuk-link" to={paths.challengeExtend(reference)}>
            a page of their own
          </Link>
          .
        </p>
        {newer ? (
          <ConflictChoice
            what="the challenge"
            yours={sectionsInWords(newer.withMine, newer.sections)}
            theirs={sectionsInWords(newer.theirs, newer.sections)}
            onKeep={(which) => {
              setBase({ edition: newer.edition, content: newer.theirs })
              setContent(which === 'yours' ? newer.withMine : newer.theirs)
              form.reset(form.values)
            }}
          />
        ) : (
          <Form form={form} submit="Post the addendum">
            <Checkboxes<SectionName>
              id={form.idOf('sections')}
              name="sections"
              label="What changes?"
              small
              value={chosen}
              error={form.errorAt('sections')}
              onChange={(sections) => {
                setChosen([...sections])
                const dropped = chosen.filter((section) => !sections.includes(section))
                setContent({ ...content, ...Object.fromEntries(dropped.map((section) => [section, before[section]])) })
              }}
              choices={offered.map((section) => ({ value: section, label: sectionTitles[section] }))}
            />
            {chosen.length > 0 ? <p className="govuk-hint">{contentRule}</p> : null}
            {offered
              .filter((section) => chosen.includes(section))
              .map((section) => {
                const Fields = sectionFields[section]
                return (
                  <section key={section}>
                    <h2 className="govuk-heading-m">{sectionTitles[section]}</h2>
                    <Fields
                      challenge={challenge}
                      content={content}
                      mode={mode}
                      change={setContent}
                      warnings={[]}
                      errorAt={form.errorAt}
                    />
                  </section>
                )
              })}
            <Differences before={before} after={after} changes={changes} />
            <Textarea label="What changes, in a sentence for everybody" rows={2} most={1_000} {...form.field('note')} />
            <Looked form={form} />
          </Form>
        )}
      </div>
    </>
  )
}
