import { aFile, doing, globalId, type Row, withAFile, words } from '../row.ts'
import type { Stage } from '../stage.ts'
import { everybody, nobody } from '../viewers.ts'

const sealed = (stage: Stage) => globalId('Proposal', stage.sealed._id)
const proposal = (reference: string, fields: string) => `{ proposal(reference: ${words(reference)}) { ${fields} } }`
const responsesTo = (reference: string) => `{ challenge(reference: ${words(reference)}) { responses { reference } } }`

export const proposalRows: Row[] = [
  {
    of: ['Proposal.submittedAt', 'Proposal.submittedVersion'],
    what: 'whether a sealed proposal is in',
    ask: (stage) => proposal(stage.sealed.reference, 'submittedAt submittedVersion'),
    by: ['supplier'],
  },
  {
    of: ['Query.proposal', 'Proposal.state'],
    what: 'that a sealed proposal is there, for its supplier and whom it asks to be a partner',
    ask: (stage) => proposal(stage.sealed.reference, 'state'),
    by: ['supplier', 'rival'],
  },
  {
    of: ['Query.node'],
    what: 'a sealed proposal by its id',
    ask: (stage) => `{ node(id: ${sealed(stage)}) { id } }`,
    by: ['supplier', 'rival'],
  },
  {
    of: ['Proposal.inside', 'ProposalInside.*', 'ProposalSectionEdit.*'],
    what: 'drafts, partners and receipts',
    ask: (stage) => proposal(stage.sealed.reference, 'inside { draft versions { sha256 } }'),
    by: ['supplier'],
  },
  {
    of: ['Proposal.path', 'ProposalPathStep.*'],
    what: 'the way of a sealed proposal',
    ask: (stage) => proposal(stage.sealed.reference, 'path { at step version }'),
    by: ['supplier'],
  },
  {
    of: ['Proposal.reading', 'ProposalVersion.*', 'ProposalFile.*', 'ProposalPartner.*'],
    what: 'what a sealed proposal says',
    ask: (stage) => proposal(stage.sealed.reference, 'reading { content }'),
    by: ['supplier'],
  },
  {
    of: ['Proposal.actions'],
    what: 'steps with a proposal',
    ask: (stage) => proposal(stage.sealed.reference, 'actions'),
    by: ['supplier'],
  },
  {
    of: ['Query.ownProposals'],
    what: 'one’s own proposals',
    ask: () => '{ ownProposals { reference } }',
    by: ['supplier'],
  },
  {
    of: ['Query.ownProposals'],
    what: 'one’s own proposals of one state',
    ask: () => '{ ownProposals(state: submitted) { reference } }',
    by: ['supplier'],
  },
  {
    of: ['Query.ownProposalCounts', 'OwnProposalCount.*'],
    what: 'how many one has in each state',
    ask: () => '{ ownProposalCounts { state count } }',
    by: ['supplier'],
  },
  {
    of: ['Query.proposalsThatAsk'],
    what: 'proposals that ask one to be a partner',
    ask: () => '{ proposalsThatAsk { reference } }',
    by: ['rival'],
  },
  {
    of: ['Proposal.asksUs'],
    what: 'whether a proposal asks one to be a partner',
    ask: (stage) => proposal(stage.sealed.reference, 'asksUs'),
    by: ['rival'],
  },
  {
    of: ['Proposal.ourPart'],
    what: 'what a proposal asks one to do',
    ask: (stage) => proposal(stage.sealed.reference, 'ourPart'),
    by: ['rival'],
  },
  {
    of: ['Challenge.ownProposal'],
    what: 'one’s own proposal for a challenge',
    ask: (stage) => `{ challenge(reference: ${words(stage.open.reference)}) { ownProposal { reference } } }`,
    by: ['supplier'],
  },
  {
    of: ['Challenge.responses'],
    what: 'what came to a challenge that is sealed: there is no list',
    ask: (stage) => responsesTo(stage.open.reference),
    by: nobody,
  },
  {
    of: ['Challenge.responses'],
    what: 'what came to one where nothing is sealed',
    ask: (stage) => responsesTo(stage.calls.engagement.reference),
    by: ['owner', 'evaluator'],
  },
  {
    of: ['Query.checkReceipt'],
    what: 'whether a receipt is known: of a sealed proposal it is unknown to everybody',
    ask: (stage) => `{ checkReceipt(reference: ${words(stage.sealed.reference)}, sha256: "0") }`,
    by: everybody,
  },
  {
    of: ['Mutation.startProposal'],
    what: 'begin a proposal',
    ask: (stage) => doing(`startProposal(challenge: ${globalId('Challenge', stage.open._id)})`),
    by: ['supplier', 'rival'],
  },
  {
    of: ['Mutation.saveProposalSection'],
    what: 'write in it',
    ask: (stage) =>
      doing(
        `saveProposalSection(id: ${sealed(stage)}, section: charter, version: ${stage.sealed.sectionVersions.charter}, content: {})`,
      ),
    by: ['supplier'],
  },
  {
    of: ['Mutation.submitProposal'],
    what: 'submit it again',
    ask: (stage) =>
      doing(`submitProposal(id: ${sealed(stage)}, version: ${stage.sealed.version}, edition: 1, declared: true)`),
    by: ['supplier'],
  },
  {
    of: ['Mutation.reconfirmProposal'],
    what: 'confirm what nothing asks to be confirmed',
    ask: (stage) => doing(`reconfirmProposal(id: ${sealed(stage)}, edition: 1)`),
    by: nobody,
  },
  {
    of: ['Mutation.withdrawProposal'],
    what: 'take it back',
    ask: (stage) => doing(`withdrawProposal(id: ${sealed(stage)})`),
    by: ['supplier'],
  },
  {
    of: ['Mutation.attachFile'],
    what: 'put a file to it',
    ask: (stage) => withAFile(`attachFile(id: ${sealed(stage)}, file: $file)`),
    variables: aFile,
    by: ['supplier'],
  },
  {
    of: ['Mutation.removeFile'],
    what: 'take out a file that is not there',
    ask: (stage) => doing(`removeFile(id: ${sealed(stage)}, file: ${words(stage.sealed._id)})`),
    by: nobody,
  },
  {
    of: ['Mutation.askPartner'],
    what: 'ask a partner',
    ask: (stage) =>
      doing(
        `askPartner(id: ${sealed(stage)}, organisation: ${globalId('Organisation', stage.world.brindle.id)}, part: "Training")`,
      ),
    by: ['supplier'],
  },
  {
    of: ['Mutation.removePartner'],
    what: 'take a partner out',
    ask: (stage) =>
      doing(
        `removePartner(id: ${sealed(stage)}, organisation: ${globalId('Organisation', stage.world.lanternfish.id)})`,
      ),
    by: ['supplier'],
  },
  {
    of: ['Mutation.confirmPartner'],
    what: 'confirm as the partner that was asked',
    ask: (stage) => doing(`confirmPartner(id: ${sealed(stage)})`),
    by: ['rival'],
  },
  {
    of: ['Mutation.declinePartner'],
    what: 'decline as that partner',
    ask: (stage) => doing(`declinePartner(id: ${sealed(stage)})`),
    by: ['rival'],
  },
]
