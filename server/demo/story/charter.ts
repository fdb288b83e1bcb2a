import { admitSignatory, applyToSign } from '../../charter/commands.ts'
import { addDays, noonOf } from '../../platform/working-days.ts'
import type { DemoPart } from '../cast.ts'
import type { DemoCast } from '../enrol.ts'
import { workday } from './days.ts'

type Signing = {
  by: DemoPart
  person: string
  post: string
  appliedDaysAgo: number
  /** Null: it waits for a Charter manager. */
  signedDaysAgo: number | null
  /** When the signing ends, if it is for a time. */
  endsInDays?: number
}

const signings: readonly Signing[] = [
  { by: 'moderator', person: 'Malcolm Reid', post: 'Head of crime', appliedDaysAgo: 310, signedDaysAgo: 300 },
  { by: 'saltmarch-editor', person: 'Beth Carlyon', post: 'Head of contact', appliedDaysAgo: 220, signedDaysAgo: 215 },
  { by: 'kettles-one', person: 'Rhian Pugh', post: 'Partner', appliedDaysAgo: 200, signedDaysAgo: 190 },
  {
    ...{ by: 'pewter', person: 'Aoife Devlin', post: 'Managing director', appliedDaysAgo: 345, signedDaysAgo: 340 },
    endsInDays: 25,
  },
  { by: 'lanternfish', person: 'Ines Duarte', post: 'Chief executive', appliedDaysAgo: 96, signedDaysAgo: 90 },
  { by: 'brindle', person: 'Callum Post', post: 'Director, public safety', appliedDaysAgo: 3, signedDaysAgo: null },
]

/** Who signed the Charter, whose signing ends soon, and one application that waits for a manager. */
export async function signTheCharter(cast: DemoCast, now: Date): Promise<void> {
  for (const { by, person, post, appliedDaysAgo, signedDaysAgo, endsInDays } of signings) {
    const applies = await cast.actOf(by, workday(now, appliedDaysAgo))
    const { _id: id } = await applyToSign(applies, { accountablePerson: person, accountablePost: post })
    if (signedDaysAgo === null) continue
    const until = endsInDays ? noonOf(addDays(now, endsInDays)) : null
    await admitSignatory(await cast.actOf('charter-manager', workday(now, signedDaysAgo)), { id, until })
  }
}
