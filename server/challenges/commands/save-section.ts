import { z } from 'zod'
import { type ChallengeContent, engagementModes, sectionNames } from '../../../schema/challenges.ts'
import { id } from '../../../schema/people.ts'
import type { Act } from '../../platform/act.ts'
import { command } from '../../platform/command.ts'
import { find } from '../../platform/database.ts'
import { record } from '../../platform/events.ts'
import { demand, demandCurrent, demandYours } from '../../platform/refusal.ts'
import { passes } from '../../platform/rule.ts'
import { canEdit, canSee, canWrite } from '../access.ts'
import { Challenge, type ChallengeFields, challengeFacts } from '../model.ts'
import { contentFor } from '../queries.ts'
import { copiesOf, parseSection } from './content.ts'
import { reviewCopies, writersWith } from './review.ts'

const saveSectionInput = z
  .object({
    id,
    section: z.enum(sectionNames),
    /** How often the section had been saved when the form was opened. */
    version: z.number().int().min(0),
    content: z.unknown(),
    /** The mode is chosen on the page of the ground rules. */
    mode: z.enum(engagementModes).optional(),
  })
  .transform((input, context) => {
    const { content, issues } = parseSection(input.section, input.content)
    for (const { path, message } of issues) context.addIssue({ code: 'custom', path: ['content', ...path], message })
    return content ? { ...input, content } : z.NEVER
  })

/** One section of a draft is saved as it stands, unfinished or not. Who wrote from an older text is shown both. */
export const saveSection = command(
  saveSectionInput,
  async (act, { section, version, content, mode, ...input }): Promise<ChallengeFields> => {
    const challenge = await find(Challenge, input.id, act, canSee)
    demandYours(passes(canWrite, act, challenge))
    demand(
      challenge.state === 'draft',
      'ALREADY_OPEN',
      'It has been published. Amend it instead: suppliers build on it.',
    )
    const saved = challenge.sectionVersions[section] ?? 0
    demandCurrent({ version: saved }, version, contentFor(act, challenge)[section])

    const whole = asWritten(act, challenge, content)
    const writerIds = writersWith(act, challenge)
    challenge.set({
      content: whole,
      ...copiesOf(whole),
      mode: mode ?? challenge.mode,
      sectionVersions: { ...challenge.sectionVersions, [section]: saved + 1 },
      // The second person publishes what they were asked to, not what was written since.
      publicationAskedById: null,
      publicationAskedAt: null,
      helperResults: [],
      writerIds,
      ...(await reviewCopies({ ...challenge.toObject(), content: whole, writerIds })),
    })
    await challenge.save()
    await record(act, challengeFacts, 'edited', challenge._id, { section })
    return challenge.toObject()
  },
)

/** A co-owner was not shown the force's assessment of conflicts: what it saves leaves that as it is. */
function asWritten(act: Act, challenge: ChallengeFields, content: Partial<ChallengeContent>): ChallengeContent {
  const whole = { ...challenge.content, ...content }
  if (passes(canEdit, act, challenge)) return whole
  const { conflictAssessment } = challenge.content.rules
  return { ...whole, rules: { ...whole.rules, conflictAssessment } }
}
