import { z } from 'zod'
import { type ChallengeContent, emptyChallenge, engagementModes } from '../../../schema/challenges.ts'
import { id } from '../../../schema/people.ts'
import { organisationsById } from '../../organisations/queries.ts'
import { demandStanding } from '../../organisations/succession.ts'
import type { Act } from '../../platform/act.ts'
import { command } from '../../platform/command.ts'
import { nextReference } from '../../platform/counters.ts'
import { find } from '../../platform/database.ts'
import { record } from '../../platform/events.ts'
import { newId } from '../../platform/ids.ts'
import { demand } from '../../platform/refusal.ts'
import { canSee } from '../access.ts'
import { Challenge, type ChallengeFields, challengeFacts } from '../model.ts'
import { contentFor, continuedIdsOf } from '../queries.ts'
import { type Beginning, templateOf } from '../templates.ts'
import { copiesOf } from './content.ts'

const draftInput = z.object({
  mode: z.enum(engagementModes).optional(),
  template: z.string().max(40).optional(),
  /** Copies what it says, without its dates. */
  copyOfId: id.optional(),
  /** The copy continues the old one, which has ended and is of the same force; its ledger comes along. */
  continues: z.boolean().default(false),
})

/** A force begins a challenge: blank, from a template, or from an old one without its dates. Only that force sees it. */
export const draftChallenge = command(
  draftInput,
  async (act, { mode, template, copyOfId, continues }): Promise<ChallengeFields> => {
    const { actingFor, personId } = act.viewer
    const [forceId] = act.viewer.organisationsAs('admin', 'editor')
    demand(
      forceId && personId && actingFor?.kind === 'force',
      'NOT_YOURS',
      'Only an editor of a force writes challenges.',
    )
    await demandStanding(act, forceId)
    const old = copyOfId ? (await find(Challenge, copyOfId, act, canSee)).toObject() : null
    const begun = old ? copyOf(act, old) : templateOf(template)
    demand(begun, 'NO_TEMPLATE', 'There is no such template. Begin blank.', 'template')
    if (continues) demandContinuable(old, forceId)
    const content: ChallengeContent = old ? begun.content : await withPosts(forceId, begun.content)

    const [challenge] = await Challenge.create([
      {
        _id: newId(),
        reference: await nextReference('CH', act.now),
        state: 'draft',
        mode: mode ?? begun.mode,
        forceId,
        authorId: personId,
        content,
        ...copiesOf(content),
        continuesId: continues && old ? old._id : null,
        earlierIds: continues && old ? continuedIdsOf(old) : [],
        demo: (await organisationsById(act, [forceId]))[0]?.demo ?? false,
        createdAt: act.now,
      },
    ])
    demand(challenge, 'NOT_MADE', 'The draft could not be made. Try again.')
    await record(act, challengeFacts, 'drafted', challenge._id, { mode: challenge.mode })
    return challenge.toObject()
  },
)

/** As this viewer reads it: another force's assessment of conflicts names people and is not copied. */
const copyOf = (act: Act, old: ChallengeFields): Beginning => ({
  mode: old.mode,
  content: { ...contentFor(act, old), timetable: emptyChallenge().timetable },
})

function demandContinuable(old: ChallengeFields | null, forceId: string): asserts old {
  demand(old?.forceId === forceId, 'NOT_YOURS_TO_CONTINUE', 'A force continues what it published itself.')
  demand(
    old.state === 'decided' || old.state === 'withdrawn',
    'NOT_ENDED',
    'It is still under way. Decide or withdraw it first, then continue it.',
  )
}

/** The posts of the force seldom change: those of its last challenge are filled in, to be looked at. */
async function withPosts(forceId: string, content: ChallengeContent): Promise<ChallengeContent> {
  const last = await Challenge.findOne({ forceId }).sort({ _id: -1 }).lean<ChallengeFields | null>()
  if (!last) return content
  const { decisionOwner, sponsor, mailbox } = last.content.owner
  return { ...content, owner: { ...content.owner, decisionOwner, sponsor, mailbox } }
}
