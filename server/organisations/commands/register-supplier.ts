import { registerSupplierInput } from '../../../schema/organisations.ts'
import { beginApplicantsPost } from '../../people/posts.ts'
import type { Act } from '../../platform/act.ts'
import { command } from '../../platform/command.ts'
import { record } from '../../platform/events.ts'
import { demandLooked } from '../../platform/guarded.ts'
import { newId } from '../../platform/ids.ts'
import { demand } from '../../platform/refusal.ts'
import { mayApply } from '../applying.ts'
import { Organisation, type OrganisationFields, organisationFacts } from '../model.ts'

/** A supplier registers itself. It is seen and acts once a Charter manager approves it; who applied is then its admin. */
export const registerSupplier = command(
  registerSupplierInput,
  async (act, { companyNumber, looked, ...input }): Promise<OrganisationFields> => {
    const personId = await mayApply(act)
    // Who applies has no admin over them yet: a Charter manager reads it before anybody else does.
    demandLooked({ name: input.name, about: input.about }, looked)
    // Refused, a company applies again as the same record: its number stays its own.
    const known = await Organisation.findOne({ registrationKey: companyNumber })
    const free = !known || known.state === 'refused'
    demand(free, 'ALREADY_REGISTERED', 'This company is registered. Ask its admin to invite you.', 'companyNumber')

    const made = known ?? (await newSupplier(act, input.name, companyNumber))
    const former = known?.applicantId ?? null
    made.set({ ...input, shortName: input.name.slice(0, 40), about: input.about || null })
    await made.set({ state: 'applied', applicantId: personId, appliedAt: act.now }).save()
    await beginApplicantsPost(act, { personId, organisationId: made._id, kind: 'supplier', role: 'admin' }, former)
    await record(act, organisationFacts, 'applied', made._id, { kind: 'supplier' })
    return made.toObject()
  },
)

const newSupplier = async (act: Act, name: string, companyNumber: string) =>
  new Organisation({
    _id: newId(),
    kind: 'supplier',
    slug: await freeSlug(name, companyNumber),
    identifiers: [{ scheme: 'GB-COH', id: companyNumber }],
    registrationKey: companyNumber,
    demo: act.demo === true,
    createdAt: act.now,
  })

/** The name as a part of an address; the company number tells two of one name apart. */
async function freeSlug(name: string, number: string): Promise<string> {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60)
  const known = await Organisation.exists({ $or: [{ slug: words }, { formerSlugs: words }] })
  return words.length < 2 || known || words === 'register' || words === 'applications'
    ? `${words || 'company'}-${number.toLowerCase()}`
    : words
}
