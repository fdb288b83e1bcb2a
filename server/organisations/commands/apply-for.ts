import { z } from 'zod'
import { id } from '../../../schema/people.ts'
import { beginApplicantsPost } from '../../people/posts.ts'
import { command } from '../../platform/command.ts'
import { find } from '../../platform/database.ts'
import { record } from '../../platform/events.ts'
import { demand } from '../../platform/refusal.ts'
import { passes } from '../../platform/rule.ts'
import { canSee, standsNow } from '../access.ts'
import { mayApply } from '../applying.ts'
import { Organisation, type OrganisationFields, organisationFacts } from '../model.ts'

/** Asks to open the account of a force or body that stands here as a fact. It stays listed until a Charter manager agrees. */
export const applyForListed = command(
  z.object({ organisationId: id }),
  async (act, { organisationId }): Promise<OrganisationFields> => {
    const personId = await mayApply(act)
    const organisation = await find(Organisation, organisationId, act, canSee)
    demand(organisation.state === 'listed', 'HAS_AN_ACCOUNT', 'It has an account here. Ask its admin to invite you.')
    demand(
      passes(standsNow, act, organisation),
      'SUCCEEDED',
      'It became another organisation. Ask to open the account of that one.',
    )
    demand(
      !organisation.appliedAt,
      'ALREADY_ASKED',
      'Somebody of it has asked already. A Charter manager answers them.',
    )

    const former = organisation.applicantId
    await organisation.set({ applicantId: personId, appliedAt: act.now }).save()
    await beginApplicantsPost(act, { personId, organisationId, kind: organisation.kind, role: 'admin' }, former)
    await record(act, organisationFacts, 'applied', organisationId, { kind: organisation.kind })
    return organisation.toObject()
  },
)
