import { proposalSectionNames } from '../../schema/proposals.ts'
import { ChallengeType } from '../challenges/api.ts'
import { OrganisationType } from '../organisations/api.ts'
import { builder } from '../platform/graphql.ts'
import { lookedArg } from '../platform/guarded.ts'
import { ProposalType } from './api.ts'
import {
  askPartner,
  attachFile,
  confirmPartner,
  declinePartner,
  reconfirmProposal,
  removeFile,
  removePartner,
  saveProposalSection,
  startProposal,
  submitProposal,
  withdrawProposal,
} from './commands.ts'

const SectionType = builder.enumType('ProposalSection', {
  description: 'A part of a proposal.',
  values: proposalSectionNames,
})

builder.mutationField('startProposal', (t) =>
  t.field({
    type: ProposalType,
    errors: {},
    description: 'Begins an answer to a challenge; a second start leads to the first.',
    args: { challenge: t.arg.globalID({ for: ChallengeType, required: true, description: 'The challenge.' }) },
    resolve: (_root, { challenge }, act) => startProposal(act, { challengeId: challenge.id }),
  }),
)

builder.mutationField('saveProposalSection', (t) =>
  t.field({
    type: ProposalType,
    errors: {},
    description: 'Saves one section as it stands. A newer text answers CHANGED_SINCE with both.',
    args: {
      id: t.arg.globalID({ for: ProposalType, required: true, description: 'The proposal.' }),
      section: t.arg({ type: SectionType, required: true, description: 'Which section.' }),
      version: t.arg.int({ required: true, description: 'How often it had been saved when it was read.' }),
      content: t.arg({ type: 'JSON', required: true, description: 'The whole section.' }),
    },
    resolve: (_root, { id, section, version, content }, act) =>
      saveProposalSection(act, { id: id.id, section, version, content }),
  }),
)

builder.mutationField('submitProposal', (t) =>
  t.field({
    type: ProposalType,
    errors: {},
    description: 'Submits what was read on the check page. The clock of the server decides.',
    args: {
      id: t.arg.globalID({ for: ProposalType, required: true, description: 'The proposal.' }),
      version: t.arg.int({ required: true, description: 'Its version as it was read.' }),
      edition: t.arg.int({ required: true, description: 'The edition of the challenge that it was read against.' }),
      declared: t.arg.boolean({ required: true, description: 'The declaration is ticked.' }),
      looked: t.arg.boolean(lookedArg),
    },
    resolve: (_root, { id, ...input }, act) => submitProposal(act, { id: id.id, ...input }),
  }),
)

builder.mutationField('reconfirmProposal', (t) =>
  t.field({
    type: ProposalType,
    errors: {},
    description: 'Says that what was submitted stands after a material change.',
    args: {
      id: t.arg.globalID({ for: ProposalType, required: true, description: 'The proposal.' }),
      edition: t.arg.int({ required: true, description: 'The edition that was read.' }),
    },
    resolve: (_root, { id, edition }, act) => reconfirmProposal(act, { id: id.id, edition }),
  }),
)

builder.mutationField('withdrawProposal', (t) =>
  t.field({
    type: ProposalType,
    errors: {},
    description: 'Takes a proposal back, until the close.',
    args: { id: t.arg.globalID({ for: ProposalType, required: true, description: 'The proposal.' }) },
    resolve: (_root, { id }, act) => withdrawProposal(act, { id: id.id }),
  }),
)

builder.mutationField('attachFile', (t) =>
  t.field({
    type: ProposalType,
    errors: {},
    description: 'Adds a file to the draft: ten at the most, 20 MB each. What it is its bytes say.',
    args: {
      id: t.arg.globalID({ for: ProposalType, required: true, description: 'The proposal.' }),
      file: t.arg({ type: 'File', required: true, description: 'The file.' }),
    },
    resolve: async (_root, { id, file }, act) =>
      attachFile(act, { id: id.id, name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }),
  }),
)

builder.mutationField('removeFile', (t) =>
  t.field({
    type: ProposalType,
    errors: {},
    description: 'Takes a file out of the draft.',
    args: {
      id: t.arg.globalID({ for: ProposalType, required: true, description: 'The proposal.' }),
      file: t.arg.string({ required: true, description: 'The id of the file.' }),
    },
    resolve: (_root, { id, file }, act) => removeFile(act, { id: id.id, fileId: file }),
  }),
)

builder.mutationField('askPartner', (t) =>
  t.field({
    type: ProposalType,
    errors: {},
    description: 'Asks an organisation to be a partner. It confirms for itself.',
    args: {
      id: t.arg.globalID({ for: ProposalType, required: true, description: 'The proposal.' }),
      organisation: t.arg.globalID({ for: OrganisationType, required: true, description: 'Which.' }),
      part: t.arg.string({ required: true, description: 'What it would do.' }),
      looked: t.arg.boolean(lookedArg),
    },
    resolve: (_root, { id, organisation, ...input }, act) =>
      askPartner(act, { id: id.id, organisationId: organisation.id, ...input }),
  }),
)

builder.mutationField('removePartner', (t) =>
  t.field({
    type: ProposalType,
    errors: {},
    description: 'Takes a partner out of the draft.',
    args: {
      id: t.arg.globalID({ for: ProposalType, required: true, description: 'The proposal.' }),
      organisation: t.arg.globalID({ for: OrganisationType, required: true, description: 'Which.' }),
    },
    resolve: (_root, { id, organisation }, act) => removePartner(act, { id: id.id, organisationId: organisation.id }),
  }),
)

for (const [name, run, description] of [
  ['confirmPartner', confirmPartner, 'Says that the viewer’s organisation takes part.'],
  ['declinePartner', declinePartner, 'Says that it does not.'],
] as const)
  builder.mutationField(name, (t) =>
    t.field({
      type: ProposalType,
      errors: {},
      description,
      args: { id: t.arg.globalID({ for: ProposalType, required: true, description: 'The proposal.' }) },
      resolve: (_root, { id }, act) => run(act, { id: id.id }),
    }),
  )
