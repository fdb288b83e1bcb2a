import { addDays } from 'date-fns/addDays'
import { askForCall, drawCalls, offerCalls, publishCallNotes } from '../../calls/commands.ts'
import { systemAct } from '../../platform/act.ts'
import type { DemoCast } from '../enrol.ts'
import type { DemoChallenges } from './challenges.ts'
import { nextWorkday, workday } from './days.ts'

/** A force that only wants to learn offers three calls. Two firms asked; the first call has taken place and its notes are public. */
export async function offerEqualCalls(cast: DemoCast, challenges: DemoChallenges, now: Date): Promise<void> {
  const challengeId = challenges.get('updates')?._id
  if (!challengeId) return
  const drawAt = workday(now, 3, 14)
  const second = nextWorkday(addDays(now, 1))
  const { _id: id } = await offerCalls(await cast.actOf('saltmarch-editor', workday(now, 5, 11)), {
    challengeId,
    startsAt: [workday(now, 2, 15), second, nextWorkday(addDays(second, 3))],
    minutes: 30,
    drawAt,
    joining: 'Ring the victims’ desk, extension 4120',
  })
  await askForCall(await cast.actOf('kettles-one', workday(now, 4, 12)), {
    id,
    questions: 'What does a victim ask in the first week, and who knows the answer?',
  })
  await askForCall(await cast.actOf('lanternfish', workday(now, 4, 13)), {
    id,
    questions: 'Which messages leave the case system today, and in which format?',
  })
  await drawCalls(systemAct(drawAt), { id })
  await publishCallNotes(await cast.actOf('saltmarch-editor', workday(now, 1, 16)), {
    id,
    slot: 1,
    notes:
      'We said that about half of the calls in the first week ask whether anybody has read the report, and that the officer in the case is told of each call by e-mail. There is no plan to replace the case system before 2029.',
  })
}
