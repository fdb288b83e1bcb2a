import { z } from 'zod'
import { changesBetween } from '../../../schema/challenge-amendments.ts'
import { missingToPublish } from '../../../schema/challenge-checks.ts'
import { writtenIn } from '../../../schema/challenge-guard.ts'
import { helperOf } from '../../../schema/challenge-helper.ts'
import { type ChallengeContent, modeRules, sectionNames } from '../../../schema/challenges.ts'
import { id } from '../../../schema/people.ts'
import { reviewedOf } from '../../../schema/reviews.ts'
import { command } from '../../platform/command.ts'
import { find } from '../../platform/database.ts'
import { record } from '../../platform/events.ts'
import { demandClean, demandOwnerLooked } from '../../platform/guarded.ts'
import { demand, demandCurrent, Refusal } from '../../platform/refusal.ts'
import { passes } from '../../platform/rule.ts'
import { canDecide, canSee } from '../access.ts'
import { Challenge, type ChallengeFields, challengeFacts } from '../model.ts'
import { demandStep } from '../transitions.ts'
import { copiesOf, parseSection } from './content.ts'
import { keepEdition } from './publish.ts'
import { recordIfReviewNeeded, reviewCopies, writersWith } from './review.ts'

const amendInput = z
  .object({
    id,
    /** The edition that the new text was made from. */
    edition: z.number().int().min(1),
    sections: z.partialRecord(z.enum(sectionNames), z.unknown()),
    note: z.string().trim().min(3, 'Say in a sentence what changes, for everybody').max(1_000),
    /** What looks like case material was looked at, and is none. */
    looked: z.boolean().default(false),
  })
  .transform((input, context) => {
    let sections: Partial<ChallengeContent> = {}
    for (const name of sectionNames) {
      if (input.sections[name] === undefined) continue
      const { content, issues } = parseSection(name, input.sections[name])
      for (const { path, message } of issues)
        context.addIssue({ code: 'custom', path: ['sections', name, ...path], message })
      sections = { ...sections, ...content }
    }
    return { ...input, sections }
  })

/** Changes an open challenge for everybody at once. The text before is kept; where what is asked changes, suppliers confirm. */
export const amendChallenge = command(
  amendInput,
  async (act, { sections, note, looked, ...input }): Promise<ChallengeFields> => {
    const challenge = await find(Challenge, input.id, act, canSee)
    demandStep(act, challenge, 'amend')
    demandCurrent({ version: challenge.edition }, input.edition, challenge.content)
    const content = { ...challenge.content, ...sections, timetable: challenge.content.timetable }
    const changes = changesBetween(challenge.content, content)
    demand(changes.length > 0, 'NOTHING_CHANGED', 'Nothing differs from what is published.', 'sections')
    const material = changes.some((change) => change.material)
    demandFair(challenge, content, material, act.now)
    demandClean({ note })
    demandOwnerLooked({ sections: writtenIn(sections) }, looked, passes(canDecide, act, challenge))

    const before = reviewedOf(challenge.content)
    const writerIds = writersWith(act, challenge)
    challenge.set({ writerIds, ...(await reviewCopies({ ...challenge.toObject(), content, writerIds })) })
    challenge.set({ content, ...copiesOf(content), edition: challenge.edition + 1, helperResults: helperOf(content) })
    const changed = sectionNames.filter((name) => changes.some(({ section }) => section === name))
    await challenge.save()
    const sha256 = await keepEdition(act, challenge, { sections: changed, material, note })
    await record(act, challengeFacts, 'amended', challenge._id, {
      edition: challenge.edition,
      sections: changed,
      material,
      note,
      sha256,
    })
    await recordIfReviewNeeded(act, challenge, before)
    return challenge.toObject()
  },
)

const lastDay = 24 * 3_600_000

/** An amended challenge still has everything it was published with, and leaves suppliers the time to look again. */
function demandFair(challenge: ChallengeFields, content: ChallengeContent, material: boolean, now: Date): void {
  const incomplete = missingToPublish(content, challenge.mode, now).filter(({ path }) => !path.startsWith('timetable.'))
  if (incomplete.length > 0) throw new Refusal('NOT_COMPLETE', 'What was published stays complete.', incomplete)
  demand(
    !modeRules[challenge.mode].criteriaFixed ||
      JSON.stringify(content.choosing) === JSON.stringify(challenge.content.choosing),
    'CRITERIA_FIXED',
    'In a competition criteria and weights stand as published. Withdraw it and begin anew to change them.',
    'sections.choosing.criteria',
  )
  const left = (challenge.proposalsCloseAt?.getTime() ?? 0) - now.getTime()
  demand(
    !material || left >= lastDay,
    'LAST_DAY',
    'In the last 24 hours what is asked stands: suppliers could not answer the change.',
  )
}
