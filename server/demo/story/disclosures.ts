import { tellByHand } from '../../challenges/commands.ts'
import { keepBackDisclosure, publishDisclosure } from '../../disclosures/commands.ts'
import { disclosuresOf } from '../../disclosures/queries.ts'
import type { DemoCast } from '../enrol.ts'
import type { DemoChallenges } from './challenges.ts'
import { workday } from './days.ts'

const visit =
  'We showed Two Kettles the contact centre for an hour. We said that the call takers read from four screens, and that a victim is asked for the crime number first.'
const shared =
  'On a visit we said that call takers read from four screens, and that a victim is asked for the crime number first.'
const hour = 'We moved the hour of a visit.'
const telephone =
  'We said by telephone that the case system can send a message to another system once an hour, and not at once.'

/** What the board did not see of an engagement, written down: one row published, one kept back, one still to be decided on. */
export async function keepLedger(cast: DemoCast, challenges: DemoChallenges, now: Date): Promise<void> {
  const challengeId = challenges.get('updates')?._id
  if (!challengeId) return
  const editor = (daysAgo: number, atHour: number) => cast.actOf('saltmarch-editor', workday(now, daysAgo, atHour))
  const [kettles, lanternfish] = [cast.organisations['two-kettles'], cast.organisations.lanternfish]
  const tell = async (kind: 'meeting' | 'call', toId: string, told: string, daysAgo: number) => {
    const act = await editor(daysAgo, 12)
    await tellByHand(act, { challengeId, kind, toId, told, at: act.now })
    return (await disclosuresOf(act, challengeId)).find((row) => row.told === told)?._id ?? ''
  }
  const shown = await tell('meeting', kettles, visit, 4)
  await publishDisclosure(await editor(3, 9), { id: shown, words: shared })
  const moved = await tell('call', lanternfish, hour, 3)
  const reason = 'It was only about the hour of a visit.'
  await keepBackDisclosure(await editor(3, 13), { id: moved, reason })
  await tell('call', lanternfish, telephone, 1)
}
