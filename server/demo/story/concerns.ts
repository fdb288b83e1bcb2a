import { closeConcern, decideConcern, raiseConcern, replyToConcern } from '../../concerns/commands.ts'
import { partnershipsBegunBy } from '../../partnerships/between.ts'
import { systemAct } from '../../platform/act.ts'
import { addWorkingDays } from '../../platform/working-days.ts'
import type { DemoCast } from '../enrol.ts'
import { workday } from './days.ts'

/** In the first weeks of the partnership the force went silent: its supplier said so, and that was upheld. */
export async function holdToTheCharter(cast: DemoCast, now: Date): Promise<void> {
  const raises = await cast.actOf('kettles-one', workday(now, 60))
  const [partnership] = await partnershipsBegunBy(raises, cast.organisations['two-kettles'])
  if (!partnership) return
  const { _id: id } = await raiseConcern(raises, {
    againstId: cast.organisations['northmere-police'],
    principle: 'P5',
    about: partnership.reference,
    text: 'We asked three times which clips we may train on. For three weeks nobody of the force answered, and the first milestone slipped by as much.',
    wanted: 'Somebody is named who answers within two working days, and the plan says who waits for whom.',
  })
  const reply =
    'The post that answers was empty in these weeks, and nobody had been named to cover it. We should have said so at once. The work was never stopped on purpose.'
  await replyToConcern(await cast.actOf('moderator', workday(now, 57)), { id, reply })
  const decidedAt = workday(now, 50)
  await decideConcern(await cast.actOf('charter-manager', decidedAt), {
    ...{ id, outcome: 'upheld' },
    reason:
      'The messages in the room show the three questions and no answer to any of them. That the post was empty explains it and does not excuse it.',
    summary:
      'Questions of a partner that the work waited for had no answer for three weeks, because nobody covered for an empty post.',
    putRight:
      'A second person is named who answers when the first is away, and each milestone now says who waits for whom.',
  })
  await closeConcern(systemAct(addWorkingDays(decidedAt, 10, 'england-and-wales')), { id })
}
