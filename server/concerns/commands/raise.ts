import type { z } from 'zod'
import { concernWorkingDays, raiseConcernInput } from '../../../schema/concerns.ts'
import { noteReplyDue } from '../../charter/replies-due.ts'
import { demandStanding } from '../../organisations/succession.ts'
import type { Act } from '../../platform/act.ts'
import { command } from '../../platform/command.ts'
import { record } from '../../platform/events.ts'
import { demandClean } from '../../platform/guarded.ts'
import { newId, randomReference } from '../../platform/ids.ts'
import { demand, demandYours } from '../../platform/refusal.ts'
import { groundsOf } from '../grounds.ts'
import { Concern, type ConcernFields, concernFacts } from '../model.ts'
import { managersTiedTo } from '../ties.ts'
import { stateOf } from '../transitions.ts'
import { workingDaysOfNation } from './working-days.ts'

type Raised = z.output<typeof raiseConcernInput>

/** Raises a concern against a signatory that one worked with, about one named thing and under one principle. */
export const raiseConcern = command(raiseConcernInput, async (act, said): Promise<ConcernFields> => {
  const [raisedForId] = act.viewer.organisationsAs('admin', 'editor')
  const { personId } = act.viewer
  demandYours(raisedForId && personId)
  await demandStanding(act, raisedForId)
  await demandGround(act, said)
  demandClean({ text: said.text, wanted: said.wanted })
  const raisedKey = await demandNoneOpen(act, raisedForId, said)

  const replyDueAt = await workingDaysOfNation(act, said.againstId, concernWorkingDays.reply)
  const concern = new Concern({
    ...{ _id: newId(), reference: randomReference('CN'), state: 'raised', ...said, raisedKey },
    ...{ raisedForId, raisedById: personId, raisedAt: act.now, replyDueAt },
  })
  concern.set({ tiedIds: await managersTiedTo(act, concern) })
  await concern.save()
  const { _id: concernId, reference, againstId: organisationId } = concern
  await noteReplyDue(act, { organisationId, concernId, reference, since: act.now, dueAt: replyDueAt })
  await record(act, concernFacts, 'raised', concernId, { principle: said.principle, about: said.about })
  return concern.toObject()
})

/** Only what the two had to do with each other, and is no secret any more. What is hidden is refused as what is not there. */
async function demandGround(act: Act, { againstId, about }: Raised): Promise<void> {
  const ground = (await groundsOf(act)).find((one) => one.againstId === againstId)
  demand(
    ground,
    'NO_GROUND',
    'A concern is raised against a signatory with which you had a partnership, or a proposal that was decided.',
    'againstId',
  )
  const isNamed = ground.about.some(({ reference }) => reference === about)
  demand(isNamed, 'NO_GROUND', 'Choose a partnership or a decided challenge of the two of you.', 'about')
}

/** More than one organisation ever raises about another under one principle. */
const mostOfAKind = 500

async function demandNoneOpen(act: Act, raisedForId: string, { againstId, principle }: Raised): Promise<string> {
  const earlier = await Concern.find({ raisedForId, againstId, principle })
    .sort({ _id: -1 })
    .limit(mostOfAKind)
    .lean<ConcernFields[]>()
  const isOpen = earlier.some((one) => ['raised', 'answered', 'decided', 'appealed'].includes(stateOf(one, act.now)))
  demand(
    !isOpen,
    'ALREADY_OPEN',
    'Your organisation has a concern against it under this principle. Wait until that one has ended.',
    'principle',
  )
  return [raisedForId, againstId, principle, earlier.length].join(':')
}
