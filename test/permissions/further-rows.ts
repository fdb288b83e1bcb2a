import type { FurtherViewer } from './further-viewers.ts'

/** Where a further kind of viewer is given something else than the one that it is like, and why: rows by their names. */
type Difference = { why: string; given?: readonly string[]; not?: readonly string[] }

const ofTheAuthor = [
  'Mutation.editMessage: change the words of who wrote',
  'Mutation.retractMessage: take back what one wrote',
]
const judging = [
  'Challenge.evaluation: an evaluation, to its panel alone',
  'Evaluation.clarifications: what proposers were asked, to who judges',
  'Evaluation.findings: what was found about eligibility, to who judges',
]
const reading = 'Proposal.reading: what a proposal says that is judged, to who has declared for it'

const toTakeOver = [
  'Mutation.acceptHandover: take over a post that is handed over to one',
  'Mutation.declineHandover: decline to take over a post',
]
const toHandOver = 'Mutation.startHandover: begin to hand over a post that is one’s own'

export const differences: Record<FurtherViewer, readonly Difference[]> = {
  admin: [
    {
      why: 'begins and calls off handovers for the team, and answers none that is another’s',
      given: [toHandOver],
      not: toTakeOver,
    },
    {
      why: 'answers for who shares a challenge with its force',
      given: [
        'Challenge.coOwnerChoices: the forces that may be asked to share it, to an admin of its force',
        'Mutation.inviteCoOwner: ask another force to share a challenge, which only an admin of its force may',
        'Mutation.endCoOwnership: take an invitation back, which only an admin of the force may',
      ],
    },
    {
      why: 'answers for the decision, and sees how far the judging is; no score, and no proposal',
      given: [
        ...judging,
        'Mutation.proposeIneligible: say that a proposal is not to be judged',
        'Challenge.possibleConflicts: a possible conflict of the moderator, whom an admin rules on',
        'Mutation.ruleOnConflict: rule on a possible conflict of the moderator',
      ],
    },
    {
      why: 'answers for what its force signed',
      given: [
        'Mutation.replyToConcern: reply, which takes an admin of the signatory',
        'Mutation.appealConcern: appeal against a decision',
      ],
    },
    {
      why: 'answers for the record after the decision',
      given: [
        'Challenge.recordChains: how it went with a proposal, in the record of what was decided, to its own side',
        'Query.node: a request under the Freedom of Information Act',
        'Challenge.foiRequests: that there are such requests',
        'Challenge.foiRequest: a request with a part of the record',
        'Mutation.openFoi: answer one',
        'Mutation.decideFoi: decide on a piece of the record',
        'Mutation.exportFoi: make the document',
      ],
    },
    {
      why: 'answers what a supplier asks about a decision',
      given: [
        'StandstillCase.*: a case about a decision, to the supplier that raised it',
        'Mutation.closeStandstillCase: what an admin of the force does with a case',
      ],
    },
    {
      why: 'answers for what is written, and removes what must not stand there',
      given: [
        'Mutation.purgeWords: remove words from all that was written on it',
        'Concern.actions: what may be done with one that was answered',
        'Mutation.purgeConcernWords: remove words from the reply, which takes an admin of its signatory or a manager',
        'Organisation.mayPurge: that one may remove words from the profile of a force',
        'Mutation.purgeMessage: remove what another wrote',
        'Thread.held: what is kept back until an admin has looked',
        'Thread.mayReview: that one looks at it',
        'Thread.mayPurge: that one may remove',
        'Mutation.releaseHeldMessage: send what is kept back',
        'Mutation.dropHeldMessage: take away what is kept back',
      ],
    },
    {
      why: 'ends a challenge',
      given: ['Mutation.withdrawChallenge: withdraw a challenge, which only an admin of the force may'],
    },
    {
      why: 'has a team, and as its last admin stays in it',
      given: [
        'Team.invitations: what waits for the admin of a force',
        ...[
          'inviteMember',
          'nameMailDomain',
          'removeMailDomain',
          'changeRole',
          'removeMember',
          'handOver',
          'editProfile',
        ].map((command) => `Mutation.${command}: change a team without being its admin`),
      ],
      not: ['Mutation.leaveOrganisation: leave a force'],
    },
    {
      why: 'did not write the message, and has not read it',
      given: ['Viewer.unreadThreads: what one has not read of the force’s room'],
      not: ofTheAuthor,
    },
  ],
  moderator: [
    {
      why: 'hands over to the owner, and is who answers the other handover',
      not: [...toTakeOver, 'Mutation.stopHandover: call off the handover of one’s own post'],
    },
    {
      why: 'is of the panel, and leads it; the proposal that nobody has ruled on they neither read nor judge',
      given: [
        ...judging,
        'Query.ownEvaluations: panels that one is on',
        'Challenge.ownLinks: what links oneself to who proposes, to who declares',
        'WorkedExample.scores: what the panel gave a worked example, to an evaluator who has scored it',
        'Mutation.closeFinding: reinstate what was found ineligible, as who did not propose that',
        'Mutation.closeRound: what the moderator or an admin does',
        'Mutation.stepDown: step down from a panel that one is on',
      ],
    },
    {
      why: 'did not write the message, and has not read it',
      given: ['Viewer.unreadThreads: what one has not read of the force’s room'],
      not: ofTheAuthor,
    },
  ],
  conflicted: [
    { why: 'hands over no post but their own', not: [toHandOver] },
    {
      why: 'has a conflict with both proposals: reads, scores and decides nothing of them, and cannot take it back',
      not: [
        reading,
        'Evaluation.clarifications: what proposers were asked, to who judges',
        'Evaluation.findings: what was found about eligibility, to who judges',
        'Mutation.declareConflicts: declare conflicts',
        'Mutation.saveScore: score a proposal',
        'Mutation.closeFinding: reinstate what was found ineligible, as who did not propose that',
      ],
    },
    {
      why: 'has nothing to score, so nothing is missing to lock',
      given: ['Mutation.lockScores: lock scores that are not complete'],
    },
    {
      why: 'left the same panel once: their own words and scores of then are theirs',
      given: [
        'Challenge.ownSetAside: what somebody else scored and what counts no more',
        'PanelPlace.reason: why somebody left the panel, to who chooses it',
      ],
    },
    {
      why: 'is on no other panel, was asked for no review, and wrote nothing that waits',
      not: [
        'Challenge.workedExample: the worked example of a panel, to it and to who answers for the challenge',
        'Mutation.scoreWorkedExample: score a worked example',
        'Mutation.acceptPart: accept a part that one was asked for',
        'Mutation.declinePart: decline a part that one was asked for',
        'Review.maySign: that it waits for them',
        'Mutation.signReview: sign the review that they were asked for',
        'Mutation.signPartnershipReview: sign the review of terms that they were asked for',
        'Thread.held: what is kept back until an admin has looked',
        'Mutation.dropHeldMessage: take away what is kept back',
      ],
    },
  ],
  coOwner: [
    {
      why: 'reads and writes the draft that it shares, and reads what the helper counted; publishes and changes nothing',
      given: [
        'Query.challenge: a draft',
        'Query.node: a draft by its id',
        'Query.nodes: a draft among others by its id',
        'Query.draftChallenges: drafts of one’s own force',
        'Challenge.mayWrite: that one may write in a draft',
        'Challenge.helperResults: what the helper counted in the text that was published',
        'Mutation.saveSection: write in a draft',
        'Mutation.watch: watch a draft',
      ],
    },
    {
      why: 'was asked to share one more, and answers as an admin',
      given: [
        'Mutation.acceptCoOwnership: accept for the force that was asked, which only an admin of it may',
        'Mutation.declineCoOwnership: decline for the force that was asked, which only an admin of it may',
      ],
    },
    {
      why: 'reads the questions of the challenge that it shares, without who asked, and answers none',
      given: [
        'Challenge.waitingQuestions: a question that waits',
        'Challenge.privateQuestions: a question that was answered privately',
      ],
    },
    {
      why: 'talks in the room of the forces, and answers for nothing that others wrote there',
      given: [
        'Query.thread: the discussion of a force among itself',
        'Thread.lastMessage: the last message of that discussion',
        'Thread.messages: messages of that discussion',
        'Thread.mayWrite: that one may write in it',
        'Query.inbox: the room, in one’s own list',
        'Query.node: the room by its id',
        'Mutation.openThread: find the room of a challenge',
        'Mutation.sendMessage: write in it',
        'Mutation.holdMessage: have a message looked at before it is sent',
        'Mutation.markThreadRead: mark as read',
        'Mutation.resolveThread: mark as settled',
        'Viewer.unreadThreads: what one has not read of the force’s room',
      ],
    },
    {
      why: 'said nothing of the same problem, applied for nothing and is in no curation',
      given: [
        'Mutation.addSameProblem: say that one’s force has the problem too: once said, not again',
        'Mutation.applyToSign: apply for an organisation that lapsed',
      ],
      not: [
        'Challenge.adoptingIn: the room in which one’s force would adopt what came of it',
        'Query.curation: a curation',
        'Query.curations: the list',
        'Query.curationCounts: the counts',
        'Challenge.curation: the curation that a challenge is in',
        'Mutation.changeSameProblem: change what one’s force said',
        'Mutation.withdrawSameProblem: take one’s force off the list',
        'Mutation.answerCuration: answer for the force of a challenge',
        'Organisation.charterStanding: an organisation that applied',
      ],
    },
  ],
  partner: [
    {
      why: 'is of the side of the proposal, and reads it; its supplier alone changes it',
      given: [
        'Challenge.ownMark: that somebody writes a proposal',
        'Challenge.ownProposal: one’s own proposal for a challenge',
        'Query.ownProposals: one’s own proposals',
        'Query.ownProposals: one’s own proposals of one state',
        'Query.ownProposalCounts: how many one has in each state',
        'Proposal.submittedAt: whether a sealed proposal is in',
        'Proposal.inside: drafts, partners and receipts',
        'Proposal.path: the way of a sealed proposal',
        'Proposal.reading: what a sealed proposal says',
        'Query.ownSearch: what a sealed proposal says, among one’s own',
      ],
    },
    {
      why: 'has answered already',
      not: [
        'Mutation.confirmPartner: confirm as the partner that was asked',
        'Mutation.declinePartner: decline as that partner',
        'Proposal.asksUs: whether a proposal asks one to be a partner',
        'Query.proposalsThatAsk: proposals that ask one to be a partner',
        'Query.desk: a request to be a partner',
      ],
    },
    {
      why: 'follows nothing, was invited to nothing and told nothing; and has not signed',
      given: ['Mutation.applyToSign: apply for an organisation that lapsed'],
      not: [
        'Viewer.joinsByDomain: what the domain of one’s own address lets one join',
        'Mutation.joinByDomain: join a supplier by the domain of one’s own address',
        'Challenge.isWatched: whether one watches it',
        'Organisation.isWatched: whether one watches an organisation',
        'Query.isWatched: whether one watches a search',
        'Query.watches: what others watch',
        'Mutation.unwatch: no longer watch what one watches',
        'Query.notifications: notifications of others',
        'Viewer.unreadNotifications: what one was told and has not read',
        'Viewer.invitations: invitations to one’s own address',
      ],
    },
  ],
}
