import { z } from 'zod'
import { mailDomain, mostMailDomains } from '../../../schema/mail-domains.ts'
import { id, reasonGiven } from '../../../schema/people.ts'
import { command } from '../../platform/command.ts'
import { record } from '../../platform/events.ts'
import { newId } from '../../platform/ids.ts'
import { demand, notFound } from '../../platform/refusal.ts'
import { passes } from '../../platform/rule.ts'
import { standsNow } from '../access.ts'
import { organisationFacts } from '../model.ts'
import { MailDomain } from '../model-domains.ts'
import { oneAtATime, teamToChange } from '../own-team.ts'
import { isPublicMail } from '../public-mail.ts'
import { decidedByAnother } from './decide.ts'

const which = z.object({ organisationId: id, domain: mailDomain })

/** An admin names a domain of addresses that are their organisation's alone. It does nothing until a Charter manager confirms it. */
export const nameMailDomain = command(which, async (act, { organisationId, domain }): Promise<void> => {
  const organisation = await teamToChange(act, organisationId)
  demand(passes(standsNow, act, organisation), 'SUCCEEDED', 'It became another. Name the domain for that one.')
  await demandItsOwn(organisationId, domain)
  const known = await MailDomain.exists({ organisationId, domain })
  demand(!known, 'ALREADY_NAMED', 'This domain stands here already.', 'domain')
  await demandRoom(organisationId)

  const named = { organisationId, domain, namedById: act.viewer.personId ?? '', namedAt: act.now }
  await MailDomain.create([{ _id: newId(), ...named, state: 'named' }])
  await record(act, organisationFacts, 'mailDomainNamed', organisationId, { domain })
})

/** A Charter manager who is not of it confirms a domain, whether or not its admin named it before: it lets people join from now on. */
export const confirmMailDomain = command(which, async (act, { organisationId, domain }): Promise<void> => {
  const organisation = await decidedByAnother(act, organisationId)
  demand(organisation.state === 'approved', 'NOT_APPROVED', 'Nobody can join it: it does not act here.')
  demand(passes(standsNow, act, organisation), 'SUCCEEDED', 'It became another. Confirm the domain for that one.')
  await oneAtATime(organisationId)
  await demandItsOwn(organisationId, domain)
  const known = await MailDomain.findOne({ organisationId, domain })
  demand(known?.state !== 'confirmed', 'ALREADY_CONFIRMED', 'This domain is confirmed already.', 'domain')
  if (!known) await demandRoom(organisationId)

  const first = { organisationId, domain, namedById: act.viewer.personId ?? '', namedAt: act.now }
  const confirmed = known ?? new MailDomain({ _id: newId(), ...first })
  await confirmed.set({ state: 'confirmed', confirmedAt: act.now }).save()
  await record(act, organisationFacts, 'mailDomainConfirmed', organisationId, { domain })
})

/** A Charter manager does not confirm a domain, or takes it back, and says why. Who is in stays in. */
export const refuseMailDomain = command(
  which.extend({ reason: reasonGiven }),
  async (act, { organisationId, domain, reason }): Promise<void> => {
    await decidedByAnother(act, organisationId)
    await oneAtATime(organisationId)
    await takeAway(organisationId, domain)
    await record(act, organisationFacts, 'mailDomainRefused', organisationId, { domain, reason })
  },
)

/** An admin takes a domain away, named or confirmed: nobody joins by it from now on. Who is in stays in. */
export const removeMailDomain = command(which, async (act, { organisationId, domain }): Promise<void> => {
  await teamToChange(act, organisationId)
  await takeAway(organisationId, domain)
  await record(act, organisationFacts, 'mailDomainRemoved', organisationId, { domain })
})

/** Not every database frees a unique value that an update gave up: what is over goes whole, and the record keeps that it was. */
async function takeAway(organisationId: string, domain: string): Promise<void> {
  const { deletedCount } = await MailDomain.deleteOne({ organisationId, domain })
  if (deletedCount === 0) throw notFound()
}

async function demandItsOwn(organisationId: string, domain: string): Promise<void> {
  demand(
    !isPublicMail(domain),
    'PUBLIC_MAIL',
    'Anybody can get an address at this domain. Invite your colleagues one by one instead.',
    'domain',
  )
  const another = await MailDomain.exists({ domain, state: 'confirmed', organisationId: { $ne: organisationId } })
  demand(!another, 'TAKEN', 'This domain is confirmed for another organisation.', 'domain')
}

async function demandRoom(organisationId: string): Promise<void> {
  const count = await MailDomain.countDocuments({ organisationId })
  demand(count < mostMailDomains, 'TOO_MANY', 'Ten domains stand here. Take one away that is not needed.')
}
