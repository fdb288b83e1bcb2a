import { adoptionStages } from '../../schema/partnerships.ts'
import { ChallengeType } from '../challenges/api.ts'
import { OrganisationType } from '../organisations/api.ts'
import { forceIdsOfRegion, organisationBySlug } from '../organisations/queries.ts'
import { pageOf, rowsAsked } from '../platform/connection.ts'
import { builder } from '../platform/graphql.ts'
import { PartnershipStateType, PartnershipType } from './api.ts'
import { byRegion, type ForceCount, withForces } from './by-force.ts'
import { type PartnershipCount, type PartnershipCounts, partnershipCounts, partnershipList } from './list.ts'
import { partnershipByReference, partnershipsOfChallenges } from './queries.ts'

export const AdoptionType = builder.enumType('AdoptionStage', {
  description: 'How far what came of a partnership was adopted.',
  values: adoptionStages,
})

builder.queryField('partnership', (t) =>
  t.field({
    type: PartnershipType,
    nullable: true,
    description: 'A partnership by its reference.',
    args: { reference: t.arg.string({ required: true, description: 'Such as PT-2026-0008, in any case.' }) },
    resolve: (_root, { reference }, act) => partnershipByReference(act, reference),
  }),
)

builder.queryField('partnerships', (t) =>
  t.connection({
    type: PartnershipType,
    description: 'Partnerships of one state, newest first. Forming ones are seen by their parties only.',
    args: {
      state: t.arg({ type: PartnershipStateType, required: true, description: 'Which state.' }),
      category: t.arg.string({ description: 'The code of a category.' }),
      region: t.arg.string({ description: 'The code of the region of a force that is a party.' }),
      principle: t.arg.string({ description: 'P1 to P5: a principle of the Charter that its challenge names.' }),
      organisation: t.arg.string({ description: 'The slug of a party.' }),
      adoption: t.arg({ type: AdoptionType, description: 'Of completed ones: how far they were adopted.' }),
    },
    resolve: async (_root, { state, organisation, region, first, after, ...filters }, act) => {
      const asked = rowsAsked(first)
      const [party, forceIds] = await Promise.all([
        organisation ? organisationBySlug(act, organisation) : null,
        region ? forceIdsOfRegion(act, region) : null,
      ])
      const organisationId = organisation ? (party?._id ?? 'nobody') : null
      const { category = null, principle = null, adoption = null } = filters
      const wanted = { state, category, principle, organisationId, forceIds, adoption }
      const rows = await partnershipList(act, wanted, { before: after ?? null, limit: asked + 1 })
      return pageOf(rows, asked, ({ _id }) => _id)
    },
  }),
)

const CountType = builder.objectRef<PartnershipCount>('PartnershipCount')
CountType.implement({
  description: 'How many there are under one choice.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'The choice.' }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
})
const ForceCountType = builder.objectRef<ForceCount>('PartnershipForceCount')
ForceCountType.implement({
  description: 'How many partnerships a force has.',
  fields: (t) => ({
    force: t.field({ type: OrganisationType, description: 'The force.', resolve: ({ force }) => force }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
})
const CountsType = builder.objectRef<PartnershipCounts>('PartnershipCounts')
CountsType.implement({
  description: 'How many partnerships the viewer may see.',
  fields: (t) => ({
    states: t.field({ type: [CountType], description: 'In each state.', resolve: ({ states }) => states }),
    categories: t.field({ type: [CountType], description: 'By category.', resolve: ({ categories }) => categories }),
    regions: t.field({
      type: [CountType],
      description: 'By region of its forces.',
      resolve: ({ together }, _args, act) => byRegion(act, together),
    }),
    principles: t.field({
      type: [CountType],
      description: 'By principle of the Charter that its challenge names.',
      resolve: ({ principles }) => principles,
    }),
    forces: t.field({
      type: [ForceCountType],
      description: 'By force.',
      resolve: ({ forces }, _args, act) => withForces(act, forces),
    }),
    adoptions: t.field({ type: [CountType], description: 'By adoption.', resolve: ({ adoptions }) => adoptions }),
  }),
})
builder.queryField('partnershipCounts', (t) =>
  t.field({
    type: CountsType,
    description: 'Counts for the tabs and filters of the list.',
    args: { state: t.arg({ type: PartnershipStateType, required: true, description: 'The tab that is open.' }) },
    resolve: (_root, { state }, act) => partnershipCounts(act, state),
  }),
)

builder.objectField(ChallengeType, 'partnerships', (t) =>
  t.loadableList({
    type: PartnershipType,
    description: 'What grew from it, as far as the viewer may see.',
    load: (ids: string[], act) => partnershipsOfChallenges(act, ids),
    resolve: ({ _id }) => _id,
  }),
)
