import { z } from 'zod'
import { workAddress } from '../../../schema/people.ts'
import { enrolPerson } from '../../people/enrol.ts'
import { ableAdminsOf, beginPost, changePost, postOf, resumePost } from '../../people/posts.ts'
import { isSuspended } from '../../people/queries.ts'
import { command } from '../../platform/command.ts'
import { record } from '../../platform/events.ts'
import { demand, demandYours } from '../../platform/refusal.ts'
import { Organisation, type OrganisationFields, organisationFacts } from '../model.ts'

const firstInput = z.object({
  address: workAddress,
  name: z.string().trim().min(1, 'Say what they are called').max(120),
  slug: z.string().min(1).max(80),
})

/**
 * The first Charter manager of a board, who lets everybody else in: admin of a Charter body that nobody looks after yet.
 * Only the house does this, for whoever runs the board. Refuses with NOT_FOUND, HAS_MANAGER or SUSPENDED.
 */
export const appointFirstManager = command(
  firstInput,
  async (act, { address, name, slug }): Promise<OrganisationFields> => {
    demandYours(act.viewer.isSystem)
    const body = await Organisation.findOne({ slug, kind: 'charter_body' })
    demand(body, 'NOT_FOUND', `There is no Charter body called ${slug}.`)
    const admins = await ableAdminsOf(body._id)
    demand(admins.length === 0, 'HAS_MANAGER', 'Somebody looks after it already: ask them for an invitation.')

    if (body.state !== 'approved') {
      await body.set({ state: 'approved' }).save()
      await record(act, organisationFacts, 'approved', body._id, {})
    }
    const post = { organisationId: body._id, kind: body.kind, role: 'admin' as const }
    const { _id: personId } = await enrolPerson(act, { name, address, ...post })
    demand(!(await isSuspended(personId)), 'SUSPENDED', 'They are suspended: name somebody who may act.')
    const held = await postOf(body._id, personId)
    if (!held) await beginPost(act, { personId, ...post })
    // A lesser post of theirs, or one that waited with the body, becomes that of an admin who acts.
    if (held) await changePost(act, held, 'admin')
    if (held?.pausedAt) await resumePost(act, held)
    return body.toObject()
  },
)
