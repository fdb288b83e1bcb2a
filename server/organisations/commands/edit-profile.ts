import { editProfileInput } from '../../../schema/organisations.ts'
import { command } from '../../platform/command.ts'
import { find } from '../../platform/database.ts'
import { record } from '../../platform/events.ts'
import { demand, demandCurrent, demandYours } from '../../platform/refusal.ts'
import { passes } from '../../platform/rule.ts'
import { canEdit, canSee, standsNow } from '../access.ts'
import { Organisation, type OrganisationFields, organisationFacts } from '../model.ts'

/** An admin says what the organisation is and does. A newer text of a colleague is never written over unseen. */
export const editProfile = command(
  editProfileInput,
  async (act, { organisationId, madeFrom, ...profile }): Promise<OrganisationFields> => {
    const organisation = await find(Organisation, organisationId, act, canSee)
    demandYours(passes(canEdit, act, organisation))
    demand(passes(standsNow, act, organisation), 'SUCCEEDED', 'It became another: its page stays as it was then.')
    const { about, website, mailbox, size, regions, sectors, categories } = organisation
    demandCurrent(organisation, madeFrom, { about, website, mailbox, size, regions, sectors, categories })
    const before = JSON.stringify({ about, website, mailbox, size, regions, sectors, categories })
    organisation.set(profile)
    if (before === JSON.stringify({ ...JSON.parse(before), ...profile })) return organisation.toObject()
    const fields = organisation.modifiedPaths().filter((path) => path in profile)
    await organisation.save()
    await record(act, organisationFacts, 'edited', organisationId, { fields })
    return organisation.toObject()
  },
)
