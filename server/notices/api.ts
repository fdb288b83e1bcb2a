import { noticeRelations, noticeStages } from '../../schema/notices.ts'
import { ChallengeType } from '../challenges/api.ts'
import { OrganisationType } from '../organisations/api.ts'
import { builder } from '../platform/graphql.ts'
import { orNotFound } from '../platform/refusal.ts'
import { linkNotice, unlinkNotice } from './commands.ts'
import {
  linksOfChallenges,
  linksOfNotices,
  type NoticeAndChallenge,
  type NoticeFields,
  type NoticeReleaseFields,
  noticeByOcid,
  noticesById,
  releasesOfNotice,
} from './queries.ts'

export const NoticeStageType = builder.enumType('NoticeStage', {
  description: 'How far the procurement has come.',
  values: noticeStages,
})
const RelationType = builder.enumType('NoticeRelation', {
  description: 'What a notice is to a challenge.',
  values: noticeRelations,
})

const MoneyType = builder.objectRef<{ amount: number; currency: string }>('Money')
MoneyType.implement({
  description: 'An amount as it was published.',
  fields: (t) => ({
    amount: t.exposeFloat('amount', { description: 'In the whole unit of the currency.' }),
    currency: t.exposeString('currency', { description: 'By ISO 4217, such as GBP.' }),
  }),
})

const ReleaseType = builder.objectRef<NoticeReleaseFields>('NoticeRelease')
ReleaseType.implement({
  description: 'One publication about a procurement.',
  fields: (t) => ({
    id: t.exposeString('_id', { description: 'The SHA-256 of the release as it was published.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When it was published.' }),
    tags: t.stringList({ description: 'What it is, in the words of OCDS.', resolve: ({ facts }) => facts.tags }),
    title: t.string({ nullable: true, description: 'The title it gives.', resolve: ({ facts }) => facts.title }),
    closesAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'The close it gives.',
      resolve: ({ facts }) => (facts.closesAt ? new Date(facts.closesAt) : null),
    }),
    sourceUrl: t.string({ nullable: true, description: 'Where it stands.', resolve: ({ facts }) => facts.sourceUrl }),
  }),
})

export const NoticeType = builder.loadableNodeRef<NoticeFields, string, string, string>('Notice', {
  id: { resolve: (notice) => notice._id },
  load: async (ids, act) => orNotFound(await noticesById(act, ids)),
})

const LinkType = builder.objectRef<NoticeAndChallenge>('NoticeLink')
LinkType.implement({
  description: 'That a public notice and a challenge belong together, as the force of the challenge says.',
  fields: (t) => ({
    relation: t.field({ type: RelationType, description: 'How.', resolve: ({ link }) => link.relation }),
    at: t.field({ type: 'DateTime', description: 'Since when.', resolve: ({ link }) => link.at }),
    notice: t.field({ type: NoticeType, description: 'The notice.', resolve: ({ notice }) => notice }),
    challenge: t.field({ type: ChallengeType, description: 'The challenge.', resolve: ({ challenge }) => challenge }),
  }),
})

NoticeType.implement({
  description: 'A real public procurement notice: what every publication under one ocid says together.',
  fields: (t) => ({
    ocid: t.exposeString('ocid', { description: 'Its Open Contracting id.' }),
    title: t.exposeString('title', { description: 'What is bought.' }),
    description: t.exposeString('description', { description: 'As published, without contact details.' }),
    stage: t.expose('stage', { type: NoticeStageType, description: 'How far it has come.' }),
    buyerName: t.exposeString('buyerName', { description: 'Who buys, as published.' }),
    buyer: t.field({
      type: OrganisationType,
      nullable: true,
      description: 'Who buys, where we know the organisation.',
      resolve: ({ buyerId }) => buyerId,
    }),
    force: t.field({
      type: OrganisationType,
      nullable: true,
      description: 'The force that it is bought for, where that is known.',
      resolve: ({ forceId }) => forceId,
    }),
    region: t.exposeString('region', { nullable: true, description: 'The code of the region.' }),
    cpvCodes: t.exposeStringList('cpvCodes', { description: 'Codes of the Common Procurement Vocabulary.' }),
    value: t.field({
      type: MoneyType,
      nullable: true,
      description: 'The published value: of the contract, else the award, else the estimate.',
      resolve: ({ value }) => value,
    }),
    publishedAt: t.expose('publishedAt', { type: 'DateTime', description: 'When it first appeared.' }),
    changedAt: t.expose('changedAt', { type: 'DateTime', description: 'When something was last published.' }),
    closesAt: t.expose('closesAt', { type: 'DateTime', nullable: true, description: 'When tenders close.' }),
    startsAt: t.expose('startsAt', { type: 'DateTime', nullable: true, description: 'When the contract starts.' }),
    endsAt: t.expose('endsAt', { type: 'DateTime', nullable: true, description: 'When the contract ends.' }),
    method: t.exposeString('method', { nullable: true, description: 'The procedure, as published.' }),
    suppliers: t.exposeStringList('suppliers', { description: 'Who won, as published.' }),
    smallFirms: t.exposeBoolean('smallFirms', {
      nullable: true,
      description: 'Whether the buyer says that it suits small and medium firms.',
    }),
    source: t.exposeString('source', { nullable: true, description: 'The service that published it.' }),
    sourceUrl: t.exposeString('sourceUrl', { nullable: true, description: 'Where it stands there.' }),
    licence: t.exposeString('licence', { nullable: true, description: 'The address of the licence.' }),
    releases: t.field({
      type: [ReleaseType],
      description: 'Its history, last first: at most a hundred.',
      resolve: ({ ocid }) => releasesOfNotice(ocid),
    }),
    links: t.loadableList({
      type: LinkType,
      description: 'Challenges that it is linked to.',
      load: async (ids: string[], act) => {
        const links = await linksOfNotices(act, ids)
        return ids.map((id) => links.filter(({ notice }) => notice._id === id))
      },
      resolve: (notice) => notice._id,
    }),
  }),
})

builder.objectField(ChallengeType, 'notices', (t) =>
  t.loadableList({
    type: LinkType,
    description: 'Public notices that it grew from or led to.',
    load: async (ids: string[], act) => {
      const links = await linksOfChallenges(act, ids)
      return ids.map((id) => links.filter(({ challenge }) => challenge._id === id))
    },
    resolve: (challenge) => challenge._id,
  }),
)

builder.queryField('notice', (t) =>
  t.field({
    type: NoticeType,
    nullable: true,
    description: 'A public notice by its ocid.',
    args: { ocid: t.arg.string({ required: true, description: 'Such as ocds-h6vhtk-0599e2.' }) },
    resolve: (_root, { ocid }, act) => noticeByOcid(act, ocid),
  }),
)

const LinkInput = builder.inputType('NoticeLinkInput', {
  description: 'Which notice and which challenge.',
  fields: (t) => ({
    notice: t.globalID({ required: true, for: NoticeType, description: 'The notice.' }),
    challenge: t.globalID({ required: true, for: ChallengeType, description: 'The challenge.' }),
    relation: t.field({ type: RelationType, required: true, description: 'How they belong together.' }),
  }),
})
const UnlinkInput = builder.inputType('NoticeUnlinkInput', {
  description: 'Which notice and which challenge.',
  fields: (t) => ({
    notice: t.globalID({ required: true, for: NoticeType, description: 'The notice.' }),
    challenge: t.globalID({ required: true, for: ChallengeType, description: 'The challenge.' }),
  }),
})

builder.mutationField('linkNotice', (t) =>
  t.field({
    type: NoticeType,
    errors: {},
    description: 'Says that a notice and a challenge of one’s own force belong together.',
    args: { input: t.arg({ type: LinkInput, required: true, description: 'Which, and how.' }) },
    resolve: (_root, { input: { notice, challenge, relation } }, act) =>
      linkNotice(act, { noticeId: notice.id, challengeId: challenge.id, relation }),
  }),
)
builder.mutationField('unlinkNotice', (t) =>
  t.field({
    type: NoticeType,
    errors: {},
    description: 'Takes such a link away.',
    args: { input: t.arg({ type: UnlinkInput, required: true, description: 'Which.' }) },
    resolve: (_root, { input: { notice, challenge } }, act) =>
      unlinkNotice(act, { noticeId: notice.id, challengeId: challenge.id }),
  }),
)
