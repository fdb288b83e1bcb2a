import { z } from 'zod'
import { organisationKinds } from '../../schema/people.ts'
import { command } from '../platform/command.ts'
import { record } from '../platform/events.ts'
import { newId } from '../platform/ids.ts'
import { demandYours } from '../platform/refusal.ts'
import { Organisation, type OrganisationFields, organisationFacts } from './model.ts'

const words = z.array(z.string().max(60)).max(30).default([])

/** What an organisation says of itself. */
const profile = {
  about: z.string().max(2_000).nullable().default(null),
  website: z.url().nullable().default(null),
  mailbox: z.email().nullable().default(null),
  size: z.string().max(20).nullable().default(null),
  sectors: words,
  regions: words,
  categories: words,
  standards: z
    .array(z.object({ code: z.string(), claim: z.string(), evidenceUrl: z.url().nullable().default(null) }))
    .max(30)
    .default([]),
}

const enrolInput = z.object({
  ...profile,
  slug: z.string().min(2).max(80),
  kind: z.enum(organisationKinds),
  name: z.string().min(2).max(200),
  shortName: z.string().min(1).max(40),
  nation: z.string().nullable().default(null),
  region: z.string().nullable().default(null),
  demo: z.boolean().default(false),
  tile: z
    .object({ column: z.number().int().min(0), row: z.number().int().min(0) })
    .nullable()
    .default(null),
})

/** Makes an organisation that may act at once; done twice it stays one. Only the house does this: people apply and are approved. */
export const enrolOrganisation = command(enrolInput, async (act, input): Promise<OrganisationFields> => {
  demandYours(act.viewer.isSystem)
  const known = await Organisation.findOne({ slug: input.slug }).lean<OrganisationFields | null>()
  if (known) return known

  const [made] = await Organisation.create([{ ...input, _id: newId(), state: 'approved', createdAt: act.now }])
  if (!made) throw new Error('The database made no organisation.')
  await record(act, organisationFacts, 'approved', made._id, {})
  return made.toObject()
})
