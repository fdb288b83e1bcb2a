import { useRef, useState } from 'react'
import { z } from 'zod'
import {
  type ChallengeContent,
  challengeSections,
  type EngagementMode,
  type SectionName,
} from '../../../schema/challenges.ts'
import { useCommand } from '../../graphql.ts'
import { useAutosave } from '../../ui/forms/autosave.tsx'
import { asNamed } from '../../ui/forms/outcome.ts'
import { contentOf } from '../reading/content.ts'
import { sectionsInWords } from '../reading/field-text.ts'
import { modeOf } from '../reading/stage.ts'
import { saveMutation } from './commands.ts'
import type { Draft } from './query.ts'
import type { Warnings } from './section-fields.tsx'
import { sectionVersionsOf } from './tasks.ts'
import { tidied } from './tidy.ts'

const conflict = z.object({ version: z.number(), current: z.unknown() })

/** One section of a draft while somebody writes it: it saves itself, and keeps both texts where two wrote at once. */
export function useSection(challenge: Draft, section: SectionName) {
  const [content, setContent] = useState<ChallengeContent>(() => contentOf(challenge.content))
  const [mode, setMode] = useState<EngagementMode>(() => modeOf(challenge.mode))
  const [warnings, setWarnings] = useState<Warnings>(challenge.timetableWarnings)
  const version = useRef(sectionVersionsOf(challenge)[section] ?? 0)
  const [send] = useCommand(saveMutation)

  const save = async (values: { written: ChallengeContent[SectionName]; mode: EngagementMode }) => {
    const outcome = await send({
      id: challenge.id,
      section,
      version: version.current,
      content: values.written,
      mode: section === 'rules' ? values.mode : null,
    })
    if (outcome.refusal)
      return { refusal: asNamed(outcome.refusal, (path) => path.replace(/^content(?=\.|$)/, section)) }
    version.current = sectionVersionsOf(outcome.ok)[section] ?? 0
    setWarnings(outcome.ok.timetableWarnings)
    return outcome
  }
  const values = { written: tidied(content)[section], mode }
  const saving = useAutosave(values, save)
  const other = saving.state === 'conflict' ? conflict.parse(saving.refusal?.details) : null
  const theirs = other && {
    ...content,
    [section]: challengeSections[section].parse(other.current),
  }

  return {
    content,
    setContent,
    mode,
    setMode,
    warnings,
    saving,
    /** A text that a template brought counts as read once it is saved, changed or not. */
    saveAll: () => saving.saveNow(() => version.current === 0),
    /** Said at the fields. */
    refusal: saving.state === 'refused' ? saving.refusal : undefined,
    /** Said at the top as well, once somebody has pressed the button. */
    answer: saving.state === 'refused' ? saving.answer : undefined,
    conflict: theirs && {
      yours: sectionsInWords(content, [section]),
      theirs: sectionsInWords(theirs, [section]),
      choose(which: 'yours' | 'theirs') {
        version.current = other?.version ?? version.current
        if (which === 'theirs') setContent(theirs)
        else void saving.saveNow()
      },
    },
  }
}
