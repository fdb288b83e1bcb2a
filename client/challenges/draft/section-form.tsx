import { type FormEvent, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { challengeTasks, nextTask } from '../../../schema/challenge-tasks.ts'
import { sectionTitles } from '../../../schema/challenge-words.ts'
import { type SectionName, sectionNames } from '../../../schema/challenges.ts'
import { paths } from '../../paths.ts'
import { serverNow } from '../../time.ts'
import { Button } from '../../ui/button.tsx'
import { SaveState } from '../../ui/forms/autosave.tsx'
import { ConflictChoice } from '../../ui/forms/conflict-choice.tsx'
import { ErrorSummary } from '../../ui/forms/error-summary.tsx'
import { useFieldOfHash } from './field-of-hash.ts'
import { contentRule } from './fields.ts'
import { Helper } from './helper.tsx'
import { LookAlikes } from './look-alikes.tsx'
import { isOfItsForce } from './not-a-draft.tsx'
import { Panel } from './panel.tsx'
import type { Draft } from './query.ts'
import { sectionFields } from './section-fields.tsx'
import { countedOf, sectionVersionsOf } from './tasks.ts'
import { useSection } from './use-section.ts'

/** One section, which saves itself; one button saves the rest and goes on to the next task. */
export function SectionForm({ challenge, section }: { challenge: Draft; section: SectionName }) {
  const { reference, id } = challenge
  const draft = useSection(challenge, section)
  const { content, mode, saving, refusal, conflict } = draft
  const navigate = useNavigate()
  const [leaving, setLeaving] = useState(false)
  const Fields = sectionFields[section]
  useFieldOfHash()

  const goOn = async (event: FormEvent) => {
    event.preventDefault()
    setLeaving(true)
    const saved = await draft.saveAll()
    setLeaving(false)
    const sectionVersions = { ...sectionVersionsOf(challenge), [section]: 1 }
    const next = nextTask(
      challengeTasks({ content: countedOf(challenge, content), mode, sectionVersions }, serverNow()),
      section,
    )
    if (saved) void navigate(paths.challengeEditSection(reference, next))
  }
  return (
    <>
      <Link className="govuk-link" to={paths.challengeEdit(reference)}>
        All tasks
      </Link>
      <ErrorSummary refusal={draft.answer} />
      <p className="govuk-caption-l">
        Task {sectionNames.indexOf(section) + 1} of {sectionNames.length}
      </p>
      <h1 className="govuk-heading-l">{sectionTitles[section]}</h1>
      <div className="cb-beside">
        <form noValidate onSubmit={goOn} onBlur={saving.onBlur}>
          <p className="govuk-hint">{contentRule}</p>
          {conflict ? (
            <ConflictChoice
              what={sectionTitles[section]}
              yours={conflict.yours}
              theirs={conflict.theirs}
              onKeep={conflict.choose}
            />
          ) : null}
          <Fields
            challenge={challenge}
            content={content}
            mode={mode}
            change={draft.setContent}
            changeMode={draft.setMode}
            warnings={draft.warnings}
            errorAt={(path) => refusal?.fields.find((field) => field.path === path)?.message}
          />
          {section === 'choosing' && isOfItsForce(challenge) ? <Panel challenge={challenge} /> : null}
          <div className="govuk-button-group">
            <Button type="submit" busy={leaving}>
              Save and continue
            </Button>
            <SaveState saving={saving} />
          </div>
        </form>
        <div>
          {section === 'problem' || section === 'today' ? (
            <LookAlikes reference={reference} except={id} content={content} />
          ) : null}
          <Helper reference={reference} content={content} section={section} />
        </div>
      </div>
    </>
  )
}
