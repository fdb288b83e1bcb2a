import { proposalStates } from '../../schema/proposals.ts'
import { ChallengeType } from '../challenges/api.ts'
import { OrganisationType } from '../organisations/api.ts'
import { PersonType } from '../people/api.ts'
import type { Act } from '../platform/act.ts'
import { builder } from '../platform/graphql.ts'
import { orNotFound } from '../platform/refusal.ts'
import {
  insidesOf,
  isAsked,
  isOwnSide,
  type OwnProposalCount,
  ownProposalCounts,
  ownProposals,
  ownProposalsFor,
  type ProposalFields,
  type ProposalFile,
  type ProposalPartner,
  type ProposalVersionFields,
  proposalByReference,
  proposalsById,
  proposalsThatAsk,
  versionsOf,
  versionsToRead,
} from './queries.ts'
import { type OpenProposal, ownParts } from './sealed-words.ts'
import { stepsNow } from './transitions.ts'

export const ProposalStateType = builder.enumType('ProposalState', {
  description: 'Where a proposal stands.',
  values: proposalStates,
})

const FileType = builder.objectRef<ProposalFile>('ProposalFile')
FileType.implement({
  description: 'A file of a proposal.',
  fields: (t) => ({
    id: t.exposeString('fileId', { description: 'Its id; it stands at /files/proposals/<reference>/<id>.' }),
    name: t.exposeString('name', { description: 'Its name, cleaned.' }),
    type: t.exposeString('type', { description: 'What its bytes are, as a media type.' }),
    size: t.exposeInt('size', { description: 'In bytes.' }),
    sha256: t.exposeString('sha256', { description: 'The SHA-256 of its bytes.' }),
  }),
})

const PartnerType = builder.objectRef<ProposalPartner>('ProposalPartner')
PartnerType.implement({
  description: 'A partner of a consortium.',
  fields: (t) => ({
    organisation: t.field({
      type: OrganisationType,
      description: 'Which.',
      resolve: ({ organisationId }) => organisationId,
    }),
    part: t.exposeString('part', { description: 'What it does.' }),
    confirmedAt: t.expose('confirmedAt', { type: 'DateTime', nullable: true, description: 'When it confirmed.' }),
    declinedAt: t.expose('declinedAt', { type: 'DateTime', nullable: true, description: 'When it declined.' }),
  }),
})

export const VersionType = builder.objectRef<ProposalVersionFields>('ProposalVersion')
VersionType.implement({
  description: 'What was submitted, with its proof.',
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'Its number.' }),
    edition: t.exposeInt('edition', { description: 'The edition of the challenge that it answers.' }),
    submittedAt: t.expose('submittedAt', { type: 'DateTime', description: 'When, by the clock of the server.' }),
    content: t.field({
      type: 'JSON',
      description: 'What it says, section by section.',
      resolve: ({ content }) => content,
    }),
    files: t.expose('files', { type: [FileType], description: 'Its files.' }),
    partners: t.expose('partners', { type: [PartnerType], description: 'Partners that had confirmed.' }),
    sha256: t.exposeString('sha256', { description: 'SHA-256 over the canonical text and files, salted.' }),
    salt: t.exposeString('salt', { description: 'So that nobody can guess the text from its hash.' }),
  }),
})

type SectionEdit = { section: string; version: number; by: string | null; at: Date | null }
const SectionType = builder.objectRef<SectionEdit>('ProposalSectionEdit')
SectionType.implement({
  description: 'How a section of a draft stands.',
  fields: (t) => ({
    section: t.exposeString('section', { description: 'Which.' }),
    version: t.exposeInt('version', {
      description: 'How often it was saved: an edit names the number it was made from.',
    }),
    by: t.field({ type: PersonType, nullable: true, description: 'Who saved it last.', resolve: ({ by }) => by }),
    at: t.expose('at', { type: 'DateTime', nullable: true, description: 'When.' }),
  }),
})

/** What is there for its own side alone. */
const ForOwnSide = builder.objectRef<OpenProposal>('ProposalInside')
ForOwnSide.implement({
  description: 'What the supplier and its partners work on. Nobody else is given it, at any time.',
  fields: (t) => ({
    version: t.exposeInt('version', { description: 'How often it was saved: a submission names what was read.' }),
    draft: t.field({
      type: 'JSON',
      description: 'What it says now, section by section.',
      resolve: ({ draft }) => draft,
    }),
    sections: t.field({
      type: [SectionType],
      description: 'How each saved section stands.',
      resolve: ({ sectionVersions, sectionEdits }): SectionEdit[] =>
        Object.entries(sectionVersions).map(([section, version]) => {
          const edit = Object.entries(sectionEdits).find(([name]) => name === section)?.[1]
          return { section, version: version ?? 0, by: edit?.by ?? null, at: edit?.at ?? null }
        }),
    }),
    files: t.expose('draftFiles', { type: [FileType], description: 'Files of the draft.' }),
    partners: t.expose('partners', { type: [PartnerType], description: 'Partners asked, confirmed or declined.' }),
    edition: t.exposeInt('edition', { description: 'The edition of the challenge that it answers.' }),
    reconfirmEdition: t.exposeInt('reconfirmEdition', {
      nullable: true,
      description: 'The edition that asks for a confirmation, or nothing.',
    }),
    isSupplier: t.boolean({
      description: 'Whether the viewer may edit it: a partner only reads.',
      resolve: ({ supplierId }, _args, { viewer }) => viewer.organisationsAs('admin', 'editor').includes(supplierId),
    }),
    versions: t.field({
      type: [VersionType],
      description: 'Everything submitted, last first.',
      resolve: (proposal, _args, act) => versionsOf(act, proposal),
    }),
  }),
})

export const ProposalType = builder.loadableNodeRef<ProposalFields, string, string, string>('Proposal', {
  id: { resolve: (proposal) => proposal._id },
  load: async (ids, act) => orNotFound(await proposalsById(act, ids)),
})

ProposalType.implement({
  description:
    'What a supplier answers to a challenge. Sealed means absent: before the opening it is there for its own side alone.',
  fields: (t) => ({
    reference: t.exposeString('reference', { description: 'Random, such as PR-7KQ4-M2.' }),
    state: t.field({
      type: ProposalStateType,
      description: 'Where it stands; to whom it only asks to be a partner, always draft.',
      resolve: (proposal, _args, act) => (onlyAsks(act, proposal) ? 'draft' : proposal.state),
    }),
    letter: t.exposeString('letter', { nullable: true, description: 'A, B, C as drawn at the opening.' }),
    challenge: t.field({
      type: ChallengeType,
      description: 'The challenge that it answers.',
      resolve: ({ challengeId }) => challengeId,
    }),
    supplier: t.field({
      type: OrganisationType,
      description: 'Whose it is.',
      resolve: ({ supplierId }) => supplierId,
    }),
    submittedVersion: t.int({
      description: 'The number of the version that counts; 0 for none.',
      resolve: (proposal, _args, act) => (onlyAsks(act, proposal) ? 0 : proposal.submittedVersion),
    }),
    submittedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When that was sent.',
      resolve: (proposal, _args, act) => (onlyAsks(act, proposal) ? null : proposal.submittedAt),
    }),
    unsealedAt: t.expose('unsealedAt', { type: 'DateTime', nullable: true, description: 'When it was opened.' }),
    endedAt: t.expose('endedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the challenge went on without it.',
    }),
    decidedAt: t.expose('decidedAt', { type: 'DateTime', nullable: true, description: 'When it was decided.' }),
    isDemo: t.exposeBoolean('demo', { description: 'Made up, for the demo.' }),
    asksUs: t.boolean({
      description: 'Whether it asks the viewer’s organisation to be a partner.',
      resolve: (proposal, _args, act) => isAsked(act, proposal),
    }),
    ourPart: t.loadable({
      type: 'String',
      nullable: true,
      description: 'What the viewer’s organisation is asked to do, or does.',
      load: (proposals: ProposalFields[], act: Act) => ownParts(act, proposals),
      resolve: (proposal) => proposal,
    }),
    actions: t.stringList({
      description: 'The steps that this viewer may take now, such as submit or withdraw.',
      resolve: async (proposal, _args, act) => stepsOf(proposal, act),
    }),
    inside: t.loadable({
      type: ForOwnSide,
      nullable: true,
      description: 'Drafts, receipts and partners, for its own side.',
      load: (proposals: ProposalFields[], act: Act) => insidesOf(act, proposals),
      resolve: (proposal) => proposal,
    }),
    reading: t.loadable({
      type: VersionType,
      nullable: true,
      description: 'The version that counts: for its own side, and from the opening for who of the panel may read it.',
      load: (proposals: ProposalFields[], act: Act) => versionsToRead(act, proposals),
      resolve: (proposal) => proposal,
    }),
  }),
})

/** Who is asked to be a partner learns by whom and for what, and not whether it is in. */
const onlyAsks = (act: Act, proposal: ProposalFields) => !isOwnSide(act, proposal) && isAsked(act, proposal)

async function stepsOf(proposal: ProposalFields, act: Act): Promise<string[]> {
  if (!isOwnSide(act, proposal)) return []
  const challenge = await ChallengeType.getDataloader(act).load(proposal.challengeId)
  return challenge instanceof Error ? [] : stepsNow(act, proposal, challenge)
}

builder.queryField('proposal', (t) =>
  t.field({
    type: ProposalType,
    nullable: true,
    description: 'A proposal by its reference.',
    args: { reference: t.arg.string({ required: true, description: 'Such as PR-7KQ4-M2, in any case.' }) },
    resolve: (_root, { reference }, act) => proposalByReference(act, reference),
  }),
)
builder.queryField('ownProposals', (t) =>
  t.field({
    type: [ProposalType],
    description: 'Proposals of the viewer’s organisation and those it is a partner of: at most 200, last begun first.',
    args: { state: t.arg({ type: ProposalStateType, description: 'Only those of this state.' }) },
    resolve: (_root, { state }, act) => ownProposals(act, state ?? null),
  }),
)
const OwnCountType = builder.objectRef<OwnProposalCount>('OwnProposalCount')
OwnCountType.implement({
  description: 'How many proposals of the viewer’s own side are in one state.',
  fields: (t) => ({
    state: t.expose('state', { type: ProposalStateType, description: 'The state.' }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
})
builder.queryField('ownProposalCounts', (t) =>
  t.field({
    type: [OwnCountType],
    description: 'How many proposals of the viewer’s own side there are in each state.',
    resolve: (_root, _args, act) => ownProposalCounts(act),
  }),
)
builder.queryField('proposalsThatAsk', (t) =>
  t.field({
    type: [ProposalType],
    description: 'Proposals that ask the viewer’s organisation to be a partner: at most 100.',
    resolve: (_root, _args, act) => proposalsThatAsk(act),
  }),
)
builder.objectField(ChallengeType, 'ownProposal', (t) =>
  t.loadable({
    type: ProposalType,
    nullable: true,
    description: 'The proposal of the viewer’s own side.',
    load: async (ids: string[], act: Act) => ownProposalsFor(act, ids),
    resolve: (challenge) => challenge._id,
  }),
)
