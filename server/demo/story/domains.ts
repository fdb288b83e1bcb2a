import { subDays } from 'date-fns/subDays'
import { confirmMailDomain, nameMailDomain } from '../../organisations/commands/mail-domains.ts'
import type { DemoCast } from '../enrol.ts'

/** Colleagues at one force join by the domain of their address: its admin named it, and the Charter manager confirmed it. */
export async function letColleaguesJoin(cast: DemoCast, now: Date): Promise<void> {
  const which = { organisationId: cast.organisations['northmere-police'], domain: 'northmere-police.example' }
  await nameMailDomain(await cast.actOf('moderator', subDays(now, 60)), which)
  await confirmMailDomain(await cast.actOf('charter-manager', subDays(now, 59)), which)
}
