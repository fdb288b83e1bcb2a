import type { HydratedDocument } from 'mongoose'
import { editProfileInput, profileIsOldFrom, renewProfileInput } from '../../../schema/organisations.ts'
import type { Act } from '../../platform/act.ts'
import { command } from '../../platform/command.ts'
import { find } from '../../platform/database.ts'
import { record } from '../../platform/events.ts'
import { demandAdminLooked, newIn } from '../../platform/guarded.ts'
import { demand, demandCurrent, demandYours } from '../../platform/refusal.ts'
import { passes } from '../../platform/rule.ts'
import { canClaim, canEdit, canSee, standsNow } from '../access.ts'
import { Organisation, type OrganisationFields, organisationFacts } from '../model.ts'
import { profileSaidAt } from '../queries.ts'

/** An admin says what the organisation is and does. A newer text of a colleague is never written over unseen. */
export const editProfile = command(
  editProfileInput,
  async (act, { organisationId, madeFrom, looked, ...profile }): Promise<OrganisationFields> => {
    const organisation = await find(Organisation, organisationId, act, canSee)
    demandYours(passes(canEdit, act, organisation))
    demand(passes(standsNow, act, organisation), 'SUCCEEDED', 'It became another: its page stays as it was then.')
    const { about, website, mailbox, size, regions, sectors, categories } = organisation
    const written = { about: profile.about, website: profile.website, mailbox: profile.mailbox }
    demandAdminLooked(act, newIn(written, { about, website, mailbox }), looked)
    demandCurrent(organisation, madeFrom, { about, website, mailbox, size, regions, sectors, categories })
    const before = JSON.stringify({ about, website, mailbox, size, regions, sectors, categories })
    const isSame = before === JSON.stringify({ ...JSON.parse(before), ...profile })
    if (isSame && isOld(act, organisation)) return saidAgain(act, organisation)
    if (isSame) return organisation.toObject()
    organisation.set(profile)
    const fields = organisation.modifiedPaths().filter((path) => path in profile)
    await organisation.set({ profileSaidAt: act.now }).save()
    await record(act, organisationFacts, 'edited', organisationId, { fields })
    return organisation.toObject()
  },
)

/** Whoever writes for a supplier says that its profile, as they read it, is still true: once it is old, in one step. */
export const renewProfile = command(
  renewProfileInput,
  async (act, { organisationId, madeFrom }): Promise<OrganisationFields> => {
    const organisation = await find(Organisation, organisationId, act, canSee)
    demandYours(passes(canClaim, act, organisation))
    demand(passes(standsNow, act, organisation), 'SUCCEEDED', 'It became another: its page stays as it was then.')
    demandCurrent(organisation, madeFrom, null, 'A colleague changed the profile meanwhile. Load the page again.')
    demand(isOld(act, organisation), 'NOT_OLD', 'It was said lately that the profile is true: nothing has to be done.')
    return saidAgain(act, organisation)
  },
)

const isOld = ({ now }: Act, organisation: OrganisationFields) => profileIsOldFrom(profileSaidAt(organisation)) <= now

async function saidAgain(act: Act, organisation: HydratedDocument<OrganisationFields>): Promise<OrganisationFields> {
  await organisation.set({ profileSaidAt: act.now }).save()
  await record(act, organisationFacts, 'profileRenewed', organisation._id, {})
  return organisation.toObject()
}
