/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A proposal that is proposed to be accepted. */
export type AcceptedAdvantagesInput = {
  /** What it did better than those that are declined. */
  advantages: string;
  /** The same by criterion, where that helps. */
  criteria?: Array<CriterionAdvantagesInput> | null | undefined;
  /** The proposal. */
  proposal: string | number;
};

/** How far what came of a partnership was adopted. */
export type AdoptionStage =
  /** In service */
  | 'in_service'
  /** In use in part of the force */
  | 'limited'
  /** Not adopted */
  | 'none'
  /** Tried and stopped */
  | 'trial'
  /** In service and taken up by other forces */
  | 'wider';

/** What the board works out for a commitment, from what everybody may read here. */
export type BoardMeasure =
  /** Working days to answer a question, the middle one. From the day a question was asked to the day its answer was published. The middle one of all. */
  | 'answer_days'
  /** Claims of standards that a force has seen or tested. Of the standards that it claims to meet, wholly or in part, those of which a force says that it saw or tested what stands behind the claim as it stands now. What is only planned is left out. */
  | 'claims_seen'
  /** Working days from the close of proposals to the decision, the middle one. From the close of proposals to the decision. The middle one of all. */
  | 'decide_days'
  /** Working days from the close of proposals to feedback, the middle one. From the close of proposals to the feedback that the supplier could read. The middle one of all proposals. */
  | 'feedback_days'
  /** Challenges that name a route to adoption. Of its challenges that were published in that time, those that say how a good answer would be adopted, as they stand now. “None yet” names none. */
  | 'route_named'
  /** Challenges that name a standard to be met. Of its challenges that were published in that time, those that name at least one standard that an answer must or should meet, as they stand now. */
  | 'standards_named';

/** How it engages suppliers. */
export type BoardMode =
  /** Competition. It leads to an award, under criteria and weights that are fixed when it opens. */
  | 'competition'
  /** Market engagement. We talk and learn. Nothing is awarded at the end. */
  | 'market_engagement'
  /** Open challenge. We look for somebody to work with. No procurement award follows. */
  | 'open_challenge';

/** What came of a decided challenge. */
export type BoardOutcome =
  /** No proposal was accepted. */
  | 'no_partnership'
  /** A proposal was accepted, and a partnership is formed. */
  | 'partnership';

/** The next to close first, the newest first, or what most forces have first. */
export type BoardSort =
  /** The next to close first. */
  | 'closing'
  /** What most forces have first. */
  | 'forces'
  /** The newest first. */
  | 'newest';

/** Where a challenge stands. */
export type BoardState =
  /** Decided: its outcome is public. */
  | 'decided'
  /** Closed. The panel reads and scores. */
  | 'evaluating'
  /** Published, and open to questions and proposals until its dates. */
  | 'open'
  /** Withdrawn by the force, with a public reason. */
  | 'withdrawn';

/** asked until the draw; then drawn, or waiting for a slot to become free; withdrawn by who asked. */
export type CallRequestState =
  /** Asked for; the draw is to come. */
  | 'asked'
  /** Drawn: it has a slot. */
  | 'drawn'
  /** Not drawn: it waits for a slot to become free. */
  | 'waiting'
  /** Taken back by who asked. */
  | 'withdrawn';

/** One criterion of one proposal. */
export type CellInput = {
  /** The id of the criterion. */
  criterion: string;
  /** The proposal. */
  proposal: string | number;
};

/** Which challenges. Within one filter any value fits; a challenge fits all filters. */
export type ChallengeFilter = {
  /** How an answer would be adopted is named. */
  adoption?: boolean | null | undefined;
  /** Codes of value bands. */
  band?: Array<string> | null | undefined;
  /** Codes of categories. */
  category?: Array<string> | null | undefined;
  /** Open, and closing within 7, 14 or 30 days. */
  closing?: number | null | undefined;
  /** Slugs of forces. */
  force?: Array<string> | null | undefined;
  /** How they engage suppliers. */
  mode?: Array<BoardMode> | null | undefined;
  /** What came of those that are decided. */
  outcome?: Array<BoardOutcome> | null | undefined;
  /** P1 to P5. */
  principle?: Array<string> | null | undefined;
  /** Words. */
  q?: string | null | undefined;
  /** Codes of the reasons for which they ended. */
  reason?: Array<string> | null | undefined;
  /** Codes of regions. */
  region?: Array<string> | null | undefined;
  /** At least two forces have the problem. */
  shared?: boolean | null | undefined;
  /** Codes of standards. */
  standard?: Array<string> | null | undefined;
  /** Where they stand. */
  state?: Array<BoardState> | null | undefined;
};

/** How a challenge ended. */
export type ChallengeOutcome =
  /** No proposal was accepted. */
  | 'no_partnership'
  /** A proposal was accepted, and a partnership is formed. */
  | 'partnership';

/** A part of a challenge: one page of the task list. */
export type ChallengeSection =
  /** How it is decided: the criteria and their weights. */
  | 'choosing'
  /** What a good answer does: outcomes, essentials, desirables and standards. */
  | 'good'
  /** Who decides, the budget, and how it would be adopted. */
  | 'owner'
  /** What the problem is, whom it touches, how often, and why it matters. */
  | 'problem'
  /** The ground rules: constraints, data, classification, vetting, property and AI. */
  | 'rules'
  /** The dates. */
  | 'timetable'
  /** How it is today, as measured, and what was tried. */
  | 'today';

/** What kind of change. */
export type ChangeGroup =
  /** Addenda, documents for everybody, and words that were removed. */
  | 'addenda'
  /** Answers to questions, corrections of them, and notes of calls. */
  | 'answers'
  /** Signatories, their commitments, and concerns that were upheld. */
  | 'charter'
  /** Deadlines that moved, and calls that were offered, drawn or moved. */
  | 'dates'
  /** Forces that have the same problem. */
  | 'demand'
  /** Challenges that opened, and proposals that were opened. */
  | 'openings'
  /** Organisations: admitted, suspended, restored, changed. */
  | 'organisations'
  /** Challenges that were decided or withdrawn. */
  | 'outcomes'
  /** Partnerships: begun, milestones, measures, summaries, and how they ended. */
  | 'partnerships';

/** What changed since somebody declared: a partner came in, they joined an organisation of the proposal, or a partnership with one was agreed in which they have a part. */
export type ChangeToDeclare =
  /** The declarer joined one of its parties */
  | 'membership'
  /** A partner confirmed that it takes part */
  | 'partner'
  /** A partnership with one of its parties, in which the declarer has a part, was agreed */
  | 'partnership';

/** One of the five principles of the Charter. */
export type CharterPrinciple =
  /** Interoperability first */
  | 'P1'
  /** Maximum transparency by default */
  | 'P2'
  /** Professional development */
  | 'P3'
  /** Sustainability */
  | 'P4'
  /** Collaboration and partnership */
  | 'P5';

/** How one stands to a standard. */
export type ClaimKind =
  /** Conformant */
  | 'conformant'
  /** Partly */
  | 'partial'
  /** Planned */
  | 'planned';

/** What a force says of a claim. */
export type ClaimMark =
  /** Nothing */
  | 'none'
  /** We saw it */
  | 'seen'
  /** We tested it */
  | 'verified';

/** Where a question to a proposer is. */
export type ClarificationState =
  /** Answered */
  | 'answered'
  /** Waits for an answer */
  | 'open'
  /** Not answered in time */
  | 'unanswered';

/** What came of a partnership, told by one side. */
export type CloseOutInput = {
  /** How far it was adopted. */
  adoption: AdoptionStage;
  /** What it cost. */
  cost: string;
  /** What did not work, in a sentence. */
  didNotWork: string;
  /** What came of it, against the measures. */
  result: string;
  /** What the next force should know. */
  tellTheNext: string;
};

/** How it stands whether a force shares a challenge. */
export type CoOwnershipStanding =
  /** It shares the challenge. */
  | 'accepted'
  /** It was asked and has not answered. */
  | 'asked'
  /** It declined, with a reason. */
  | 'declined'
  /** One side ended it, or the invitation was taken back. */
  | 'ended'
  /** It did not answer in time. */
  | 'lapsed';

/** What kind of organisation committed itself. */
export type CommitmentKind =
  /** Charter body */
  | 'charter_body'
  /** Force */
  | 'force'
  /** Authority or partner */
  | 'partner'
  /** Supplier */
  | 'supplier';

/** Where it stands: proposed by its organisation, agreed to, evidence given, that accepted or disputed. */
export type CommitmentState =
  /** The evidence was accepted. */
  | 'accepted'
  /** Agreed to, and public. */
  | 'agreed'
  /** The evidence is not accepted. Both texts are shown. */
  | 'disputed'
  /** Evidence was given; somebody else has yet to check it. */
  | 'evidence_given'
  /** Proposed by its organisation; a Charter manager has yet to agree. */
  | 'proposed'
  /** Taken back before it was agreed to. */
  | 'withdrawn';

/** What may be done with it. */
export type CommitmentStep =
  /** Accept the evidence. */
  | 'accept'
  /** Agree to it, which makes it public. */
  | 'agree'
  /** Dispute the evidence. */
  | 'dispute'
  /** Give it back to be worded anew. */
  | 'giveBack'
  /** Give evidence that it is kept. */
  | 'giveEvidence'
  /** Remove words that must not stand there. */
  | 'purge'
  /** Reply to the dispute. */
  | 'reply'
  /** Report how it goes. */
  | 'report'
  /** Review how it goes. */
  | 'review'
  /** Word it anew. */
  | 'revise'
  /** Take it back. */
  | 'withdraw';

/** How a commitment goes now, worked out from its state and the clock. */
export type CommitmentTag =
  /** Whoever checked the evidence does not accept it. Both texts are shown. */
  | 'disputed'
  /** Somebody outside the organisation accepted the evidence, and it is still valid. */
  | 'met'
  /** The day it was due has passed without evidence. */
  | 'missed'
  /** Pledged, with nothing measured yet. */
  | 'planned'
  /** A review is due, evidence came late, or accepted evidence has run out. */
  | 'slipping'
  /** Progress or evidence was given in time, or the board measures it. */
  | 'underway';

/** What a Charter manager decided. */
export type ConcernOutcome =
  /** Not upheld */
  | 'not_upheld'
  /** Upheld */
  | 'upheld';

/** Where a concern stands now, by its steps and the clock. */
export type ConcernState =
  /** The signatory replied; a Charter manager has yet to decide. */
  | 'answered'
  /** Appealed against; another Charter manager has yet to decide. */
  | 'appealed'
  /** Decided; either side may appeal until a day. */
  | 'decided'
  /** Decided, and nobody may appeal any more. */
  | 'final'
  /** Raised; the signatory has yet to reply. */
  | 'raised'
  /** Put right, as who raised it says, before a decision. */
  | 'settled'
  /** Taken back by who raised it, before a decision. */
  | 'withdrawn';

/** What may be done with it. */
export type ConcernStep =
  /** Appeal against the decision. */
  | 'appeal'
  /** Decide on it. */
  | 'decide'
  /** Decide on the appeal. */
  | 'decideAppeal'
  /** Remove words that must not stand there. */
  | 'purge'
  /** Reply to it. */
  | 'reply'
  /** Say that it is put right. */
  | 'settle'
  /** Take it back. */
  | 'withdraw';

/** What the viewer declares for one proposal. */
export type ConflictDeclarationInput = {
  /** None, possible or actual. */
  kind: ConflictKind;
  /** The proposal. */
  proposal: string | number;
  /** What it is, unless none. */
  words?: string | null | undefined;
};

/** What keeps somebody from judging a proposal fairly. */
export type ConflictKind =
  /** Actual */
  | 'actual'
  /** None */
  | 'none'
  /** Possible */
  | 'possible';

/** What is ruled on a possible conflict. */
export type ConflictOutcome =
  /** They may judge it */
  | 'may_judge'
  /** They may not judge it */
  | 'may_not';

/** What a proposal did better in one criterion. */
export type CriterionAdvantagesInput = {
  /** What it did better there; may be empty. */
  advantages: string;
  /** The id of the criterion. */
  criterionId: string;
};

/** What a supplier will be told of one criterion. */
export type CriterionFeedbackInput = {
  /** What to change next time. */
  change: string;
  /** The id of the criterion. */
  criterionId: string;
  /** Why the score is what it is. */
  reason: string;
  /** What was strong. */
  strength: string;
};

/** What a curation is for. */
export type CurationAim =
  /** Adopting what came of it */
  | 'adopt'
  /** Whether it is the same problem */
  | 'same_problem';

/** asking: the owners are asked. joined: one said yes. closed: what came of it is on record. */
export type CurationState =
  /** Asking */
  | 'asking'
  /** Closed */
  | 'closed'
  /** Joined up */
  | 'joined';

/** How much of a problem a force has: it is interested, would pilot or fund an answer, or asks itself. */
export type DemandLevel =
  /** Own challenge */
  | 'asks'
  /** Interested */
  | 'interested'
  /** Would fund */
  | 'would_fund'
  /** Would pilot */
  | 'would_pilot';

/** Where the board does not see it. */
export type DisclosureByHand =
  /** In a call */
  | 'call'
  /** In a document */
  | 'file'
  /** In a meeting */
  | 'meeting';

/** In a private room, in a call with notes or without, in an answer to who asked alone, in a meeting or in a document. */
export type DisclosureKind =
  /** In a call */
  | 'call'
  /** In a call whose notes are not published */
  | 'call_without_notes'
  /** In a question to one proposer while proposals were judged */
  | 'clarification'
  /** In a document */
  | 'file'
  /** In a meeting */
  | 'meeting'
  /** In an answer to a question that was asked in confidence */
  | 'private_answer'
  /** In a private room */
  | 'room_message';

/** waiting until the force decides; published to everybody, or kept_back with a reason. */
export type DisclosureState =
  /** Kept back, for a reason that is public. */
  | 'kept_back'
  /** Everybody may read it. */
  | 'published'
  /** The force has yet to decide. */
  | 'waiting';

/** Other words for a message. */
export type EditMessageInput = {
  /** The id of the message. */
  id: string;
  /** What it shall say. */
  text: string;
  /** The version that was changed. */
  version: number;
};

/** How the text of an edition stands to the hash that the chain keeps of it. */
export type EditionStanding =
  /** No event of the chain tells of it. */
  | 'added'
  /** It is what was published: its text has the hash that stands in the chain. */
  | 'as_published'
  /** Its text does not have the hash that stands in the chain: it was changed. */
  | 'changed'
  /** The chain tells of it, and its text is gone. */
  | 'missing'
  /** It was published before hashes of texts were kept. */
  | 'no_hash'
  /** Words that must not stand anywhere were removed: its hash cannot be checked any more. */
  | 'words_removed';

/** What a force wants of suppliers, and by which rules. */
export type EngagementMode =
  /** Competition. It leads to an award, under criteria and weights that are fixed when it opens. */
  | 'competition'
  /** Market engagement. We talk and learn. Nothing is awarded at the end. */
  | 'market_engagement'
  /** Open challenge. We look for somebody to work with. No procurement award follows. */
  | 'open_challenge';

/** Where an evaluation is; each stage shows more than the one before. */
export type EvaluationStage =
  /** The decision is made. */
  | 'decided'
  /** The panel sees all scores and agrees one each. */
  | 'moderation'
  /** Proposals are opened, and conflicts declared. */
  | 'opening'
  /** The order is settled. */
  | 'ranked'
  /** Each evaluator scores alone. */
  | 'scoring';

/** Which figure. */
export type FigureKey =
  /** Of the partnerships that were completed or ended, those of which a force wrote at the end that it is in service, or in service wider. */
  | 'adopted'
  /** From the day a question was asked to the day its answer was published. The middle one of all. */
  | 'answer'
  /** From the close of proposals to the decision. The middle one of all. */
  | 'decide'
  /** From the close of proposals to the feedback that the supplier could read. The middle one of all proposals. */
  | 'feedback'
  /** Decided challenges to which two or more proposals counted. */
  | 'more_proposals'
  /** Decided challenges to which no proposal counted at the close. Market engagement takes no proposals and is left out. */
  | 'no_proposal'
  /** Decided challenges to which exactly one proposal counted. */
  | 'one_proposal'
  /** The same, of the proposals that were accepted. */
  | 'small_accepted'
  /** Of the decided proposals of suppliers that say their size, those of suppliers with fewer than 250 people. */
  | 'small_proposals'
  /** Of the suppliers that said whether their feedback was useful, those that said yes. */
  | 'useful'
  /** Of the published challenges that were decided or withdrawn, those that their force withdrew. */
  | 'withdrawn';

/** What kind of thing a search finds. */
export type FindKind =
  /** A published challenge. */
  | 'challenge'
  /** A commitment under the Charter. */
  | 'commitment'
  /** A public procurement notice. */
  | 'notice'
  /** An organisation. */
  | 'organisation'
  /** What came of a decided challenge, and what was learned. */
  | 'outcome'
  /** A partnership. */
  | 'partnership'
  /** A proposal of the viewer’s own side. */
  | 'proposal'
  /** A question and its public answer. */
  | 'question'
  /** A room that the viewer is in. */
  | 'thread';

/** What becomes of a proposal that was found ineligible. */
export type FindingOutcome =
  /** Reinstate it: it is judged as any other */
  | 'reinstated'
  /** Uphold it: it is not judged */
  | 'upheld';

/** Where a finding is. */
export type FindingState =
  /** The supplier answered */
  | 'answered'
  /** Not confirmed */
  | 'dropped'
  /** Waits for a second person */
  | 'proposed'
  /** Reinstated */
  | 'reinstated'
  /** Not answered in time: it stands */
  | 'unanswered'
  /** Looked into: it stands */
  | 'upheld'
  /** The supplier may answer */
  | 'waiting';

/** Released, released with passages blacked out, or withheld. */
export type FoiAnswer =
  /** Released with passages blacked out. */
  | 'redact'
  /** Released as it is. */
  | 'release'
  /** Withheld. */
  | 'withhold';

/** The section of the Freedom of Information Act 2000 under which something is kept back. */
export type FoiExemption =
  /** s.24 National security */
  | 's24'
  /** s.31 Law enforcement */
  | 's31'
  /** s.38 Health and safety */
  | 's38'
  /** s.40 Personal information */
  | 's40'
  /** s.41 Information given in confidence */
  | 's41'
  /** s.43 Commercial interests */
  | 's43';

/** What is named to one person. */
export type HandedKind =
  /** A case about a decision that they answer for */
  | 'case'
  /** A draft they write */
  | 'draft'
  /** A seat on a panel */
  | 'panel'
  /** A review that they were asked for */
  | 'review';

/** Whether something passes by a handover. */
export type HandedPassing =
  /** Has passed to the receiver. */
  | 'passed'
  /** Stays with the giver until somebody else is chosen for it. */
  | 'stays'
  /** Passes with the yes, where the rules let the receiver have it. */
  | 'would_pass';

/** How a handover stands now, by its steps and the clock. */
export type HandoverStanding =
  /** Taken over */
  | 'accepted'
  /** Waits for an answer */
  | 'asked'
  /** Declined */
  | 'declined'
  /** Taken over, and the post ended */
  | 'ended'
  /** Not answered in time */
  | 'lapsed'
  /** Stopped */
  | 'stopped';

/** Which of the rooms. */
export type InboxFilter = {
  /** Those of one kind. */
  kind?: ThreadKind | null | undefined;
  /** Those in which a message names the viewer. */
  mentions?: boolean | null | undefined;
  /** Those that the viewer wrote in. */
  mine?: boolean | null | undefined;
  /** Those of a partnership and of the proposal that it grew from, by its reference. */
  partnership?: string | null | undefined;
  /** Those that are settled, or those that are not. */
  resolved?: boolean | null | undefined;
  /** Those with something unread. */
  unread?: boolean | null | undefined;
};

/** What was out of order. */
export type IncidentReason =
  /** The board could not be reached */
  | 'board_down'
  /** The systems of a force were down */
  | 'force_down'
  /** Letters did not go out */
  | 'letters_failed'
  /** Nobody could sign in */
  | 'sign_in_failed'
  /** Files could not be uploaded */
  | 'uploads_failed';

/** declared: waits for a second Charter manager. confirmed: public. withdrawn: taken back. */
export type IncidentState =
  /** Confirmed: the closes in its window were moved. */
  | 'confirmed'
  /** Declared by one Charter manager; another has to confirm it. */
  | 'declared'
  /** Taken back before it was confirmed. */
  | 'withdrawn';

/** Why a challenge that closed then stays as it is. */
export type IncidentStay =
  /** It had been decided */
  | 'decided'
  /** What was sent in had been opened */
  | 'opened'
  /** It had been withdrawn */
  | 'withdrawn';

/** Why a proposal is not judged. */
export type IneligibleReason =
  /** It does not meet an essential requirement */
  | 'essential_not_met'
  /** The supplier is excluded or debarred under the Procurement Act 2023 */
  | 'excluded'
  /** A part that was asked for is missing */
  | 'incomplete'
  /** The published rules do not let this supplier take part */
  | 'not_open_to_it'
  /** It answers something else than was asked */
  | 'out_of_scope';

/** A supplier that is picked by hand. */
export type InvitationExtraInput = {
  /** Which supplier. */
  organisationId: string | number;
  /** Why: it stays on record. */
  reason: string;
};

/** How far a force is with what came of a challenge. */
export type LedgerStage =
  /** In service. */
  | 'live'
  /** Tried, or in use in part of the force. */
  | 'pilot'
  /** Not used any more, with the reason. */
  | 'stopped';

/** What a change is about. */
export type LogTopic =
  /** What was asked and answered. */
  | 'answers'
  /** What moved a date. */
  | 'dates'
  /** Which forces have the same problem. */
  | 'forces'
  /** What took it from one state to the next. */
  | 'state'
  /** What changed or added to its text. */
  | 'text';

/** A decision that was made in the room of a partnership. */
export type MakeDecisionInput = {
  /** What was decided. */
  decision: string;
  /** The messages it rests on, up to 20: copied as they stand. */
  messageNumbers: Array<number>;
  /** What else was thought of. */
  options?: string | null | undefined;
  /** What was to be decided. */
  question: string;
  /** The room. */
  thread: string | number;
};

/** Which to mark. With neither, all. */
export type MarkReadInput = {
  /** Those of one subject only. */
  subject?: string | null | undefined;
  /** The id of the newest that was shown: later ones stay new. */
  upTo?: string | null | undefined;
};

/** How far a room was read. */
export type MarkThreadReadInput = {
  /** The last message that was read. */
  number: number;
  /** The room. */
  thread: string | number;
};

/** A date that may move later. */
export type MovableDate =
  /** When the decision is due. */
  | 'decisionDueAt'
  /** When proposals close. */
  | 'proposalsCloseAt'
  /** When questions close. */
  | 'questionsCloseAt';

/** Which notices. Within one filter any value fits; a notice fits all filters. */
export type NoticeFilter = {
  /** Still open, and closing within so many days. */
  closingWithinDays?: number | null | undefined;
  /** The first two figures of CPV codes. */
  divisions?: Array<string> | null | undefined;
  /** Slugs of forces: at most twenty. */
  forces?: Array<string> | null | undefined;
  /** Only what is bought for a police force. */
  police?: boolean | null | undefined;
  /** Codes of regions. */
  regions?: Array<string> | null | undefined;
  /** How far it has come. */
  stages?: Array<NoticeStage> | null | undefined;
  /** Words of the title, the buyer or the ocid. */
  text?: string | null | undefined;
};

/** Which notice and which challenge. */
export type NoticeLinkInput = {
  /** The challenge. */
  challenge: string | number;
  /** The notice. */
  notice: string | number;
  /** How they belong together. */
  relation: NoticeRelation;
};

/** What a notice is to a challenge. */
export type NoticeRelation =
  /** The challenge grew from this notice */
  | 'grew_from'
  /** The challenge led to this notice */
  | 'led_to';

/** Last changed first, or the next to close first. */
export type NoticeSort =
  /** The next to close first. */
  | 'closing'
  /** The last changed first. */
  | 'newest';

/** How far the procurement has come. */
export type NoticeStage =
  /** Awarded */
  | 'award'
  /** Cancelled */
  | 'cancelled'
  /** Under contract */
  | 'contract'
  /** Planned */
  | 'planning'
  /** Tender */
  | 'tender';

/** Which notice and which challenge. */
export type NoticeUnlinkInput = {
  /** The challenge. */
  challenge: string | number;
  /** The notice. */
  notice: string | number;
};

/** The seven kinds of notice that a person chooses a way for. */
export type NotificationCategory =
  /** A deadline that moved or draws near, and changes that ask you to confirm again. */
  | 'deadlines'
  /** Receipts, openings, decisions, feedback, concerns, and challenges that are withdrawn. */
  | 'decisions'
  /** Questions to answer, and answers to what you follow. */
  | 'questions'
  /** Roles, invitations and sign-in. */
  | 'security'
  /** Rooms you were added to, and messages that name you. */
  | 'threads'
  /** New challenges and changes to those you watch. */
  | 'watching'
  /** Publication, panels, partnerships, the Charter and what colleagues ask of you. */
  | 'work';

/** Ways for the categories named; the others stay. */
export type NotificationPreferencesInput = {
  /** At most seven. */
  ways: Array<NotificationWayInput>;
};

/** How one is told: on the site only, by letter now, daily at 08:00, or weekly on Monday. */
export type NotificationWay =
  /** Daily at 08:00 */
  | 'daily'
  /** Mail now */
  | 'now'
  /** On site only */
  | 'site'
  /** Weekly, on Monday at 08:00 */
  | 'weekly';

/** A way for one category. */
export type NotificationWayInput = {
  /** Which. */
  category: NotificationCategory;
  /** How. */
  way: NotificationWay;
};

/** Until when. */
export type OffDutyInput = {
  /** Nothing: back on duty. */
  until?: string | null | undefined;
};

/** The room of a subject. */
export type OpenThreadInput = {
  /** What kind of room. */
  kind: ThreadKind;
  /** The challenge, proposal, partnership or curation. */
  subject: string | number;
};

/** What an organisation is. */
export type OrganisationKind =
  /** Charter body */
  | 'charter_body'
  /** Force */
  | 'force'
  /** Authority or partner */
  | 'partner'
  /** Supplier */
  | 'supplier';

/** What of a force is overdue. */
export type OverdueKind =
  /** A question on a challenge has waited for days. */
  | 'answer'
  /** The day of the decision has passed. */
  | 'decision'
  /** Nothing has moved in a partnership for weeks. */
  | 'movement';

/** How far the viewer's own side is with its proposal for a challenge. */
export type OwnMark =
  /** A proposal is begun. */
  | 'draft'
  /** A proposal is submitted. */
  | 'submitted';

/** How a place on a panel stands. Until it is accepted it gives no right to anything. */
export type PanelPlaceState =
  /** Accepted */
  | 'accepted'
  /** Asked, no answer yet */
  | 'asked'
  /** Declined */
  | 'declined'
  /** Stepped down */
  | 'stepped_down'
  /** Taken off the panel */
  | 'taken_off';

/** Why somebody does not take a part on a panel, or gives it back. */
export type PartReason =
  /** I have a conflict of interest */
  | 'conflict'
  /** It is not my field */
  | 'not_my_field'
  /** Something else */
  | 'other'
  /** I have too much to do */
  | 'too_much';

/** A part of the terms: one page of the task list. */
export type PartnershipSection =
  /** What each side promises. */
  | 'commitments'
  /** Who leads on each side, and the dates. */
  | 'leads'
  /** What is delivered when, and what shows it. */
  | 'milestones'
  /** What is to be better, and how it is measured. */
  | 'objectives'
  /** Whose what is made will be. */
  | 'property';

/** How far a partnership is: it forms, is active, and is completed or ended. */
export type PartnershipState =
  /** Every side confirmed: the work goes on. */
  | 'active'
  /** It came to its end, with a close-out. */
  | 'completed'
  /** It was ended early, with a reason. */
  | 'ended'
  /** Its terms are being written and confirmed. */
  | 'forming';

/** What can happen to a proposal. */
export type PathStep =
  /** The force accepted it. */
  | 'accepted'
  /** Its supplier answered a question of the force. */
  | 'clarificationAnswered'
  /** The force asked its supplier to make something clear. */
  | 'clarificationAsked'
  /** The force declined it. */
  | 'declined'
  /** Two people of the force found it ineligible. */
  | 'foundIneligible'
  /** It was not confirmed after a material change, so it did not count. */
  | 'notCounted'
  /** Two people of the force opened it. */
  | 'opened'
  /** Its supplier confirmed it after a material change of the challenge. */
  | 'reconfirmed'
  /** It is judged again as any other. */
  | 'reinstated'
  /** The force put it on its shortlist. */
  | 'shortlisted'
  /** Somebody of the supplier began it. */
  | 'started'
  /** A version was sent. */
  | 'submitted'
  /** Its supplier took it back before the close. */
  | 'withdrawn';

/** What is pledged, how it is measured, by when and by whom. */
export type Pledge = {
  /** How it was before, where that is known. */
  baseline?: number | null | undefined;
  /** What the board works out; then nothing is typed in. */
  boardMeasure?: BoardMeasure | null | undefined;
  /** Over how many months it looks back: 6, 12 or 24; nothing where it counts what stands. */
  boardMonths?: number | null | undefined;
  /** By when it is kept. */
  dueAt: string;
  /** The post that leads it. */
  leadPost: string;
  /** What is measured; nothing where the board works it out. */
  measure?: string | null | undefined;
  /** What is pledged, in a sentence. */
  pledge: string;
  /** Under which principle. */
  principle: CharterPrinciple;
  /** When it is looked at first. */
  reviewAt: string;
  /** What it is to be. */
  target: number;
  /** In what, such as hours; nothing where the board works it out. */
  unit?: string | null | undefined;
};

/** What an organisation says of itself, whole. */
export type ProfileInput = {
  /** In plain words, at most 2,000 characters; may be empty. */
  about: string;
  /** Codes of what it does. */
  categories: Array<string>;
  /** A mailbox of a post, never of a person; may be empty. */
  mailbox: string;
  /** Codes of the regions it serves. */
  regions: Array<string>;
  /** Codes of where it works besides policing. */
  sectors: Array<string>;
  /** micro, small, medium, large, or empty. */
  size: string;
  /** An https address; may be empty. */
  website: string;
};

/** A part of a proposal. */
export type ProposalSection =
  /** Who the supplier is, in its own words. */
  | 'about'
  /** An answer to each criterion, milestones and cost. */
  | 'approach'
  /** What it does for the principles of the Charter. Not scored. */
  | 'charter'
  /** What must be known of conflicts, and what must not be published. */
  | 'conflicts'
  /** Alone, or with partners that confirm for themselves. */
  | 'consortium'
  /** Whether each essential is met, with evidence. */
  | 'essentials'
  /** How it stands to each standard that is asked for. */
  | 'standards';

/** Where a proposal stands. */
export type ProposalState =
  /** Accepted by the force. */
  | 'accepted'
  /** Not accepted. */
  | 'declined'
  /** Being written: its own side alone sees it. */
  | 'draft'
  /** Among those from which the force chooses. */
  | 'shortlisted'
  /** Submitted. */
  | 'submitted'
  /** Withdrawn by its supplier. */
  | 'withdrawn';

/** Why words must not stand on the board. */
export type PurgeReason =
  /** It tells of a case */
  | 'case_data'
  /** It is marked above OFFICIAL */
  | 'marking'
  /** It tells of a person */
  | 'personal_data';

/** The section of a challenge that a question concerns. */
export type QuestionTopic =
  /** How it is decided: the criteria and their weights. */
  | 'choosing'
  /** What a good answer does: outcomes, essentials, desirables and standards. */
  | 'good'
  /** Who decides, the budget, and how it would be adopted. */
  | 'owner'
  /** What the problem is, whom it touches, how often, and why it matters. */
  | 'problem'
  /** The ground rules: constraints, data, classification, vetting, property and AI. */
  | 'rules'
  /** The dates. */
  | 'timetable'
  /** How it is today, as measured, and what was tried. */
  | 'today';

/** A supplier, as it registers itself. */
export type RegisterSupplierInput = {
  /** What it says of itself, at most 2,000 characters. */
  about?: string | null | undefined;
  /** Codes of what it does. */
  categories: Array<string>;
  /** Its number at Companies House. */
  companyNumber: string;
  /** Its name, 2 to 200 characters. */
  name: string;
  /** Codes of the regions it serves. */
  regions: Array<string>;
  /** Codes of where it works besides policing. */
  sectors?: Array<string> | null | undefined;
  /** micro, small, medium or large. */
  size: string;
};

/** draft, ready or scheduled, for those who write it; released, for everybody. */
export type ReleaseState =
  /** Given up; it never went out. */
  | 'discarded'
  /** Being written by the force. */
  | 'draft'
  /** Goes to everybody with the publication of its challenge. */
  | 'ready'
  /** Everybody may read it. */
  | 'released'
  /** Goes to everybody at its time. */
  | 'scheduled';

/** Whether the matter of a room is settled. */
export type ResolveThreadInput = {
  /** Settled, or open again. */
  resolved: boolean;
  /** The room. */
  thread: string | number;
};

/** What a reviewer found. */
export type ReviewOutcome =
  /** It may go on, under conditions */
  | 'conditions'
  /** No concern */
  | 'no_concern'
  /** It may not go on as it is */
  | 'stop';

/** How far the review of what stands there now is. */
export type ReviewStanding =
  /** Reviewed: it may go on, under conditions that everybody reads. */
  | 'conditions'
  /** It wants a review of ethics, data and AI, and none of it as it stands is signed. */
  | 'needed'
  /** Reviewed, without concern. */
  | 'no_concern'
  /** Nothing in it wants a review. */
  | 'not_needed'
  /** Reviewed: it may not go on as it is. */
  | 'stop'
  /** A review is asked for and not signed. */
  | 'waiting';

/** Asked for or signed. */
export type ReviewState =
  /** Signed, with a reason. */
  | 'signed'
  /** Asked for, and not signed yet. */
  | 'waiting';

/** What about an answer wants a review of ethics, data and AI. */
export type ReviewTrigger =
  /** It recognises faces, voices or other biometrics, live or later */
  | 'biometrics'
  /** It is used without the knowledge of those it is used on */
  | 'covert'
  /** AI writes, changes or sums up what may become evidence */
  | 'generated_evidence'
  /** The public meets it: AI talks to them or answers them */
  | 'public_ai'
  /** It uses personal data of the public */
  | 'public_data'
  /** It decides about people, or scores or predicts what they will do */
  | 'scoring'
  /** It uses data on health, ethnicity, beliefs, sexual life or the body */
  | 'sensitive_data'
  /** It bears on children or on vulnerable people */
  | 'vulnerable_people';

/** What a member may do for an organisation. */
export type Role =
  /** Everything an editor may, and the team: invites, changes roles, releases decisions. */
  | 'admin'
  /** Writes and publishes challenges, answers and proposals. */
  | 'editor'
  /** Reads and scores proposals of the challenges they are on the panel of. */
  | 'evaluator'
  /** Reads what the organisation may read. */
  | 'viewer';

/** sealed: nothing of a proposal may reach the force. opened: the work goes on. decided: the outcome is public. paused: what continues it is being judged. over: only to be read. */
export type RoomState =
  /** The outcome is public. */
  | 'decided'
  /** The proposals are open, or the work goes on. */
  | 'opened'
  /** Only to be read. */
  | 'over'
  /** Only to be read while a challenge that continues it is open or judged. */
  | 'paused'
  /** Nothing of a proposal may reach the force. */
  | 'sealed';

/** Whether it is the same problem: the same, partly, or not. */
export type SameAnswer =
  /** No, another problem */
  | 'not'
  /** Partly */
  | 'partly'
  /** Yes, the same problem */
  | 'same';

/** What a force says of the same problem of its own. */
export type SameProblemInput = {
  /** A post or mailbox. For forces. */
  contact?: string | null | undefined;
  /** How much it would do. Public. */
  level: SameProblemLevel;
  /** Anything else. For forces. */
  note?: string | null | undefined;
  /** The system it runs. For forces. */
  system?: string | null | undefined;
  /** How often it happens there. For forces. */
  volume?: string | null | undefined;
};

/** How much a force with the same problem would do. */
export type SameProblemLevel =
  /** Interested */
  | 'interested'
  /** Would fund */
  | 'would_fund'
  /** Would pilot */
  | 'would_pilot';

/** A message to a room. */
export type SendMessageInput = {
  /** A UUID of your own. Sent again, it is the same message. */
  clientId: string;
  /** What looks like case material was looked at, and is none. */
  looked?: boolean | null | undefined;
  /** The message it answers. */
  replyToNumber?: number | null | undefined;
  /** The state of the room when you wrote: if it has changed since, the message is not sent. */
  room?: RoomState | null | undefined;
  /** Up to 4,000 characters. */
  text: string;
  /** The room. */
  thread: string | number;
};

/** Why a score that was given does not count. */
export type SetAsideReason =
  /** Its evaluator declared a conflict */
  | 'conflict'
  /** Its evaluator stepped down */
  | 'stepped_down'
  /** Its evaluator was taken off the panel */
  | 'taken_off';

/** What kind of organisation. */
export type SignatoryKind =
  /** Charter body */
  | 'charter_body'
  /** Force */
  | 'force'
  /** Authority or partner */
  | 'partner'
  /** Supplier */
  | 'supplier';

/** What may be done with it. */
export type SignatoryStep =
  /** Admit it to the register. */
  | 'admit'
  /** Decline its application. */
  | 'decline'
  /** Drop the proposed suspension. */
  | 'dropSuspension'
  /** Propose to suspend it, which gives it time to reply. */
  | 'proposeSuspension'
  /** Reinstate it. */
  | 'reinstate'
  /** Reply to the proposed suspension. */
  | 'reply'
  /** Suspend it, when the time to reply is over. */
  | 'suspend'
  /** Withdraw from the Charter. */
  | 'withdraw';

/** The feedback to one proposal, as it was read. */
export type SignedFeedbackInput = {
  /** The proposal. */
  proposal: string | number;
  /** Which version was read. */
  version: number;
};

/** How a supplier stands to a standard. */
export type StandardClaimInput = {
  /** How it stands to it. */
  claim: ClaimKind;
  /** The standard. */
  code: string;
  /** An https address of what stands behind it; may be empty. */
  evidenceUrl: string;
  /** By when; needed where it is planned. */
  plannedFor?: string | null | undefined;
};

/** How an organisation stands under the Charter. */
export type Standing =
  /** Applied */
  | 'applied'
  /** Declined */
  | 'declined'
  /** Lapsed */
  | 'lapsed'
  /** Signed */
  | 'signed'
  /** Suspended */
  | 'suspended'
  /** Withdrawn */
  | 'withdrawn';

/** What a case is. */
export type StandstillCaseKind =
  /** A challenge to the decision */
  | 'challenge'
  /** A question about the decision */
  | 'question';

/** How a case ended. */
export type StandstillCaseOutcome =
  /** Answered; the decision stands */
  | 'answered'
  /** Looked into; the decision stands */
  | 'stands'
  /** Upheld: nothing is awarded on this decision */
  | 'upheld';

/** Whether the contract still waits. */
export type StandstillState =
  /** The days have passed, and the contract may be made. */
  | 'over'
  /** The contract waits for the days to pass. */
  | 'running'
  /** The clock is stopped: a case is open. */
  | 'stopped'
  /** A case was upheld: nothing is awarded on this decision. */
  | 'upheld';

/** Which suppliers. Every filter that is given has to fit. */
export type SupplierFilter = {
  /** The code of a category it works in. */
  category?: string | null | undefined;
  /** The code of a region it serves. */
  region?: string | null | undefined;
  /** The code of a band of staff numbers. */
  size?: string | null | undefined;
  /** The code of a standard it claims. */
  standard?: string | null | undefined;
};

/** What a room is about, which decides who may read and write in it. */
export type ThreadKind =
  /** Force discussion */
  | 'challenge_discussion'
  /** Consortium */
  | 'consortium'
  /** Curation */
  | 'curation'
  /** Evaluation */
  | 'evaluation'
  /** Partnership */
  | 'partnership'
  /** Proposal */
  | 'proposal';

/** What to watch. */
export type WatchInput = {
  /** What kind of thing. */
  kind: WatchKind;
  /** A reference, a slug, or the query of the board’s address. */
  what: string;
};

/** What can be watched. */
export type WatchKind =
  /** One challenge. */
  | 'challenge'
  /** What an organisation does in public. */
  | 'organisation'
  /** A search of the board: what newly fits it. */
  | 'search';

/** Why a challenge ends before any decision. */
export type WithdrawalReason =
  /** It is asked anew, in another challenge */
  | 'asked_anew'
  /** Law, data protection or security stood in the way */
  | 'legal_or_security'
  /** It was published by mistake, or with one that cannot be amended */
  | 'mistake'
  /** The problem must be described better first */
  | 'needs_more_work'
  /** There is no budget for it now */
  | 'no_budget'
  /** Priorities changed */
  | 'priorities_changed'
  /** The problem was solved another way */
  | 'solved_otherwise';

export type OpenDataQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenDataQuery = { __typename: 'Query', challengeBoard: { __typename: 'ChallengeBoard', total: number }, decided: { __typename: 'ChallengeBoard', total: number }, noticeBoard: { __typename: 'NoticeBoard', total: number, rows: { __typename: 'NoticeBoardRowsConnection', edges: Array<{ __typename: 'NoticeBoardRowsConnectionEdge', node: { __typename: 'Notice', id: string, changedAt: string } }> } }, partnershipCounts: { __typename: 'PartnershipCounts', states: Array<{ __typename: 'PartnershipCount', key: string, count: number }> } };

export type AdoptionLineFragment = { __typename: 'Adoption', id: string, challenge: { __typename: 'Challenge', id: string, reference: string, title: string }, force: { __typename: 'Organisation', id: string, name: string, slug: string }, supplier: { __typename: 'Organisation', id: string, name: string, slug: string } | null, steps: Array<{ __typename: 'AdoptionStep', stage: LedgerStage, on: string, evidence: string, link: string, at: string, partnership: { __typename: 'Partnership', id: string, reference: string } | null }> };

export type AdoptionLedgerQueryVariables = Exact<{
  reference: string;
}>;


export type AdoptionLedgerQuery = { __typename: 'Query', challenge: { __typename: 'Challenge', id: string, key: string, reference: string, force: { __typename: 'Organisation', id: string, slug: string, name: string }, adoptions: Array<{ __typename: 'Adoption', id: string, challenge: { __typename: 'Challenge', id: string, reference: string, title: string }, force: { __typename: 'Organisation', id: string, name: string, slug: string }, supplier: { __typename: 'Organisation', id: string, name: string, slug: string } | null, steps: Array<{ __typename: 'AdoptionStep', stage: LedgerStage, on: string, evidence: string, link: string, at: string, partnership: { __typename: 'Partnership', id: string, reference: string } | null }> }>, adoptingIn: { __typename: 'Curation', id: string, reference: string } | null } | null };

export type ToRecordAdoptionQueryVariables = Exact<{
  reference: string;
}>;


export type ToRecordAdoptionQuery = { __typename: 'Query', challenge: { __typename: 'Challenge', id: string, reference: string, title: string, state: string, force: { __typename: 'Organisation', id: string, slug: string, name: string }, accepted: { __typename: 'Accepted', suppliers: Array<{ __typename: 'Organisation', id: string, name: string }> }, adoptions: Array<{ __typename: 'Adoption', id: string, challenge: { __typename: 'Challenge', id: string, reference: string, title: string }, force: { __typename: 'Organisation', id: string, name: string, slug: string }, supplier: { __typename: 'Organisation', id: string, name: string, slug: string } | null, steps: Array<{ __typename: 'AdoptionStep', stage: LedgerStage, on: string, evidence: string, link: string, at: string, partnership: { __typename: 'Partnership', id: string, reference: string } | null }> }> } | null };

export type RecordAdoptionMutationVariables = Exact<{
  challenge: string | number;
  stage: LedgerStage;
  on: string;
  evidence: string;
  link: string;
  supplier?: string | number | null | undefined;
  looked: boolean;
}>;


export type RecordAdoptionMutation = { __typename: 'Mutation', recordAdoption:
    | { __typename: 'Adoption', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type OfferCallsMutationVariables = Exact<{
  challenge: string | number;
  startsAt: Array<string> | string;
  minutes: number;
  drawAt: string;
  joining: string;
  looked?: boolean | null | undefined;
}>;


export type OfferCallsMutation = { __typename: 'Mutation', offerCalls:
    | { __typename: 'CallRound', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type AskForCallMutationVariables = Exact<{
  id: string | number;
  questions: string;
  looked?: boolean | null | undefined;
}>;


export type AskForCallMutation = { __typename: 'Mutation', askForCall:
    | { __typename: 'CallRound', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type WithdrawCallRequestMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawCallRequestMutation = { __typename: 'Mutation', withdrawCallRequest:
    | { __typename: 'CallRound', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type TakeCallMutationVariables = Exact<{
  id: string | number;
  slot: number;
  questions: string;
  looked?: boolean | null | undefined;
}>;


export type TakeCallMutation = { __typename: 'Mutation', takeCall:
    | { __typename: 'CallRound', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type MoveCallMutationVariables = Exact<{
  id: string | number;
  slot: number;
  to: string;
  reason: string;
}>;


export type MoveCallMutation = { __typename: 'Mutation', moveCall:
    | { __typename: 'CallRound', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type PublishCallNotesMutationVariables = Exact<{
  id: string | number;
  slot: number;
  notes: string;
  looked?: boolean | null | undefined;
}>;


export type PublishCallNotesMutation = { __typename: 'Mutation', publishCallNotes:
    | { __typename: 'CallRound', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type CallsQueryVariables = Exact<{
  reference: string;
}>;


export type CallsQuery = { __typename: 'Query', challenge: { __typename: 'Challenge', id: string, key: string, reference: string, title: string, state: string, mode: string, openedAt: string | null, questionsCloseAt: string | null, closesAt: string | null, answeredQuestions: number, calls: { __typename: 'CallRound', id: string, minutes: number, drawAt: string, drawnAt: string | null, seed: string | null, seedHash: string, joining: string | null, slots: Array<{ __typename: 'CallSlot', number: number, startsAt: string, endsAt: string, taken: boolean, notes: string | null, notesAt: string | null, notesDueAt: string | null, isShut: boolean, isFree: boolean }>, draw: Array<{ __typename: 'CallDrawEntry', place: number, entry: string, ticket: string }>, requests: Array<{ __typename: 'CallRequest', id: string, questions: string, state: CallRequestState, place: number | null, slot: number | null, isOurs: boolean, salt: string | null, supplier: { __typename: 'Organisation', slug: string, name: string } }> } | null, force: { __typename: 'Organisation', slug: string, name: string } } | null };

export type ChainStateFragment = { __typename: 'ChainStatus', count: number, unbroken: boolean, brokenAt: number | null, lastNumber: number, lastHash: string, checkedAt: string };

export type ComparableEditionFragment = { __typename: 'Edition', number: number, material: boolean, content: unknown };

export type ChallengeChangesQueryVariables = Exact<{
  reference: string;
  topic?: LogTopic | null | undefined;
  before?: number | null | undefined;
}>;


export type ChallengeChangesQuery = { __typename: 'Query', challenge: { __typename: 'Challenge', id: string, key: string, reference: string, title: string, state: string, mode: string, openedAt: string | null, questionsCloseAt: string | null, closesAt: string | null, answeredQuestions: number, chain: { __typename: 'ChainStatus', count: number, unbroken: boolean, brokenAt: number | null, lastNumber: number, lastHash: string, checkedAt: string }, logTopics: Array<{ __typename: 'LogTopicCount', topic: LogTopic, count: number }>, log: Array<{ __typename: 'LogEntry', number: number, at: string, kind: string, isPrivate: boolean, text: string, data: unknown, by: { __typename: 'Organisation', name: string } | null }>, editions: Array<{ __typename: 'Edition', number: number, material: boolean, content: unknown }>, force: { __typename: 'Organisation', slug: string, name: string } } | null };

export type InviteCoOwnerMutationVariables = Exact<{
  challenge: string | number;
  force: string | number;
  why: string;
}>;


export type InviteCoOwnerMutation = { __typename: 'Mutation', inviteCoOwner:
    | { __typename: 'CoOwnership', standing: CoOwnershipStanding }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type AcceptCoOwnershipMutationVariables = Exact<{
  challenge: string | number;
}>;


export type AcceptCoOwnershipMutation = { __typename: 'Mutation', acceptCoOwnership:
    | { __typename: 'CoOwnership', standing: CoOwnershipStanding }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type DeclineCoOwnershipMutationVariables = Exact<{
  challenge: string | number;
  reason: string;
}>;


export type DeclineCoOwnershipMutation = { __typename: 'Mutation', declineCoOwnership:
    | { __typename: 'CoOwnership', standing: CoOwnershipStanding }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type EndCoOwnershipMutationVariables = Exact<{
  challenge: string | number;
  force: string | number;
}>;


export type EndCoOwnershipMutation = { __typename: 'Mutation', endCoOwnership:
    | { __typename: 'CoOwnership', standing: CoOwnershipStanding }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type CoOwnershipFieldsFragment = { __typename: 'CoOwnership', challenge: string, reference: string, title: string, standing: CoOwnershipStanding, why: string, reason: string, askedAt: string, lapsesAt: string, answeredAt: string | null, endedAt: string | null, mayAnswer: boolean, mayEnd: boolean, owner: { __typename: 'Organisation', id: string, slug: string, name: string }, force: { __typename: 'Organisation', id: string, slug: string, name: string } };

export type CoOwnersQueryVariables = Exact<{
  reference: string;
}>;


export type CoOwnersQuery = { __typename: 'Query', challenge: { __typename: 'Challenge', id: string, key: string, reference: string, title: string, state: string, actions: Array<string>, force: { __typename: 'Organisation', slug: string, name: string }, coOwnerships: Array<{ __typename: 'CoOwnership', challenge: string, reference: string, title: string, standing: CoOwnershipStanding, why: string, reason: string, askedAt: string, lapsesAt: string, answeredAt: string | null, endedAt: string | null, mayAnswer: boolean, mayEnd: boolean, owner: { __typename: 'Organisation', id: string, slug: string, name: string }, force: { __typename: 'Organisation', id: string, slug: string, name: string } }>, coOwnerChoices: Array<{ __typename: 'Organisation', id: string, name: string }>, sameProblems: Array<{ __typename: 'SameProblem', id: string, forceId: string }> } | null };

export type CoOwnershipQueryVariables = Exact<{
  reference: string;
}>;


export type CoOwnershipQuery = { __typename: 'Query', coOwnership: { __typename: 'CoOwnership', challenge: string, reference: string, title: string, standing: CoOwnershipStanding, why: string, reason: string, askedAt: string, lapsesAt: string, answeredAt: string | null, endedAt: string | null, mayAnswer: boolean, mayEnd: boolean, owner: { __typename: 'Organisation', id: string, slug: string, name: string }, force: { __typename: 'Organisation', id: string, slug: string, name: string } } | null };

export type ContinuedByFragment = { __typename: 'Challenge', continuedBy: Array<{ __typename: 'Challenge', id: string, reference: string, title: string }> };

export type BeginChallengeMutationVariables = Exact<{
  template?: string | null | undefined;
  copyOf?: string | number | null | undefined;
  continues?: boolean | null | undefined;
}>;


export type BeginChallengeMutation = { __typename: 'Mutation', draftChallenge:
    | { __typename: 'Challenge', id: string, reference: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type SaveSectionMutationVariables = Exact<{
  id: string | number;
  section: ChallengeSection;
  version: number;
  content: unknown;
  mode?: EngagementMode | null | undefined;
}>;


export type SaveSectionMutation = { __typename: 'Mutation', saveSection:
    | { __typename: 'Challenge', id: string, sectionVersions: unknown, timetableWarnings: Array<{ __typename: 'TimetableWarning', path: string, message: string }> }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type SetPanelMutationVariables = Exact<{
  id: string | number;
  evaluators: Array<string> | string;
  moderator?: string | null | undefined;
}>;


export type SetPanelMutation = { __typename: 'Mutation', setPanel:
    | { __typename: 'Challenge', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type AskPublicationMutationVariables = Exact<{
  id: string | number;
}>;


export type AskPublicationMutation = { __typename: 'Mutation', askPublication:
    | { __typename: 'Challenge', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type ReturnPublicationMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type ReturnPublicationMutation = { __typename: 'Mutation', returnPublication:
    | { __typename: 'Challenge', id: string, reference: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type OpenChallengeMutationVariables = Exact<{
  id: string | number;
}>;


export type OpenChallengeMutation = { __typename: 'Mutation', openChallenge:
    | { __typename: 'Challenge', id: string, reference: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type NewChallengeQueryVariables = Exact<{
  force: string;
}>;


export type NewChallengeQuery = { __typename: 'Query', challengeTemplates: Array<{ __typename: 'ChallengeTemplate', key: string, name: string, about: string }>, draftChallenges: Array<{ __typename: 'Challenge', id: string, reference: string, title: string }>, challengeBoard: { __typename: 'ChallengeBoard', rows: { __typename: 'ChallengeBoardRowsConnection', edges: Array<{ __typename: 'ChallengeBoardRowsConnectionEdge', node: { __typename: 'Challenge', id: string, reference: string, title: string, state: string, force: { __typename: 'Organisation', slug: string } } }> } } };

export type DraftQueryVariables = Exact<{
  reference: string;
}>;


export type DraftQuery = { __typename: 'Query', challenge: { __typename: 'Challenge', id: string, key: string, reference: string, title: string, state: string, mode: string, edition: number, content: unknown, sectionVersions: unknown, actions: Array<string>, toldWhenOpened: string | null, mayWrite: boolean, reviewStanding: ReviewStanding, publicationAskedAt: string | null, coOwners: Array<{ __typename: 'Organisation', id: string, slug: string, name: string }>, helperResults: Array<{ __typename: 'HelperResult', check: string, weight: string, passed: boolean, says: string, why: string, path: string }>, publicationAskedBy: { __typename: 'Person', id: string, name: string } | null, panel: Array<{ __typename: 'PanelMember', part: string, person: { __typename: 'Person', id: string, name: string } }>, panelChoices: Array<{ __typename: 'Person', id: string, name: string }>, sharePack: { __typename: 'SharePack', waiting: number, continues: Array<{ __typename: 'Challenge', id: string, reference: string }> } | null, timetableWarnings: Array<{ __typename: 'TimetableWarning', path: string, message: string }>, force: { __typename: 'Organisation', slug: string, name: string }, releases: Array<{ __typename: 'Release', id: string, state: ReleaseState, number: number | null, title: string, files: Array<{ __typename: 'ReleaseFile', name: string, size: number, path: string }> }> } | null };

export type SuggestionQueryVariables = Exact<{
  reference: string;
  weeks: number;
}>;


export type SuggestionQuery = { __typename: 'Query', challenge: { __typename: 'Challenge', timetableSuggestion: { __typename: 'SuggestedTimetable', questionsCloseAt: string, proposalsCloseAt: string, decisionDueAt: string, startsOn: string } } | null };

export type LookAlikesQueryVariables = Exact<{
  text: string;
  categories?: Array<string> | string | null | undefined;
  except?: string | number | null | undefined;
}>;


export type LookAlikesQuery = { __typename: 'Query', lookAlikes: Array<{ __typename: 'Challenge', id: string, reference: string, title: string, mode: string, state: string, closesAt: string | null, outcome: string | null, outcomeReason: string | null, withdrawnReason: string | null, lessons: string | null, force: { __typename: 'Organisation', name: string }, partnerships: Array<{ __typename: 'Partnership', id: string, state: PartnershipState, endedReason: string | null, closeOuts: Array<{ __typename: 'PartnershipCloseOut', adoption: string, tellTheNext: string }> }> }>, lookAlikeNotices: Array<{ __typename: 'Notice', id: string, ocid: string, title: string, stage: NoticeStage, buyerName: string, suppliers: Array<string> }> };

export type PrintChallengeQueryVariables = Exact<{
  reference: string;
}>;


export type PrintChallengeQuery = { __typename: 'Query', challenge: { __typename: 'Challenge', id: string, reference: string, title: string, summary: string, state: string, mode: string, edition: number, openedAt: string | null, closesAt: string | null, content: unknown, force: { __typename: 'Organisation', name: string }, coOwners: Array<{ __typename: 'Organisation', name: string }>, releases: Array<{ __typename: 'Release', id: string, state: ReleaseState, number: number | null, title: string, files: Array<{ __typename: 'ReleaseFile', name: string, size: number, path: string }> }>, questions: { __typename: 'ChallengeQuestionsConnection', edges: Array<{ __typename: 'ChallengeQuestionsConnectionEdge', node: { __typename: 'Question', id: string, number: number | null, text: string, answer: string | null, answeredAt: string | null } }> } } | null };

export type ChallengeHeadFragment = { __typename: 'Challenge', id: string, key: string, reference: string, title: string, state: string, mode: string, openedAt: string | null, questionsCloseAt: string | null, closesAt: string | null, answeredQuestions: number, force: { __typename: 'Organisation', slug: string, name: string } };

export type ChallengeQueryVariables = Exact<{
  reference: string;
}>;


export type ChallengeQuery = { __typename: 'Query', challenge: { __typename: 'Challenge', id: string, key: string, reference: string, title: string, summary: string, state: string, mode: string, isDemo: boolean, edition: number, categories: Array<string>, openedAt: string | null, questionsCloseAt: string | null, closesAt: string | null, decisionDueAt: string | null, incidents: Array<string>, decidedAt: string | null, outcome: string | null, outcomeReason: string | null, withdrawnAt: string | null, withdrawnReason: string | null, content: unknown, actions: Array<string>, mayAnswerFoi: boolean, isWatched: boolean, mayWrite: boolean, reviewStanding: ReviewStanding, answeredQuestions: number, interest: { __typename: 'Interest', band: string, countedAt: string } | null, helperResults: Array<{ __typename: 'HelperResult', check: string, weight: string, passed: boolean, says: string, why: string, path: string }>, ownProposal: { __typename: 'Proposal', reference: string, state: ProposalState, id: string, actions: Array<string>, inside: { __typename: 'ProposalInside', reconfirmEdition: number | null } | null } | null, force: { __typename: 'Organisation', slug: string, name: string, region: string | null, isDemo: boolean, successor: { __typename: 'Organisation', slug: string, name: string } | null }, coOwners: Array<{ __typename: 'Organisation', id: string, slug: string, name: string }>, continues: { __typename: 'Challenge', reference: string, title: string } | null, reviews: Array<{ __typename: 'Review', id: string, state: ReviewState, outcome: ReviewOutcome | null, conditions: string, post: string, signedAt: string | null, triggers: Array<ReviewTrigger> }>, sharePack: { __typename: 'SharePack', continues: Array<{ __typename: 'Challenge', id: string, reference: string }>, disclosures: { __typename: 'SharePackDisclosuresConnection', edges: Array<{ __typename: 'SharePackDisclosuresConnectionEdge', node: { __typename: 'Disclosure', id: string, kind: DisclosureKind, words: string | null, at: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean } }, keptBack: { __typename: 'SharePackKeptBackConnection', edges: Array<{ __typename: 'SharePackKeptBackConnectionEdge', node: { __typename: 'KeptBackDisclosure', reason: string, decidedAt: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean } } } | null, questions: { __typename: 'ChallengeQuestionsConnection', edges: Array<{ __typename: 'ChallengeQuestionsConnectionEdge', node: { __typename: 'Question', id: string, number: number | null, topic: string, text: string, answer: string | null, answeredAt: string | null } }> }, waitingQuestions: Array<{ __typename: 'Question', id: string }>, sameProblems: Array<{ __typename: 'SameProblem', id: string, level: string, isOurs: boolean, force: { __typename: 'Organisation', slug: string, name: string, region: string | null } }>, forceNotes: Array<{ __typename: 'ForceNote', id: string, volume: string, system: string, note: string, contact: string, force: { __typename: 'Organisation', slug: string, name: string } }>, releases: Array<{ __typename: 'Release', id: string, state: ReleaseState, number: number | null, title: string, files: Array<{ __typename: 'ReleaseFile', name: string, size: number, path: string }> }>, log: Array<{ __typename: 'LogEntry', number: number, at: string, text: string, by: { __typename: 'Organisation', name: string } | null }>, curation: { __typename: 'Curation', id: string, reference: string } | null, partnerships: Array<{ __typename: 'Partnership', id: string, reference: string, state: PartnershipState, title: string, milestonesMet: number, milestonesPlanned: number, endsOn: string | null, endedReason: string | null, parties: Array<{ __typename: 'PartnershipParty', key: string, organisation: { __typename: 'Organisation', id: string, name: string } }>, objectives: Array<{ __typename: 'PartnershipObjective', key: string, text: string, measure: string, unit: string, baseline: number | null, target: number | null, readings: Array<{ __typename: 'MeasureReading', value: number, on: string }> }> }>, notices: Array<{ __typename: 'NoticeLink', relation: NoticeRelation, notice: { __typename: 'Notice', id: string, ocid: string, title: string } }>, continuedBy: Array<{ __typename: 'Challenge', id: string, reference: string, title: string }> } | null };

export type AmendChallengeMutationVariables = Exact<{
  id: string | number;
  edition: number;
  sections: unknown;
  note: string;
  looked?: boolean | null | undefined;
}>;


export type AmendChallengeMutation = { __typename: 'Mutation', amendChallenge:
    | { __typename: 'Challenge', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type MoveDeadlineMutationVariables = Exact<{
  id: string | number;
  which: MovableDate;
  to: string;
  reason: string;
}>;


export type MoveDeadlineMutation = { __typename: 'Mutation', moveDeadline:
    | { __typename: 'Challenge', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type DateWarningsQueryVariables = Exact<{
  reference: string;
  which: MovableDate;
  to: string;
}>;


export type DateWarningsQuery = { __typename: 'Query', challenge: { __typename: 'Challenge', dateWarnings: Array<{ __typename: 'TimetableWarning', message: string }> } | null };

export type WithdrawChallengeMutationVariables = Exact<{
  id: string | number;
  code: WithdrawalReason;
  reason: string;
  lessons?: string | null | undefined;
}>;


export type WithdrawChallengeMutation = { __typename: 'Mutation', withdrawChallenge:
    | { __typename: 'Challenge', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type AddSameProblemMutationVariables = Exact<{
  challenge: string | number;
  input: SameProblemInput;
  looked?: boolean | null | undefined;
}>;


export type AddSameProblemMutation = { __typename: 'Mutation', addSameProblem:
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
    | { __typename: 'SameProblem', id: string }
   };

export type ChangeSameProblemMutationVariables = Exact<{
  id: string;
  input: SameProblemInput;
  looked?: boolean | null | undefined;
}>;


export type ChangeSameProblemMutation = { __typename: 'Mutation', changeSameProblem:
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
    | { __typename: 'SameProblem', id: string }
   };

export type WithdrawSameProblemMutationVariables = Exact<{
  id: string;
}>;


export type WithdrawSameProblemMutation = { __typename: 'Mutation', withdrawSameProblem:
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
    | { __typename: 'SameProblem', id: string }
   };

export type SameProblemPageQueryVariables = Exact<{
  reference: string;
}>;


export type SameProblemPageQuery = { __typename: 'Query', challenge: { __typename: 'Challenge', id: string, reference: string, title: string, actions: Array<string>, force: { __typename: 'Organisation', name: string }, sameProblems: Array<{ __typename: 'SameProblem', id: string, level: string, isOurs: boolean }>, forceNotes: Array<{ __typename: 'ForceNote', id: string, volume: string, system: string, note: string, contact: string }> } | null };

export type ChangesQueryVariables = Exact<{
  group?: ChangeGroup | null | undefined;
  after?: string | null | undefined;
}>;


export type ChangesQuery = { __typename: 'Query', changes: { __typename: 'QueryChangesConnection', edges: Array<{ __typename: 'QueryChangesConnectionEdge', node: { __typename: 'Change', id: string, at: string, by: string, text: string, reference: string, title: string, path: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type CharterApplicationsQueryVariables = Exact<{ [key: string]: never; }>;


export type CharterApplicationsQuery = { __typename: 'Query', charterApplications: Array<{ __typename: 'Signatory', id: string, standing: Standing, accountablePerson: string, accountablePost: string, appliedAt: string, signedAt: string | null, signedUntil: string | null, actions: Array<SignatoryStep>, earlier: Array<{ __typename: 'EarlierSigning', signedAt: string, endedAt: string, suspendedAt: string | null, reason: string | null, reply: string | null }>, organisation: { __typename: 'Organisation', slug: string, name: string, isDemo: boolean }, proceedings: { __typename: 'SignatoryProceedings', declinedReason: string | null, reason: string | null, replyDueAt: string | null, reply: string | null } | null }> };

export type CharterSuspensionsQueryVariables = Exact<{ [key: string]: never; }>;


export type CharterSuspensionsQuery = { __typename: 'Query', charterSuspensions: Array<{ __typename: 'Signatory', id: string, standing: Standing, accountablePerson: string, accountablePost: string, appliedAt: string, signedAt: string | null, signedUntil: string | null, actions: Array<SignatoryStep>, earlier: Array<{ __typename: 'EarlierSigning', signedAt: string, endedAt: string, suspendedAt: string | null, reason: string | null, reply: string | null }>, organisation: { __typename: 'Organisation', slug: string, name: string, isDemo: boolean }, proceedings: { __typename: 'SignatoryProceedings', declinedReason: string | null, reason: string | null, replyDueAt: string | null, reply: string | null } | null }> };

export type CharterSignedQueryVariables = Exact<{ [key: string]: never; }>;


export type CharterSignedQuery = { __typename: 'Query', signatories: { __typename: 'QuerySignatoriesConnection', edges: Array<{ __typename: 'QuerySignatoriesConnectionEdge', node: { __typename: 'Signatory', id: string, standing: Standing, accountablePerson: string, accountablePost: string, appliedAt: string, signedAt: string | null, signedUntil: string | null, actions: Array<SignatoryStep>, earlier: Array<{ __typename: 'EarlierSigning', signedAt: string, endedAt: string, suspendedAt: string | null, reason: string | null, reply: string | null }>, organisation: { __typename: 'Organisation', slug: string, name: string, isDemo: boolean }, proceedings: { __typename: 'SignatoryProceedings', declinedReason: string | null, reason: string | null, replyDueAt: string | null, reply: string | null } | null } }> } };

export type OwnStandingQueryVariables = Exact<{
  own: string;
}>;


export type OwnStandingQuery = { __typename: 'Query', organisation: { __typename: 'Organisation', id: string, charterStanding: { __typename: 'Signatory', id: string, standing: Standing, accountablePerson: string, accountablePost: string, appliedAt: string, signedAt: string | null, signedUntil: string | null, actions: Array<SignatoryStep>, earlier: Array<{ __typename: 'EarlierSigning', signedAt: string, endedAt: string, suspendedAt: string | null, reason: string | null, reply: string | null }>, organisation: { __typename: 'Organisation', slug: string, name: string, isDemo: boolean }, proceedings: { __typename: 'SignatoryProceedings', declinedReason: string | null, reason: string | null, replyDueAt: string | null, reply: string | null } | null } | null } | null };

export type ApplyToSignMutationVariables = Exact<{
  accountablePerson: string;
  accountablePost: string;
  looked?: boolean | null | undefined;
}>;


export type ApplyToSignMutation = { __typename: 'Mutation', applyToSign:
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
    | { __typename: 'Signatory', id: string }
   };

export type AdmitSignatoryMutationVariables = Exact<{
  id: string | number;
}>;


export type AdmitSignatoryMutation = { __typename: 'Mutation', admitSignatory:
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
    | { __typename: 'Signatory', id: string }
   };

export type DeclineSignatoryMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type DeclineSignatoryMutation = { __typename: 'Mutation', declineSignatory:
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
    | { __typename: 'Signatory', id: string }
   };

export type ProposeSuspensionMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type ProposeSuspensionMutation = { __typename: 'Mutation', proposeSuspension:
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
    | { __typename: 'Signatory', id: string }
   };

export type DropSuspensionMutationVariables = Exact<{
  id: string | number;
}>;


export type DropSuspensionMutation = { __typename: 'Mutation', dropSuspension:
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
    | { __typename: 'Signatory', id: string }
   };

export type ReplyToSuspensionMutationVariables = Exact<{
  id: string | number;
  reply: string;
  looked?: boolean | null | undefined;
}>;


export type ReplyToSuspensionMutation = { __typename: 'Mutation', replyToSuspension:
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
    | { __typename: 'Signatory', id: string }
   };

export type SuspendSignatoryMutationVariables = Exact<{
  id: string | number;
}>;


export type SuspendSignatoryMutation = { __typename: 'Mutation', suspendSignatory:
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
    | { __typename: 'Signatory', id: string }
   };

export type ReinstateSignatoryMutationVariables = Exact<{
  id: string | number;
}>;


export type ReinstateSignatoryMutation = { __typename: 'Mutation', reinstateSignatory:
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
    | { __typename: 'Signatory', id: string }
   };

export type WithdrawSigningMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawSigningMutation = { __typename: 'Mutation', withdrawSigning:
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
    | { __typename: 'Signatory', id: string }
   };

export type PrincipleQueryVariables = Exact<{
  principle: string;
  code?: CharterPrinciple | null | undefined;
}>;


export type PrincipleQuery = { __typename: 'Query', commitmentCounts: Array<{ __typename: 'CommitmentCount', principle: string, kind: CommitmentKind, tag: CommitmentTag, reviewDue: boolean, count: number }>, commitmentExamples: Array<{ __typename: 'Commitment', id: string, reference: string, principle: string, tag: CommitmentTag | null, state: CommitmentState, pledge: string, measure: string, unit: string, boardMeasure: BoardMeasure | null, boardMonths: number | null, baseline: number | null, target: number, dueAt: string, reviewAt: string, boardReading: { __typename: 'BoardReading', value: number | null, cases: number | null, isWithinAim: boolean | null } | null, readings: Array<{ __typename: 'CommitmentReading', on: string, value: number }>, evidence: Array<{ __typename: 'CommitmentEvidence', givenAt: string, acceptedAt: string | null, validUntil: string | null, dispute: string | null, reply: string | null, acceptedBy: { __typename: 'Organisation', name: string } | null, disputedBy: { __typename: 'Organisation', name: string } | null }>, organisation: { __typename: 'Organisation', name: string, slug: string, isDemo: boolean } }>, commitments: { __typename: 'QueryCommitmentsConnection', edges: Array<{ __typename: 'QueryCommitmentsConnectionEdge', node: { __typename: 'Commitment', id: string, reference: string, principle: string, tag: CommitmentTag | null, state: CommitmentState, pledge: string, measure: string, unit: string, boardMeasure: BoardMeasure | null, boardMonths: number | null, baseline: number | null, target: number, dueAt: string, reviewAt: string, boardReading: { __typename: 'BoardReading', value: number | null, cases: number | null, isWithinAim: boolean | null } | null, readings: Array<{ __typename: 'CommitmentReading', on: string, value: number }>, evidence: Array<{ __typename: 'CommitmentEvidence', givenAt: string, acceptedAt: string | null, validUntil: string | null, dispute: string | null, reply: string | null, acceptedBy: { __typename: 'Organisation', name: string } | null, disputedBy: { __typename: 'Organisation', name: string } | null }>, organisation: { __typename: 'Organisation', name: string, slug: string, isDemo: boolean } } }> }, challengeBoard: { __typename: 'ChallengeBoard', total: number, rows: { __typename: 'ChallengeBoardRowsConnection', edges: Array<{ __typename: 'ChallengeBoardRowsConnectionEdge', node: { __typename: 'Challenge', id: string, reference: string, title: string, force: { __typename: 'Organisation', name: string } } }> } } };

export type SignatoriesQueryVariables = Exact<{
  standing?: Standing | null | undefined;
  kind?: SignatoryKind | null | undefined;
  words?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type SignatoriesQuery = { __typename: 'Query', signatoryCounts: Array<{ __typename: 'StandingCount', standing: Standing, count: number }>, signatories: { __typename: 'QuerySignatoriesConnection', edges: Array<{ __typename: 'QuerySignatoriesConnectionEdge', node: { __typename: 'Signatory', id: string, standing: Standing, accountablePerson: string, accountablePost: string, appliedAt: string, signedAt: string | null, signedUntil: string | null, actions: Array<SignatoryStep>, earlier: Array<{ __typename: 'EarlierSigning', signedAt: string, endedAt: string, suspendedAt: string | null, reason: string | null, reply: string | null }>, organisation: { __typename: 'Organisation', slug: string, name: string, isDemo: boolean }, proceedings: { __typename: 'SignatoryProceedings', declinedReason: string | null, reason: string | null, replyDueAt: string | null, reply: string | null } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type SignatoryLineFragment = { __typename: 'Signatory', id: string, standing: Standing, accountablePerson: string, accountablePost: string, appliedAt: string, signedAt: string | null, signedUntil: string | null, actions: Array<SignatoryStep>, earlier: Array<{ __typename: 'EarlierSigning', signedAt: string, endedAt: string, suspendedAt: string | null, reason: string | null, reply: string | null }>, organisation: { __typename: 'Organisation', slug: string, name: string, isDemo: boolean }, proceedings: { __typename: 'SignatoryProceedings', declinedReason: string | null, reason: string | null, replyDueAt: string | null, reply: string | null } | null };

export type ProposeCommitmentMutationVariables = Exact<{
  pledge: Pledge;
  looked?: boolean | null | undefined;
}>;


export type ProposeCommitmentMutation = { __typename: 'Mutation', proposeCommitment:
    | { __typename: 'Commitment', reference: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type ReviseCommitmentMutationVariables = Exact<{
  id: string | number;
  pledge: Pledge;
  madeFrom: number;
  looked?: boolean | null | undefined;
}>;


export type ReviseCommitmentMutation = { __typename: 'Mutation', reviseCommitment:
    | { __typename: 'Commitment', reference: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type CommitmentsQueryVariables = Exact<{
  principle?: CharterPrinciple | null | undefined;
  kind?: CommitmentKind | null | undefined;
  tag?: CommitmentTag | null | undefined;
  due?: boolean | null | undefined;
  words?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type CommitmentsQuery = { __typename: 'Query', commitmentCounts: Array<{ __typename: 'CommitmentCount', principle: string, kind: CommitmentKind, tag: CommitmentTag, reviewDue: boolean, count: number }>, commitments: { __typename: 'QueryCommitmentsConnection', edges: Array<{ __typename: 'QueryCommitmentsConnectionEdge', node: { __typename: 'Commitment', id: string, reference: string, principle: string, tag: CommitmentTag | null, state: CommitmentState, pledge: string, measure: string, unit: string, boardMeasure: BoardMeasure | null, boardMonths: number | null, baseline: number | null, target: number, dueAt: string, reviewAt: string, boardReading: { __typename: 'BoardReading', value: number | null, cases: number | null, isWithinAim: boolean | null } | null, readings: Array<{ __typename: 'CommitmentReading', on: string, value: number }>, evidence: Array<{ __typename: 'CommitmentEvidence', givenAt: string, acceptedAt: string | null, validUntil: string | null, dispute: string | null, reply: string | null, acceptedBy: { __typename: 'Organisation', name: string } | null, disputedBy: { __typename: 'Organisation', name: string } | null }>, organisation: { __typename: 'Organisation', name: string, slug: string, isDemo: boolean } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type MayCommitQueryVariables = Exact<{
  own: string;
}>;


export type MayCommitQuery = { __typename: 'Query', organisation: { __typename: 'Organisation', id: string, name: string, charterStanding: { __typename: 'Signatory', id: string, standing: Standing } | null } | null };

export type PrincipleCommitmentsQueryVariables = Exact<{ [key: string]: never; }>;


export type PrincipleCommitmentsQuery = { __typename: 'Query', commitmentCounts: Array<{ __typename: 'CommitmentCount', principle: string, kind: CommitmentKind, tag: CommitmentTag, reviewDue: boolean, count: number }>, commitmentExamples: Array<{ __typename: 'Commitment', id: string, reference: string, principle: string, tag: CommitmentTag | null, state: CommitmentState, pledge: string, measure: string, unit: string, boardMeasure: BoardMeasure | null, boardMonths: number | null, baseline: number | null, target: number, dueAt: string, reviewAt: string, boardReading: { __typename: 'BoardReading', value: number | null, cases: number | null, isWithinAim: boolean | null } | null, readings: Array<{ __typename: 'CommitmentReading', on: string, value: number }>, evidence: Array<{ __typename: 'CommitmentEvidence', givenAt: string, acceptedAt: string | null, validUntil: string | null, dispute: string | null, reply: string | null, acceptedBy: { __typename: 'Organisation', name: string } | null, disputedBy: { __typename: 'Organisation', name: string } | null }>, organisation: { __typename: 'Organisation', name: string, slug: string, isDemo: boolean } }> };

export type CommitmentLineFragment = { __typename: 'Commitment', id: string, reference: string, principle: string, tag: CommitmentTag | null, state: CommitmentState, pledge: string, measure: string, unit: string, boardMeasure: BoardMeasure | null, boardMonths: number | null, baseline: number | null, target: number, dueAt: string, reviewAt: string, boardReading: { __typename: 'BoardReading', value: number | null, cases: number | null, isWithinAim: boolean | null } | null, readings: Array<{ __typename: 'CommitmentReading', on: string, value: number }>, evidence: Array<{ __typename: 'CommitmentEvidence', givenAt: string, acceptedAt: string | null, validUntil: string | null, dispute: string | null, reply: string | null, acceptedBy: { __typename: 'Organisation', name: string } | null, disputedBy: { __typename: 'Organisation', name: string } | null }>, organisation: { __typename: 'Organisation', name: string, slug: string, isDemo: boolean } };

export type CommitmentQueryVariables = Exact<{
  reference: string;
}>;


export type CommitmentQuery = { __typename: 'Query', commitment: { __typename: 'Commitment', id: string, key: string, version: number, reference: string, principle: string, tag: CommitmentTag | null, state: CommitmentState, pledge: string, measure: string, unit: string, boardMeasure: BoardMeasure | null, boardMonths: number | null, baseline: number | null, target: number, dueAt: string, reviewAt: string, leadPost: string, proposedAt: string, agreedAt: string | null, returnedBecause: string | null, actions: Array<CommitmentStep>, boardReading: { __typename: 'BoardReading', value: number | null, cases: number | null, isWithinAim: boolean | null } | null, readings: Array<{ __typename: 'CommitmentReading', on: string, value: number, note: string }>, evidence: Array<{ __typename: 'CommitmentEvidence', text: string, link: string | null, givenAt: string, acceptedAt: string | null, validUntil: string | null, disputedAt: string | null, dispute: string | null, reply: string | null, repliedAt: string | null, acceptedBy: { __typename: 'Organisation', name: string } | null, disputedBy: { __typename: 'Organisation', name: string } | null }>, organisation: { __typename: 'Organisation', name: string, slug: string, isDemo: boolean }, history: Array<{ __typename: 'LogEntry', number: number, at: string, text: string, isPrivate: boolean, by: { __typename: 'Organisation', name: string } | null }> } | null };

export type ScorecardQueryVariables = Exact<{
  slug: string;
}>;


export type ScorecardQuery = { __typename: 'Query', organisation: { __typename: 'Organisation', id: string, charterStanding: { __typename: 'Signatory', id: string, standing: Standing, signedAt: string | null } | null, upheldConcerns: Array<{ __typename: 'Concern', id: string, reference: string, principle: string, record: { __typename: 'ConcernRecord', finalAt: string | null } | null }> } | null, commitments: { __typename: 'QueryCommitmentsConnection', edges: Array<{ __typename: 'QueryCommitmentsConnectionEdge', node: { __typename: 'Commitment', id: string, reference: string, principle: string, tag: CommitmentTag | null, state: CommitmentState, pledge: string, measure: string, unit: string, boardMeasure: BoardMeasure | null, boardMonths: number | null, baseline: number | null, target: number, dueAt: string, reviewAt: string, boardReading: { __typename: 'BoardReading', value: number | null, cases: number | null, isWithinAim: boolean | null } | null, readings: Array<{ __typename: 'CommitmentReading', on: string, value: number }>, evidence: Array<{ __typename: 'CommitmentEvidence', givenAt: string, acceptedAt: string | null, validUntil: string | null, dispute: string | null, reply: string | null, acceptedBy: { __typename: 'Organisation', name: string } | null, disputedBy: { __typename: 'Organisation', name: string } | null }>, organisation: { __typename: 'Organisation', name: string, slug: string, isDemo: boolean } } }> } };

export type WithdrawCommitmentMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawCommitmentMutation = { __typename: 'Mutation', withdrawCommitment:
    | { __typename: 'Commitment', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type AgreeCommitmentMutationVariables = Exact<{
  id: string | number;
  madeFrom: number;
}>;


export type AgreeCommitmentMutation = { __typename: 'Mutation', agreeCommitment:
    | { __typename: 'Commitment', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type GiveBackCommitmentMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type GiveBackCommitmentMutation = { __typename: 'Mutation', giveBackCommitment:
    | { __typename: 'Commitment', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type ReportCommitmentMutationVariables = Exact<{
  id: string | number;
  value: number;
  on: string;
  note?: string | null | undefined;
  looked?: boolean | null | undefined;
}>;


export type ReportCommitmentMutation = { __typename: 'Mutation', reportCommitment:
    | { __typename: 'Commitment', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type GiveEvidenceMutationVariables = Exact<{
  id: string | number;
  text: string;
  link?: string | null | undefined;
  looked?: boolean | null | undefined;
}>;


export type GiveEvidenceMutation = { __typename: 'Mutation', giveEvidence:
    | { __typename: 'Commitment', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type AcceptEvidenceMutationVariables = Exact<{
  id: string | number;
  madeFrom: number;
  validUntil: string;
}>;


export type AcceptEvidenceMutation = { __typename: 'Mutation', acceptEvidence:
    | { __typename: 'Commitment', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type DisputeEvidenceMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type DisputeEvidenceMutation = { __typename: 'Mutation', disputeEvidence:
    | { __typename: 'Commitment', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type ReplyToDisputeMutationVariables = Exact<{
  id: string | number;
  reply: string;
  looked?: boolean | null | undefined;
}>;


export type ReplyToDisputeMutation = { __typename: 'Mutation', replyToDispute:
    | { __typename: 'Commitment', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type ReviewCommitmentMutationVariables = Exact<{
  id: string | number;
  note: string;
  nextReviewAt: string;
}>;


export type ReviewCommitmentMutation = { __typename: 'Mutation', reviewCommitment:
    | { __typename: 'Commitment', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type RaiseConcernMutationVariables = Exact<{
  against: string | number;
  principle: CharterPrinciple;
  about: string;
  text: string;
  wanted: string;
}>;


export type RaiseConcernMutation = { __typename: 'Mutation', raiseConcern:
    | { __typename: 'Concern', id: string, reference: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type ReplyToConcernMutationVariables = Exact<{
  id: string | number;
  reply: string;
}>;


export type ReplyToConcernMutation = { __typename: 'Mutation', replyToConcern:
    | { __typename: 'Concern', id: string, reference: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type WithdrawConcernMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawConcernMutation = { __typename: 'Mutation', withdrawConcern:
    | { __typename: 'Concern', id: string, reference: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type SettleConcernMutationVariables = Exact<{
  id: string | number;
}>;


export type SettleConcernMutation = { __typename: 'Mutation', settleConcern:
    | { __typename: 'Concern', id: string, reference: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type DecideConcernMutationVariables = Exact<{
  id: string | number;
  outcome: ConcernOutcome;
  reason: string;
  summary?: string | null | undefined;
  putRight?: string | null | undefined;
}>;


export type DecideConcernMutation = { __typename: 'Mutation', decideConcern:
    | { __typename: 'Concern', id: string, reference: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type AppealConcernMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type AppealConcernMutation = { __typename: 'Mutation', appealConcern:
    | { __typename: 'Concern', id: string, reference: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type DecideConcernAppealMutationVariables = Exact<{
  id: string | number;
  outcome: ConcernOutcome;
  reason: string;
  summary?: string | null | undefined;
  putRight?: string | null | undefined;
}>;


export type DecideConcernAppealMutation = { __typename: 'Mutation', decideConcernAppeal:
    | { __typename: 'Concern', id: string, reference: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type ConcernQueryVariables = Exact<{
  reference: string;
}>;


export type ConcernQuery = { __typename: 'Query', concern: { __typename: 'Concern', id: string, key: string, reference: string, principle: string, state: ConcernState, isAnothers: boolean, actions: Array<ConcernStep>, against: { __typename: 'Organisation', id: string, name: string, slug: string, isDemo: boolean }, record: { __typename: 'ConcernRecord', summary: string, reply: string | null, putRight: string, finalAt: string | null } | null, inside: { __typename: 'ConcernInside', about: string, text: string, wanted: string, raisedAt: string, replyDueAt: string, reply: string | null, repliedAt: string | null, appealDueAt: string | null, endedAt: string | null, raisedBy: { __typename: 'Organisation', id: string, name: string, slug: string }, decision: { __typename: 'ConcernDecision', outcome: ConcernOutcome, reason: string, summary: string, putRight: string, at: string } | null, appeal: { __typename: 'ConcernAppeal', reason: string, at: string, by: { __typename: 'Organisation', id: string, name: string } } | null, lastDecision: { __typename: 'ConcernDecision', outcome: ConcernOutcome, reason: string, summary: string, putRight: string, at: string } | null } | null } | null };

export type ConcernLineFragment = { __typename: 'Concern', id: string, reference: string, principle: string, state: ConcernState, against: { __typename: 'Organisation', id: string, name: string }, inside: { __typename: 'ConcernInside', raisedAt: string, replyDueAt: string, appealDueAt: string | null, raisedBy: { __typename: 'Organisation', id: string, name: string }, decision: { __typename: 'ConcernDecision', outcome: ConcernOutcome } | null, lastDecision: { __typename: 'ConcernDecision', outcome: ConcernOutcome } | null } | null };

export type ConcernsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ConcernsQuery = { __typename: 'Query', concerns: { __typename: 'QueryConcernsConnection', edges: Array<{ __typename: 'QueryConcernsConnectionEdge', node: { __typename: 'Concern', id: string, reference: string, principle: string, state: ConcernState, against: { __typename: 'Organisation', id: string, name: string }, inside: { __typename: 'ConcernInside', raisedAt: string, replyDueAt: string, appealDueAt: string | null, raisedBy: { __typename: 'Organisation', id: string, name: string }, decision: { __typename: 'ConcernDecision', outcome: ConcernOutcome } | null, lastDecision: { __typename: 'ConcernDecision', outcome: ConcernOutcome } | null } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ConcernGroundsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConcernGroundsQuery = { __typename: 'Query', concernGrounds: Array<{ __typename: 'ConcernGround', against: { __typename: 'Organisation', id: string, name: string, slug: string }, about: Array<{ __typename: 'ConcernGroundAbout', reference: string, title: string }> }> };

export type AskOwnerMutationVariables = Exact<{
  challenge: string | number;
  question: string;
  looked: boolean;
}>;


export type AskOwnerMutation = { __typename: 'Mutation', askOwner:
    | { __typename: 'Curation', id: string, reference: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type AdoptWithMutationVariables = Exact<{
  challenge: string | number;
  why: string;
  looked: boolean;
}>;


export type AdoptWithMutation = { __typename: 'Mutation', adoptWith:
    | { __typename: 'Curation', id: string, reference: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type StartCurationMutationVariables = Exact<{
  challengeIds: Array<string | number> | string | number;
  title: string;
  reason: string;
  looked?: boolean | null | undefined;
}>;


export type StartCurationMutation = { __typename: 'Mutation', startCuration:
    | { __typename: 'Curation', id: string, reference: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type DismissSuggestionMutationVariables = Exact<{
  challengeIds: Array<string | number> | string | number;
  reason: string;
}>;


export type DismissSuggestionMutation = { __typename: 'Mutation', dismissSuggestion:
    | { __typename: 'DismissedSuggestion', challenges: Array<{ __typename: 'Challenge', id: string }> }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type AnswerCurationMutationVariables = Exact<{
  id: string | number;
  challengeId: string | number;
  answer: SameAnswer;
  note?: string | null | undefined;
  looked?: boolean | null | undefined;
}>;


export type AnswerCurationMutation = { __typename: 'Mutation', answerCuration:
    | { __typename: 'Curation', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type ProposeLeadMutationVariables = Exact<{
  id: string | number;
  challengeId: string | number;
}>;


export type ProposeLeadMutation = { __typename: 'Mutation', proposeLead:
    | { __typename: 'Curation', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type InviteSuppliersMutationVariables = Exact<{
  id: string | number;
  filter?: SupplierFilter | null | undefined;
  text: string;
  extras?: Array<InvitationExtraInput> | InvitationExtraInput | null | undefined;
  expected: number;
  looked?: boolean | null | undefined;
}>;


export type InviteSuppliersMutation = { __typename: 'Mutation', inviteSuppliers:
    | { __typename: 'Curation', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type RemindAtCloseMutationVariables = Exact<{
  id: string | number;
  remind: boolean;
}>;


export type RemindAtCloseMutation = { __typename: 'Mutation', remindAtClose:
    | { __typename: 'Curation', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type CloseCurationMutationVariables = Exact<{
  id: string | number;
  cameOfIt: string;
}>;


export type CloseCurationMutation = { __typename: 'Mutation', closeCuration:
    | { __typename: 'Curation', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type CurationsQueryVariables = Exact<{
  state?: CurationState | null | undefined;
  after?: string | null | undefined;
}>;


export type CurationsQuery = { __typename: 'Query', curationCounts: Array<{ __typename: 'CurationCount', state: CurationState, count: number }>, curations: { __typename: 'QueryCurationsConnection', edges: Array<{ __typename: 'QueryCurationsConnectionEdge', node: { __typename: 'Curation', id: string, reference: string, title: string, state: CurationState, aim: CurationAim, createdAt: string, askedBy: { __typename: 'Organisation', id: string, shortName: string } | null, members: Array<{ __typename: 'CurationMember', answer: SameAnswer | null, challenge: { __typename: 'Challenge', id: string, force: { __typename: 'Organisation', id: string, shortName: string } } }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type SuggestedJoinUpsQueryVariables = Exact<{ [key: string]: never; }>;


export type SuggestedJoinUpsQuery = { __typename: 'Query', suggestedJoinUps: Array<{ __typename: 'JoinUpSuggestion', words: Array<string>, category: string | null, challenges: Array<{ __typename: 'Challenge', id: string, reference: string, title: string, summary: string, isDemo: boolean, force: { __typename: 'Organisation', id: string, name: string } }> }> };

export type CurationQueryVariables = Exact<{
  reference: string;
}>;


export type CurationQuery = { __typename: 'Query', curation: { __typename: 'Curation', id: string, key: string, reference: string, state: CurationState, aim: CurationAim, title: string, reason: string, createdAt: string, remindAtClose: boolean, cameOfIt: string | null, closedAt: string | null, actions: Array<string>, askedBy: { __typename: 'Organisation', id: string, name: string } | null, lead: { __typename: 'Challenge', id: string, reference: string, title: string, closesAt: string | null } | null, members: Array<{ __typename: 'CurationMember', answer: SameAnswer | null, note: string, mayAnswer: boolean, challenge: { __typename: 'Challenge', id: string, reference: string, title: string, summary: string, state: string, isDemo: boolean, categories: Array<string>, closesAt: string | null, standardCodes: Array<string>, force: { __typename: 'Organisation', id: string, name: string }, sameProblems: Array<{ __typename: 'SameProblem', id: string, isOurs: boolean, level: string, force: { __typename: 'Organisation', id: string, name: string } }> } }>, invitations: Array<{ __typename: 'CurationInvitation', at: string, text: string, category: string | null, standard: string | null, size: string | null, region: string | null, invited: number, small: number, extras: Array<{ __typename: 'InvitationExtra', reason: string, organisation: { __typename: 'Organisation', id: string, name: string } }> }>, invited: Array<{ __typename: 'Organisation', id: string, name: string }> } | null };

export type ToAskOwnerQueryVariables = Exact<{
  reference: string;
}>;


export type ToAskOwnerQuery = { __typename: 'Query', challenge: { __typename: 'Challenge', id: string, reference: string, title: string, state: string, force: { __typename: 'Organisation', id: string, slug: string, name: string }, curation: { __typename: 'Curation', id: string, reference: string } | null } | null };

export type ToAdoptWithQueryVariables = Exact<{
  reference: string;
}>;


export type ToAdoptWithQuery = { __typename: 'Query', challenge: { __typename: 'Challenge', id: string, reference: string, title: string, state: string, force: { __typename: 'Organisation', id: string, slug: string, name: string }, adoptingIn: { __typename: 'Curation', id: string, reference: string } | null } | null };

export type CurationPartsFragment = { __typename: 'Curation', id: string, key: string, reference: string, state: CurationState, aim: CurationAim, title: string, reason: string, createdAt: string, remindAtClose: boolean, cameOfIt: string | null, closedAt: string | null, actions: Array<string>, askedBy: { __typename: 'Organisation', id: string, name: string } | null, lead: { __typename: 'Challenge', id: string, reference: string, title: string, closesAt: string | null } | null, members: Array<{ __typename: 'CurationMember', answer: SameAnswer | null, note: string, mayAnswer: boolean, challenge: { __typename: 'Challenge', id: string, reference: string, title: string, summary: string, state: string, isDemo: boolean, categories: Array<string>, closesAt: string | null, standardCodes: Array<string>, force: { __typename: 'Organisation', id: string, name: string }, sameProblems: Array<{ __typename: 'SameProblem', id: string, isOurs: boolean, level: string, force: { __typename: 'Organisation', id: string, name: string } }> } }>, invitations: Array<{ __typename: 'CurationInvitation', at: string, text: string, category: string | null, standard: string | null, size: string | null, region: string | null, invited: number, small: number, extras: Array<{ __typename: 'InvitationExtra', reason: string, organisation: { __typename: 'Organisation', id: string, name: string } }> }>, invited: Array<{ __typename: 'Organisation', id: string, name: string }> };

export type CurationMemberPartsFragment = { __typename: 'CurationMember', answer: SameAnswer | null, note: string, mayAnswer: boolean, challenge: { __typename: 'Challenge', id: string, reference: string, title: string, summary: string, state: string, isDemo: boolean, categories: Array<string>, closesAt: string | null, standardCodes: Array<string>, force: { __typename: 'Organisation', id: string, name: string }, sameProblems: Array<{ __typename: 'SameProblem', id: string, isOurs: boolean, level: string, force: { __typename: 'Organisation', id: string, name: string } }> } };

export type SupplierFitQueryVariables = Exact<{
  reference: string;
  filter?: SupplierFilter | null | undefined;
}>;


export type SupplierFitQuery = { __typename: 'Query', curation: { __typename: 'Curation', fit: { __typename: 'SupplierFit', total: number, small: number } | null } | null };

export type ChallengeToJoinQueryVariables = Exact<{
  reference: string;
}>;


export type ChallengeToJoinQuery = { __typename: 'Query', challenge: { __typename: 'Challenge', id: string, reference: string, title: string, summary: string, categories: Array<string>, force: { __typename: 'Organisation', id: string, name: string }, curation: { __typename: 'Curation', id: string, reference: string } | null } | null };

export type LookAlikesToJoinQueryVariables = Exact<{
  text: string;
  categories?: Array<string> | string | null | undefined;
  except?: string | number | null | undefined;
}>;


export type LookAlikesToJoinQuery = { __typename: 'Query', lookAlikes: Array<{ __typename: 'Challenge', id: string, reference: string, title: string, state: string, closesAt: string | null, force: { __typename: 'Organisation', id: string, name: string } }> };

export type DemandQueryVariables = Exact<{
  category?: string | null | undefined;
  region?: string | null | undefined;
  level?: DemandLevel | null | undefined;
  standard?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type DemandQuery = { __typename: 'Query', demand: { __typename: 'Demand', total: number, forces: Array<{ __typename: 'ForceDemand', column: number | null, row: number | null, problems: number, level: DemandLevel | null, force: { __typename: 'Organisation', id: string, name: string, shortName: string, region: string | null, isDemo: boolean } }>, counts: { __typename: 'DemandCounts', category: Array<{ __typename: 'DemandCount', value: string, count: number }>, region: Array<{ __typename: 'DemandCount', value: string, count: number }>, level: Array<{ __typename: 'DemandCount', value: string, count: number }>, standard: Array<{ __typename: 'DemandCount', value: string, count: number }> }, rows: { __typename: 'DemandRowsConnection', edges: Array<{ __typename: 'DemandRowsConnectionEdge', node: { __typename: 'Challenge', id: string, reference: string, title: string, state: string, isDemo: boolean, categories: Array<string>, closesAt: string | null, force: { __typename: 'Organisation', id: string, name: string, region: string | null }, sameProblems: Array<{ __typename: 'SameProblem', id: string, level: string, force: { __typename: 'Organisation', id: string, name: string, region: string | null } }>, forceNotes: Array<{ __typename: 'ForceNote', id: string, volume: string, note: string, force: { __typename: 'Organisation', id: string, name: string } }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } };

export type DemandForceFragment = { __typename: 'ForceDemand', column: number | null, row: number | null, problems: number, level: DemandLevel | null, force: { __typename: 'Organisation', id: string, name: string, shortName: string, region: string | null, isDemo: boolean } };

export type DemandCountsPartsFragment = { __typename: 'DemandCounts', category: Array<{ __typename: 'DemandCount', value: string, count: number }>, region: Array<{ __typename: 'DemandCount', value: string, count: number }>, level: Array<{ __typename: 'DemandCount', value: string, count: number }>, standard: Array<{ __typename: 'DemandCount', value: string, count: number }> };

export type DemandProblemFragment = { __typename: 'Challenge', id: string, reference: string, title: string, state: string, isDemo: boolean, categories: Array<string>, closesAt: string | null, force: { __typename: 'Organisation', id: string, name: string, region: string | null }, sameProblems: Array<{ __typename: 'SameProblem', id: string, level: string, force: { __typename: 'Organisation', id: string, name: string, region: string | null } }>, forceNotes: Array<{ __typename: 'ForceNote', id: string, volume: string, note: string, force: { __typename: 'Organisation', id: string, name: string } }> };

export type OwnWaysInQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnWaysInQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', invitations: Array<{ __typename: 'Invitation', token: string, organisation: { __typename: 'Organisation', id: string, name: string } }>, joinsByDomain: { __typename: 'Organisation', id: string, name: string } | null, askedToJoin: Array<{ __typename: 'Organisation', id: string, name: string }> } };

export type DeskRowFragment = { __typename: 'DeskItem', key: string, words: string, reference: string | null, title: string | null, path: string, due: string | null, dueIs: string, since: string | null, who: string | null };

export type DeskAskFragment = { __typename: 'DeskAsk', kind: OverdueKind, subject: string, askedAt: string | null, askedBy: string | null, againFrom: string | null };

export type DeskQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskQuery = { __typename: 'Query', desk: { __typename: 'Desk', needsYou: Array<{ __typename: 'DeskItem', key: string, words: string, reference: string | null, title: string | null, path: string, due: string | null, dueIs: string, since: string | null, who: string | null }>, comingUp: Array<{ __typename: 'DeskItem', key: string, words: string, reference: string | null, title: string | null, path: string, due: string | null, dueIs: string, since: string | null, who: string | null }>, waitingOnOthers: Array<{ __typename: 'DeskItem', key: string, words: string, reference: string | null, title: string | null, path: string, due: string | null, dueIs: string, since: string | null, who: string | null }>, queues: Array<{ __typename: 'DeskQueue', name: string, count: number, oldest: string | null, items: Array<{ __typename: 'DeskItem', key: string, words: string, reference: string | null, title: string | null, path: string, due: string | null, dueIs: string, since: string | null, who: string | null, ask: { __typename: 'DeskAsk', kind: OverdueKind, subject: string, askedAt: string | null, askedBy: string | null, againFrom: string | null } | null }> }>, fitting: { __typename: 'DeskFitting', total: number | null, path: string, items: Array<{ __typename: 'DeskItem', key: string, words: string, reference: string | null, title: string | null, path: string, due: string | null, dueIs: string, since: string | null, who: string | null }> } | null } | null, notifications: { __typename: 'QueryNotificationsConnection', edges: Array<{ __typename: 'QueryNotificationsConnectionEdge', node: { __typename: 'Notification', id: string, reference: string, text: string, path: string, at: string } }> }, homeCounts: { __typename: 'HomeCounts', closingThisWeek: number } };

export type TellByHandMutationVariables = Exact<{
  challenge: string | number;
  kind: DisclosureByHand;
  to: string | number;
  told: string;
  at: string;
  looked?: boolean | null | undefined;
}>;


export type TellByHandMutation = { __typename: 'Mutation', tellByHand:
    | { __typename: 'Challenge', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type PublishDisclosureMutationVariables = Exact<{
  id: string | number;
  words: string;
  looked?: boolean | null | undefined;
}>;


export type PublishDisclosureMutation = { __typename: 'Mutation', publishDisclosure:
    | { __typename: 'Disclosure', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type KeepBackDisclosureMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type KeepBackDisclosureMutation = { __typename: 'Mutation', keepBackDisclosure:
    | { __typename: 'Disclosure', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type DisclosuresQueryVariables = Exact<{
  reference: string;
  after?: string | null | undefined;
}>;


export type DisclosuresQuery = { __typename: 'Query', challenge: { __typename: 'Challenge', id: string, key: string, reference: string, title: string, state: string, mode: string, openedAt: string | null, questionsCloseAt: string | null, closesAt: string | null, answeredQuestions: number, disclosures: { __typename: 'ChallengeDisclosuresConnection', edges: Array<{ __typename: 'ChallengeDisclosuresConnectionEdge', node: { __typename: 'Disclosure', id: string, kind: DisclosureKind, state: DisclosureState, words: string | null, told: string | null, at: string, decidedAt: string | null, reason: string | null, mayDecide: boolean, to: Array<{ __typename: 'Organisation', id: string, name: string }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } }, force: { __typename: 'Organisation', slug: string, name: string } } | null };

export type PublishedDisclosuresQueryVariables = Exact<{
  reference: string;
  after?: string | null | undefined;
}>;


export type PublishedDisclosuresQuery = { __typename: 'Query', challenge: { __typename: 'Challenge', disclosures: { __typename: 'ChallengeDisclosuresConnection', edges: Array<{ __typename: 'ChallengeDisclosuresConnectionEdge', node: { __typename: 'Disclosure', id: string, kind: DisclosureKind, words: string | null, at: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null };

export type KeptBackDisclosuresQueryVariables = Exact<{
  reference: string;
  after?: string | null | undefined;
}>;


export type KeptBackDisclosuresQuery = { __typename: 'Query', challenge: { __typename: 'Challenge', keptBack: { __typename: 'ChallengeKeptBackConnection', edges: Array<{ __typename: 'ChallengeKeptBackConnectionEdge', node: { __typename: 'KeptBackDisclosure', reason: string, decidedAt: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null };

export type ShownClarificationFragment = { __typename: 'Clarification', key: string, proposalId: string, number: number, criterionId: string | null, state: ClarificationState, question: string, askedAt: string, askedBy: string | null, dueAt: string, answer: string | null, answeredAt: string | null, mayAnswer: boolean };

export type AskProposerMutationVariables = Exact<{
  challenge: string | number;
  proposal: string | number;
  criterion?: string | null | undefined;
  question: string;
  workingDays: number;
}>;


export type AskProposerMutation = { __typename: 'Mutation', askProposer:
    | { __typename: 'Challenge', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type AnswerClarificationMutationVariables = Exact<{
  proposal: string | number;
  challenge: string | number;
  clarification: string;
  answer: string;
  looked?: boolean | null | undefined;
}>;


export type AnswerClarificationMutation = { __typename: 'Mutation', answerClarification:
    | { __typename: 'Proposal', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type ConfirmOpeningMutationVariables = Exact<{
  challenge: string | number;
  declared: boolean;
}>;


export type ConfirmOpeningMutation = { __typename: 'Mutation', confirmOpening:
    | { __typename: 'Challenge', id: string, state: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type DeclareConflictsMutationVariables = Exact<{
  challenge: string | number;
  declarations: Array<ConflictDeclarationInput> | ConflictDeclarationInput;
  looked?: boolean | null | undefined;
}>;


export type DeclareConflictsMutation = { __typename: 'Mutation', declareConflicts:
    | { __typename: 'Challenge', id: string, state: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type LockScoresMutationVariables = Exact<{
  challenge: string | number;
}>;


export type LockScoresMutation = { __typename: 'Mutation', lockScores:
    | { __typename: 'Challenge', id: string, state: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type RecallScoresMutationVariables = Exact<{
  challenge: string | number;
  reason: string;
}>;


export type RecallScoresMutation = { __typename: 'Mutation', recallScores:
    | { __typename: 'Challenge', id: string, state: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type CloseRoundMutationVariables = Exact<{
  challenge: string | number;
  reason: string;
}>;


export type CloseRoundMutation = { __typename: 'Mutation', closeRound:
    | { __typename: 'Challenge', id: string, state: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type AgreeScoreMutationVariables = Exact<{
  challenge: string | number;
  cell: CellInput;
  version: number;
  score?: number | null | undefined;
  rationale: string;
  looked?: boolean | null | undefined;
}>;


export type AgreeScoreMutation = { __typename: 'Mutation', agreeScore:
    | { __typename: 'Challenge', id: string, state: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type AcceptUnanimousMutationVariables = Exact<{
  challenge: string | number;
  cells: Array<CellInput> | CellInput;
}>;


export type AcceptUnanimousMutation = { __typename: 'Mutation', acceptUnanimous:
    | { __typename: 'Challenge', id: string, state: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type FreezeRankingMutationVariables = Exact<{
  challenge: string | number;
}>;


export type FreezeRankingMutation = { __typename: 'Mutation', freezeRanking:
    | { __typename: 'Challenge', id: string, state: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type ReopenRankingMutationVariables = Exact<{
  challenge: string | number;
  reason: string;
}>;


export type ReopenRankingMutation = { __typename: 'Mutation', reopenRanking:
    | { __typename: 'Challenge', id: string, state: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type SaveFeedbackMutationVariables = Exact<{
  challenge: string | number;
  proposal: string | number;
  version: number;
  criteria: Array<CriterionFeedbackInput> | CriterionFeedbackInput;
  looked?: boolean | null | undefined;
}>;


export type SaveFeedbackMutation = { __typename: 'Mutation', saveFeedback:
    | { __typename: 'Challenge', id: string, state: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type WriteAdvantagesMutationVariables = Exact<{
  challenge: string | number;
  version: number;
  accepted: Array<AcceptedAdvantagesInput> | AcceptedAdvantagesInput;
  looked?: boolean | null | undefined;
}>;


export type WriteAdvantagesMutation = { __typename: 'Mutation', writeAdvantages:
    | { __typename: 'Challenge', id: string, state: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type SignFeedbackMutationVariables = Exact<{
  challenge: string | number;
  proposals: Array<SignedFeedbackInput> | SignedFeedbackInput;
  advantages?: number | null | undefined;
}>;


export type SignFeedbackMutation = { __typename: 'Mutation', signFeedback:
    | { __typename: 'Challenge', id: string, state: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type ReleaseDecisionMutationVariables = Exact<{
  challenge: string | number;
  outcome: ChallengeOutcome;
  code: string;
  reason: string;
  lessons: string;
  accepted?: Array<string | number> | string | number | null | undefined;
}>;


export type ReleaseDecisionMutation = { __typename: 'Mutation', releaseDecision:
    | { __typename: 'Challenge', id: string, state: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type PublishFindingsMutationVariables = Exact<{
  challenge: string | number;
  findings: string;
  lessons?: string | null | undefined;
}>;


export type PublishFindingsMutation = { __typename: 'Mutation', publishFindings:
    | { __typename: 'Challenge', id: string, state: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type SaveScoreMutationVariables = Exact<{
  challenge: string | number;
  proposal: string | number;
  criterion: string;
  version: number;
  score?: number | null | undefined;
  reason: string;
  privateNote: string;
  looked?: boolean | null | undefined;
}>;


export type SaveScoreMutation = { __typename: 'Mutation', saveScore:
    | { __typename: 'CellScore', version: number }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type ShownFindingFragment = { __typename: 'EligibilityFinding', key: string, proposalId: string, state: FindingState, code: IneligibleReason, essentials: Array<string>, words: string, proposedAt: string, proposedBy: string | null, confirmedAt: string | null, confirmedBy: string | null, dropReason: string | null, respondBy: string | null, response: string | null, respondedAt: string | null, outcomeReason: string | null, closedAt: string | null, mayConfirm: boolean, mayDrop: boolean, mayClose: boolean, mayRespond: boolean };

export type ProposeIneligibleMutationVariables = Exact<{
  challenge: string | number;
  proposal: string | number;
  code: IneligibleReason;
  essentials?: Array<string> | string | null | undefined;
  words: string;
}>;


export type ProposeIneligibleMutation = { __typename: 'Mutation', proposeIneligible:
    | { __typename: 'Challenge', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type ConfirmIneligibleMutationVariables = Exact<{
  challenge: string | number;
  finding: string;
}>;


export type ConfirmIneligibleMutation = { __typename: 'Mutation', confirmIneligible:
    | { __typename: 'Challenge', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type DropFindingMutationVariables = Exact<{
  challenge: string | number;
  finding: string;
  reason: string;
}>;


export type DropFindingMutation = { __typename: 'Mutation', dropFinding:
    | { __typename: 'Challenge', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type CloseFindingMutationVariables = Exact<{
  challenge: string | number;
  finding: string;
  outcome: FindingOutcome;
  reason: string;
}>;


export type CloseFindingMutation = { __typename: 'Mutation', closeFinding:
    | { __typename: 'Challenge', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type RespondToFindingMutationVariables = Exact<{
  proposal: string | number;
  challenge: string | number;
  finding: string;
  words: string;
  looked?: boolean | null | undefined;
}>;


export type RespondToFindingMutation = { __typename: 'Mutation', respondToFinding:
    | { __typename: 'Proposal', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type OwnEvaluationsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnEvaluationsQuery = { __typename: 'Query', ownEvaluations: Array<{ __typename: 'OwnEvaluation', stage: EvaluationStage, part: string | null, askedAs: string | null, decides: boolean, hasConfirmed: boolean, mayConfirm: boolean, received: number, declared: number, waits: number, toRule: number, scored: number, toScore: number, isLocked: boolean, exampleWaits: boolean, waiting: number, toSign: number, challenge: { __typename: 'Challenge', id: string, reference: string, title: string, state: string, closesAt: string | null, decisionDueAt: string | null } }> };

export type WorkedExampleQueryVariables = Exact<{
  reference: string;
}>;


export type WorkedExampleQuery = { __typename: 'Query', challenge: { __typename: 'Challenge', id: string, key: string, reference: string, title: string, workedExample: { __typename: 'WorkedExample', isWritten: boolean, mayWrite: boolean, mayScore: boolean, isOver: boolean, edition: number, criterionId: string | null, answer: string | null, expected: number | null, why: string | null, criteria: Array<{ __typename: 'Criterion', id: string, name: string, about: string }>, scores: Array<{ __typename: 'ExampleScore', key: string, name: string, isYou: boolean, score: number, reason: string }>, done: Array<{ __typename: 'ExampleDone', name: string, hasScored: boolean }> } | null } | null };

export type WriteWorkedExampleMutationVariables = Exact<{
  challenge: string | number;
  edition: number;
  criterion: string;
  answer: string;
  expected: number;
  why: string;
}>;


export type WriteWorkedExampleMutation = { __typename: 'Mutation', writeWorkedExample:
    | { __typename: 'Challenge', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type ScoreWorkedExampleMutationVariables = Exact<{
  challenge: string | number;
  edition: number;
  score: number;
  reason: string;
}>;


export type ScoreWorkedExampleMutation = { __typename: 'Mutation', scoreWorkedExample:
    | { __typename: 'Challenge', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type ProposalFeedbackQueryVariables = Exact<{
  reference: string;
}>;


export type ProposalFeedbackQuery = { __typename: 'Query', proposal: { __typename: 'Proposal', id: string, reference: string, challenge: { __typename: 'Challenge', id: string, reference: string, title: string, force: { __typename: 'Organisation', id: string, name: string }, standstill: { __typename: 'Standstill', endsAt: string | null, mayRaise: boolean } | null }, feedback: { __typename: 'Feedback', outcome: string, releasedAt: string | null, named: string | null, mayChooseNaming: boolean, useful: boolean | null, mayJudge: boolean, ineligible: { __typename: 'ToldIneligible', reason: string, essentials: Array<string>, words: string, response: string | null, outcomeReason: string | null } | null, criteria: Array<{ __typename: 'ToldCriterion', criterionId: string, name: string, weight: number, minimum: number, score: number | null, notScored: string, reason: string, strength: string, change: string }>, awarded: Array<{ __typename: 'Awarded', total: number, advantages: string, supplier: { __typename: 'Organisation', id: string, name: string }, scores: Array<{ __typename: 'AwardedScore', criterionId: string, name: string, score: number | null, advantages: string }> }> } | null } | null };

export type ConflictLinksQueryVariables = Exact<{
  reference: string;
}>;


export type ConflictLinksQuery = { __typename: 'Query', challenge: { __typename: 'Challenge', id: string, ownLinks: Array<{ __typename: 'OrganisationLinks', since: string, rooms: number, ownMessages: number, theirMessages: number, isOwn: boolean, organisation: { __typename: 'Organisation', id: string, name: string }, posts: Array<{ __typename: 'LinkedPost', since: string, endedAt: string | null }>, partnerships: Array<{ __typename: 'LinkedPartnership', reference: string, state: string, hadPart: boolean }> }> } | null };

export type ChooseNamingMutationVariables = Exact<{
  proposal: string | number;
  isNamed: boolean;
}>;


export type ChooseNamingMutation = { __typename: 'Mutation', chooseNaming:
    | { __typename: 'Proposal', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type OpeningQueryVariables = Exact<{
  reference: string;
}>;


export type OpeningQuery = { __typename: 'Query', challenge: { __typename: 'Challenge', id: string, key: string, reference: string, title: string, mode: string, state: string, closesAt: string | null, force: { __typename: 'Organisation', id: string, name: string }, opening: { __typename: 'Opening', openedAt: string | null, received: number, seed: string | null, hasConfirmed: boolean, mayConfirm: boolean, confirmations: Array<{ __typename: 'OpeningConfirmation', name: string, at: string }>, receipts: Array<{ __typename: 'OpenedReceipt', reference: string, sha256: string }> }, evaluation: { __typename: 'Evaluation', part: string | null } | null } | null };

export type OutcomeQueryVariables = Exact<{
  reference: string;
}>;


export type OutcomeQuery = { __typename: 'Query', challenge: { __typename: 'Challenge', id: string, key: string, reference: string, title: string, mode: string, state: string, decisionDueAt: string | null, decidedAt: string | null, outcome: string | null, outcomeCode: string | null, outcomeReason: string | null, lessons: string | null, withdrawnAt: string | null, withdrawnReason: string | null, force: { __typename: 'Organisation', id: string, name: string, slug: string }, opening: { __typename: 'Opening', received: number, eligible: number | null }, accepted: { __typename: 'Accepted', unnamed: number, suppliers: Array<{ __typename: 'Organisation', id: string, name: string, slug: string }> }, partnerships: Array<{ __typename: 'Partnership', id: string, reference: string, state: PartnershipState, title: string, milestonesMet: number, milestonesPlanned: number, endsOn: string | null, endedReason: string | null, parties: Array<{ __typename: 'PartnershipParty', key: string, organisation: { __typename: 'Organisation', id: string, name: string } }>, objectives: Array<{ __typename: 'PartnershipObjective', key: string, text: string, measure: string, unit: string, baseline: number | null, target: number | null, readings: Array<{ __typename: 'MeasureReading', value: number, on: string }> }> }>, standstill: { __typename: 'Standstill', state: StandstillState, workingDays: number, daysLeft: number, endsAt: string | null, mayRaise: boolean, mayAnswer: boolean, mayAnswerChallenges: boolean, cases: Array<{ __typename: 'StandstillCase', key: string, kind: StandstillCaseKind, words: string, raisedAt: string, dueAt: string, isYours: boolean, outcome: StandstillCaseOutcome | null, answer: string | null, closedAt: string | null, supplier: { __typename: 'Organisation', id: string, name: string }, owner: { __typename: 'Person', id: string, name: string } | null }> } | null, evaluation: { __typename: 'Evaluation', candidates: Array<{ __typename: 'Candidate', proposalId: string, state: string, supplier: { __typename: 'Organisation', id: string, name: string } }> } | null, responseClock: Array<{ __typename: 'ChallengePace', key: FigureKey, workingDays: number, longest: number, cases: number | null }>, continuedBy: Array<{ __typename: 'Challenge', id: string, reference: string, title: string }> } | null };

export type PanelQueryVariables = Exact<{
  reference: string;
}>;


export type PanelQuery = { __typename: 'Query', challenge: { __typename: 'Challenge', id: string, key: string, reference: string, title: string, state: string, force: { __typename: 'Organisation', id: string, slug: string }, panelPlaces: Array<{ __typename: 'PanelPlace', key: string, part: string, state: PanelPlaceState, insteadOf: string | null, askedAt: string, answeredAt: string | null, endedAt: string | null, reason: PartReason | null, words: string, person: { __typename: 'Person', id: string, name: string } }>, panelChoices: Array<{ __typename: 'Person', id: string, name: string }>, possibleConflicts: Array<{ __typename: 'PossibleConflict', proposalId: string, letter: string, words: string, declaredAt: string, person: { __typename: 'Person', id: string, name: string }, supplier: { __typename: 'Organisation', id: string, name: string }, ruling: { __typename: 'ConflictRuling', outcome: ConflictOutcome, words: string, at: string } | null }>, ownSetAside: Array<{ __typename: 'SetAsideScore', proposalId: string, letter: string, criterionId: string, criterion: string, score: number | null, reason: string, setAsideAt: string, because: SetAsideReason }> } | null };

export type AcceptPartMutationVariables = Exact<{
  challenge: string | number;
}>;


export type AcceptPartMutation = { __typename: 'Mutation', acceptPart:
    | { __typename: 'Challenge', id: string, state: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type DeclinePartMutationVariables = Exact<{
  challenge: string | number;
  reason: PartReason;
  words?: string | null | undefined;
  looked?: boolean | null | undefined;
}>;


export type DeclinePartMutation = { __typename: 'Mutation', declinePart:
    | { __typename: 'Challenge', id: string, state: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type StepDownMutationVariables = Exact<{
  challenge: string | number;
  reason: PartReason;
  words?: string | null | undefined;
  looked?: boolean | null | undefined;
}>;


export type StepDownMutation = { __typename: 'Mutation', stepDown:
    | { __typename: 'Challenge', id: string, state: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type ReplaceOnPanelMutationVariables = Exact<{
  challenge: string | number;
  place: string;
  person: string;
  reason: string;
}>;


export type ReplaceOnPanelMutation = { __typename: 'Mutation', replaceOnPanel:
    | { __typename: 'Challenge', id: string, state: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type RuleOnConflictMutationVariables = Exact<{
  challenge: string | number;
  proposal: string | number;
  person: string;
  declaredAt: string;
  outcome: ConflictOutcome;
  words: string;
}>;


export type RuleOnConflictMutation = { __typename: 'Mutation', ruleOnConflict:
    | { __typename: 'Challenge', id: string, state: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type EvaluationQueryVariables = Exact<{
  reference: string;
}>;


export type EvaluationQuery = { __typename: 'Query', challenge: { __typename: 'Challenge', id: string, key: string, reference: string, title: string, mode: string, state: string, decisionDueAt: string | null, content: unknown, actions: Array<string>, force: { __typename: 'Organisation', id: string, name: string }, workedExample: { __typename: 'WorkedExample', isWritten: boolean, mayWrite: boolean, mayScore: boolean } | null, evaluation: { __typename: 'Evaluation', stage: EvaluationStage, part: string | null, decides: boolean, isLocked: boolean, toRule: number, shortlistedAt: string | null, shortlistReason: string | null, withoutEvaluator: Array<string>, hidesPrices: boolean, criteria: Array<{ __typename: 'Criterion', id: string, name: string, about: string, weight: number, minimum: number, isWorkedOut: boolean }>, candidates: Array<{ __typename: 'Candidate', proposalId: string, reference: string, letter: string, state: string, place: number, isEligible: boolean | null, declared: ConflictKind | null, declaredWords: string, isFree: boolean, saidPossible: boolean, changedHow: ChangeToDeclare | null, changedAt: string | null, ruling: { __typename: 'ConflictRuling', outcome: ConflictOutcome, words: string, at: string } | null, changedBy: { __typename: 'Organisation', id: string, name: string } | null, supplier: { __typename: 'Organisation', id: string, name: string, slug: string }, partners: Array<{ __typename: 'Organisation', id: string, name: string }> }>, ownScores: Array<{ __typename: 'CellScore', proposalId: string, criterionId: string, score: number | null, reason: string, privateNote: string, version: number, by: { __typename: 'Person', id: string, name: string } | null }>, sharedScores: Array<{ __typename: 'CellScore', proposalId: string, criterionId: string, score: number | null, reason: string, privateNote: string, version: number, by: { __typename: 'Person', id: string, name: string } | null }>, agreed: Array<{ __typename: 'CellScore', proposalId: string, criterionId: string, score: number | null, reason: string, privateNote: string, version: number, by: { __typename: 'Person', id: string, name: string } | null }>, progress: Array<{ __typename: 'PanelProgress', name: string, part: string, isYou: boolean, hasAccepted: boolean, declared: number, toDeclare: number, scored: number, toScore: number, lockedAt: string | null, conflicts: Array<{ __typename: 'SaidConflict', proposalId: string, kind: string, words: string, ruling: { __typename: 'ConflictRuling', outcome: ConflictOutcome } | null }> }>, ranking: Array<{ __typename: 'RankedProposal', proposalId: string, rank: number | null, total: number, belowMinimum: Array<string>, notScored: Array<string>, parts: Array<{ __typename: 'RankedPart', criterionId: string, score: number | null, points: number }> }>, feedback: Array<{ __typename: 'FeedbackDraft', proposalId: string, version: number, isWritten: boolean, signedBy: string | null, signedAt: string | null, maySign: boolean, criteria: Array<{ __typename: 'CriterionFeedback', criterionId: string, reason: string, strength: string, change: string }> }>, advantages: { __typename: 'AdvantagesDraft', version: number, isWritten: boolean, signedBy: string | null, signedAt: string | null, maySign: boolean, accepted: Array<{ __typename: 'AcceptedAdvantages', proposalId: string, advantages: string, criteria: Array<{ __typename: 'CriterionAdvantages', criterionId: string, advantages: string }> }> } | null, findings: Array<{ __typename: 'EligibilityFinding', key: string, proposalId: string, state: FindingState, code: IneligibleReason, essentials: Array<string>, words: string, proposedAt: string, proposedBy: string | null, confirmedAt: string | null, confirmedBy: string | null, dropReason: string | null, respondBy: string | null, response: string | null, respondedAt: string | null, outcomeReason: string | null, closedAt: string | null, mayConfirm: boolean, mayDrop: boolean, mayClose: boolean, mayRespond: boolean }>, clarifications: Array<{ __typename: 'Clarification', key: string, proposalId: string, number: number, criterionId: string | null, state: ClarificationState, question: string, askedAt: string, askedBy: string | null, dueAt: string, answer: string | null, answeredAt: string | null, mayAnswer: boolean }>, missing: Array<{ __typename: 'MissingToDecide', path: string, code: string, message: string }> } | null } | null };

export type CellFragment = { __typename: 'CellScore', proposalId: string, criterionId: string, score: number | null, reason: string, privateNote: string, version: number, by: { __typename: 'Person', id: string, name: string } | null };

export type ShortlistProposalsMutationVariables = Exact<{
  challenge: string | number;
  proposals: Array<string | number> | string | number;
  reason?: string | null | undefined;
}>;


export type ShortlistProposalsMutation = { __typename: 'Mutation', shortlistProposals:
    | { __typename: 'Challenge', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type ShownStandstillFragment = { __typename: 'Standstill', state: StandstillState, workingDays: number, daysLeft: number, endsAt: string | null, mayRaise: boolean, mayAnswer: boolean, mayAnswerChallenges: boolean, cases: Array<{ __typename: 'StandstillCase', key: string, kind: StandstillCaseKind, words: string, raisedAt: string, dueAt: string, isYours: boolean, outcome: StandstillCaseOutcome | null, answer: string | null, closedAt: string | null, supplier: { __typename: 'Organisation', id: string, name: string }, owner: { __typename: 'Person', id: string, name: string } | null }> };

export type RaiseStandstillCaseMutationVariables = Exact<{
  challenge: string | number;
  kind: StandstillCaseKind;
  words: string;
  looked?: boolean | null | undefined;
}>;


export type RaiseStandstillCaseMutation = { __typename: 'Mutation', raiseStandstillCase:
    | { __typename: 'Challenge', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type TakeStandstillCaseMutationVariables = Exact<{
  challenge: string | number;
  case: string;
}>;


export type TakeStandstillCaseMutation = { __typename: 'Mutation', takeStandstillCase:
    | { __typename: 'Challenge', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type CloseStandstillCaseMutationVariables = Exact<{
  challenge: string | number;
  case: string;
  outcome: StandstillCaseOutcome;
  answer: string;
  looked?: boolean | null | undefined;
}>;


export type CloseStandstillCaseMutation = { __typename: 'Mutation', closeStandstillCase:
    | { __typename: 'Challenge', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type JudgeFeedbackMutationVariables = Exact<{
  proposal: string | number;
  isUseful: boolean;
}>;


export type JudgeFeedbackMutation = { __typename: 'Mutation', judgeFeedback:
    | { __typename: 'Proposal', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type ChallengePacesFragment = { __typename: 'Challenge', responseClock: Array<{ __typename: 'ChallengePace', key: FigureKey, workingDays: number, longest: number, cases: number | null }> };

export type FiguresQueryVariables = Exact<{ [key: string]: never; }>;


export type FiguresQuery = { __typename: 'Query', figures: Array<{ __typename: 'Figure', key: FigureKey, value: number | null, cases: number | null }> };

export type OpenFoiMutationVariables = Exact<{
  challenge: string | number;
  ourReference: string;
  receivedOn: string;
  looked?: boolean | null | undefined;
}>;


export type OpenFoiMutation = { __typename: 'Mutation', openFoi:
    | { __typename: 'FoiRequest', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type DecideFoiMutationVariables = Exact<{
  id: string | number;
  item: string;
  answer: FoiAnswer;
  passages?: Array<string> | string | null | undefined;
  exemption?: FoiExemption | null | undefined;
  publicInterest?: string | null | undefined;
  looked?: boolean | null | undefined;
}>;


export type DecideFoiMutation = { __typename: 'Mutation', decideFoi:
    | { __typename: 'FoiRequest', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type ExportFoiMutationVariables = Exact<{
  id: string | number;
}>;


export type ExportFoiMutation = { __typename: 'Mutation', exportFoi:
    | { __typename: 'FoiRequest', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type FoiPieceFragment = { __typename: 'FoiItem', key: string, title: string, at: string | null, text: string, mayKeepBack: boolean, marks: Array<{ __typename: 'FoiMark', part: string, why: string, until: string, isPlaced: boolean }>, proposed: { __typename: 'FoiDecision', answer: FoiAnswer, passages: Array<string>, exemption: FoiExemption | null }, decision: { __typename: 'FoiDecision', answer: FoiAnswer, passages: Array<string>, exemption: FoiExemption | null, publicInterest: string, at: string | null } | null };

export type FoiQueryVariables = Exact<{
  reference: string;
  request?: string | number | null | undefined;
  waiting: boolean;
  piece?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type FoiQuery = { __typename: 'Query', challenge: { __typename: 'Challenge', id: string, reference: string, title: string, mayAnswerFoi: boolean, foiRequests: Array<{ __typename: 'FoiListed', id: string, ourReference: string }>, foiRequest: { __typename: 'FoiRequest', id: string, ourReference: string, receivedOn: string, dueAt: string, gatheredAt: string, pieces: number, decisionsWaiting: number, piece: { __typename: 'FoiItem', key: string, title: string, at: string | null, text: string, mayKeepBack: boolean, marks: Array<{ __typename: 'FoiMark', part: string, why: string, until: string, isPlaced: boolean }>, proposed: { __typename: 'FoiDecision', answer: FoiAnswer, passages: Array<string>, exemption: FoiExemption | null }, decision: { __typename: 'FoiDecision', answer: FoiAnswer, passages: Array<string>, exemption: FoiExemption | null, publicInterest: string, at: string | null } | null } | null, items: { __typename: 'FoiRequestItemsConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'FoiRequestItemsConnectionEdge', node: { __typename: 'FoiItem', key: string, title: string, at: string | null, text: string, mayKeepBack: boolean, marks: Array<{ __typename: 'FoiMark', part: string, why: string, until: string, isPlaced: boolean }>, proposed: { __typename: 'FoiDecision', answer: FoiAnswer, passages: Array<string>, exemption: FoiExemption | null }, decision: { __typename: 'FoiDecision', answer: FoiAnswer, passages: Array<string>, exemption: FoiExemption | null, publicInterest: string, at: string | null } | null } }> }, exports: Array<{ __typename: 'FoiExport', number: number, size: number, sha256: string, at: string, path: string }> } | null } | null };

export type StartHandoverMutationVariables = Exact<{
  organisationId: string | number;
  giverId: string;
  receiverId: string;
  lastDay: string;
  note: string;
  looked?: boolean | null | undefined;
}>;


export type StartHandoverMutation = { __typename: 'Mutation', startHandover:
    | { __typename: 'Handover', id: string, key: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type AcceptHandoverMutationVariables = Exact<{
  id: string | number;
}>;


export type AcceptHandoverMutation = { __typename: 'Mutation', acceptHandover:
    | { __typename: 'Handover', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type DeclineHandoverMutationVariables = Exact<{
  id: string | number;
}>;


export type DeclineHandoverMutation = { __typename: 'Mutation', declineHandover:
    | { __typename: 'Handover', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type StopHandoverMutationVariables = Exact<{
  id: string | number;
}>;


export type StopHandoverMutation = { __typename: 'Mutation', stopHandover:
    | { __typename: 'Handover', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type ReadHandoverMutationVariables = Exact<{
  id: string | number;
}>;


export type ReadHandoverMutation = { __typename: 'Mutation', readHandover:
    | { __typename: 'Handover', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type HandoversQueryVariables = Exact<{
  slug: string;
}>;


export type HandoversQuery = { __typename: 'Query', handovers: Array<{ __typename: 'Handover', id: string, key: string, standing: HandoverStanding, askedAt: string, lapsesAt: string, accessEndsAt: string, giver: { __typename: 'Person', id: string, name: string }, receiver: { __typename: 'Person', id: string, name: string } }>, team: { __typename: 'Team', isAdmin: boolean, organisation: { __typename: 'Organisation', id: string, name: string }, members: Array<{ __typename: 'Member', isYou: boolean, person: { __typename: 'Person', id: string, name: string } }> } | null };

export type HandoverQueryVariables = Exact<{
  key: string;
}>;


export type HandoverQuery = { __typename: 'Query', handover: { __typename: 'HandoverShown', handed: Array<{ __typename: 'Handed', kind: HandedKind, passing: HandedPassing, reference: string, title: string, path: string }>, handover: { __typename: 'Handover', id: string, key: string, note: string, standing: HandoverStanding, askedAt: string, lapsesAt: string, answeredAt: string | null, readAt: string | null, accessEndsAt: string, isYours: boolean, mayStop: boolean, organisation: { __typename: 'Organisation', id: string, name: string, slug: string, kind: string }, giver: { __typename: 'Person', id: string, name: string }, receiver: { __typename: 'Person', id: string, name: string }, startedBy: { __typename: 'Person', id: string, name: string } } } | null };

export type DeclareIncidentMutationVariables = Exact<{
  from: string;
  to: string;
  reason: IncidentReason;
  text: string;
  workingDays: number;
}>;


export type DeclareIncidentMutation = { __typename: 'Mutation', declareIncident:
    | { __typename: 'Incident', id: string, reference: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type ConfirmIncidentMutationVariables = Exact<{
  id: string | number;
  madeFrom: string;
}>;


export type ConfirmIncidentMutation = { __typename: 'Mutation', confirmIncident:
    | { __typename: 'Incident', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type WithdrawIncidentMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type WithdrawIncidentMutation = { __typename: 'Mutation', withdrawIncident:
    | { __typename: 'Incident', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type IncidentsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type IncidentsQuery = { __typename: 'Query', mayDeclareIncident: boolean, incidents: { __typename: 'QueryIncidentsConnection', edges: Array<{ __typename: 'QueryIncidentsConnectionEdge', node: { __typename: 'Incident', id: string, reference: string, state: IncidentState, from: string, to: string, reason: IncidentReason, workingDays: number, moved: number, stayed: number } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type IncidentQueryVariables = Exact<{
  reference: string;
}>;


export type IncidentQuery = { __typename: 'Query', incident: { __typename: 'Incident', id: string, key: string, reference: string, state: IncidentState, from: string, to: string, reason: IncidentReason, text: string, rule: string, declaredAt: string, confirmedAt: string | null, by: Array<string>, withdrawnReason: string | null, actions: Array<string>, list: { __typename: 'IncidentList', madeFrom: string | null, challenges: Array<{ __typename: 'IncidentChallenge', closedAt: string, to: string | null, decisionTo: string | null, stays: IncidentStay | null, challenge: { __typename: 'Challenge', id: string, reference: string, title: string, force: { __typename: 'Organisation', id: string, name: string } } }> } } | null };

export type ChallengeToLinkQueryVariables = Exact<{
  reference: string;
}>;


export type ChallengeToLinkQuery = { __typename: 'Query', challenge: { __typename: 'Challenge', id: string } | null };

export type LinkNoticeMutationVariables = Exact<{
  input: NoticeLinkInput;
}>;


export type LinkNoticeMutation = { __typename: 'Mutation', linkNotice:
    | { __typename: 'Notice', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type UnlinkNoticeMutationVariables = Exact<{
  input: NoticeUnlinkInput;
}>;


export type UnlinkNoticeMutation = { __typename: 'Mutation', unlinkNotice:
    | { __typename: 'Notice', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type NoticeQueryVariables = Exact<{
  ocid: string;
}>;


export type NoticeQuery = { __typename: 'Query', notice: { __typename: 'Notice', id: string, ocid: string, title: string, description: string, stage: NoticeStage, buyerName: string, region: string | null, cpvCodes: Array<string>, publishedAt: string, changedAt: string, closesAt: string | null, startsAt: string | null, endsAt: string | null, method: string | null, suppliers: Array<string>, smallFirms: boolean | null, source: string | null, sourceUrl: string | null, licence: string | null, buyer: { __typename: 'Organisation', slug: string, name: string } | null, force: { __typename: 'Organisation', slug: string, name: string } | null, value: { __typename: 'Money', amount: number, currency: string } | null, releases: Array<{ __typename: 'NoticeRelease', id: string, at: string, tags: Array<string>, title: string | null, closesAt: string | null, sourceUrl: string | null }>, links: Array<{ __typename: 'NoticeLink', relation: NoticeRelation, challenge: { __typename: 'Challenge', id: string, reference: string, title: string, force: { __typename: 'Organisation', slug: string } } }> } | null };

export type NoticesQueryVariables = Exact<{
  filter?: NoticeFilter | null | undefined;
  sort?: NoticeSort | null | undefined;
  after?: string | null | undefined;
}>;


export type NoticesQuery = { __typename: 'Query', noticeBoard: { __typename: 'NoticeBoard', total: number, counts: { __typename: 'NoticeCounts', police: number, everyone: number, stages: Array<{ __typename: 'NoticeCount', value: string, count: number }>, regions: Array<{ __typename: 'NoticeCount', value: string, count: number }>, divisions: Array<{ __typename: 'NoticeCount', value: string, count: number }>, closing: Array<{ __typename: 'NoticeCount', value: string, count: number }>, forces: Array<{ __typename: 'NoticeForceCount', count: number, force: { __typename: 'Organisation', slug: string, name: string } }> }, rows: { __typename: 'NoticeBoardRowsConnection', edges: Array<{ __typename: 'NoticeBoardRowsConnectionEdge', node: { __typename: 'Notice', id: string, ocid: string, title: string, stage: NoticeStage, buyerName: string, region: string | null, closesAt: string | null, changedAt: string, source: string | null, value: { __typename: 'Money', amount: number, currency: string } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } };

export type NotificationsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type NotificationsQuery = { __typename: 'Query', notifications: { __typename: 'QueryNotificationsConnection', edges: Array<{ __typename: 'QueryNotificationsConnectionEdge', node: { __typename: 'Notification', id: string, subject: string, reference: string, text: string, path: string, because: string, at: string, isUnread: boolean } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type MarkReadMutationVariables = Exact<{
  input: MarkReadInput;
}>;


export type MarkReadMutation = { __typename: 'Mutation', markNotificationsRead:
    | { __typename: 'NotificationsMarked', marked: number, unread: number }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type OffDutyQueryVariables = Exact<{ [key: string]: never; }>;


export type OffDutyQuery = { __typename: 'Query', notificationPreferences: { __typename: 'NotificationPreferences', offDutyUntil: string | null } | null };

export type SetOffDutyMutationVariables = Exact<{
  input: OffDutyInput;
}>;


export type SetOffDutyMutation = { __typename: 'Mutation', setOffDuty:
    | { __typename: 'NotificationPreferences', offDutyUntil: string | null }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type PreferencesQueryVariables = Exact<{ [key: string]: never; }>;


export type PreferencesQuery = { __typename: 'Query', notificationPreferences: { __typename: 'NotificationPreferences', choices: Array<{ __typename: 'NotificationChoice', category: NotificationCategory, label: string, about: string, way: NotificationWay, obligatory: string | null }> } | null, watches: Array<{ __typename: 'Watch', id: string, kind: WatchKind, what: string, label: string, path: string }> };

export type SetPreferencesMutationVariables = Exact<{
  input: NotificationPreferencesInput;
}>;


export type SetPreferencesMutation = { __typename: 'Mutation', setNotificationPreferences:
    | { __typename: 'NotificationPreferences', offDutyUntil: string | null }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type WatchItMutationVariables = Exact<{
  input: WatchInput;
}>;


export type WatchItMutation = { __typename: 'Mutation', watch:
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
    | { __typename: 'Watched', isWatched: boolean }
   };

export type UnwatchItMutationVariables = Exact<{
  input: WatchInput;
}>;


export type UnwatchItMutation = { __typename: 'Mutation', unwatch:
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
    | { __typename: 'Watched', isWatched: boolean }
   };

export type ApproveJoinMutationVariables = Exact<{
  organisationId: string | number;
  requestId: string;
  role: Role;
}>;


export type ApproveJoinMutation = { __typename: 'Mutation', approveJoin:
    | { __typename: 'Organisation', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type RefuseJoinMutationVariables = Exact<{
  organisationId: string | number;
  requestId: string;
  reason: string;
}>;


export type RefuseJoinMutation = { __typename: 'Mutation', refuseJoin:
    | { __typename: 'Organisation', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type OrganisationApplicationsQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganisationApplicationsQuery = { __typename: 'Query', mailDomainsToConfirm: Array<{ __typename: 'MailDomain', domain: string, isConfirmed: boolean, namedAt: string, confirmedAt: string | null, isNamersOwn: boolean, organisation: { __typename: 'Organisation', id: string, name: string, slug: string }, namedBy: { __typename: 'Person', id: string, name: string } | null }>, organisationApplications: Array<{ __typename: 'OrganisationApplication', askedAt: string | null, applicantAddress: string | null, applicant: { __typename: 'Person', id: string, name: string } | null, organisation: { __typename: 'Organisation', id: string, name: string, slug: string, kind: string, about: string | null, identifiers: Array<{ __typename: 'OrganisationIdentifier', scheme: string, id: string }> } }> };

export type AskToJoinMutationVariables = Exact<{
  id: string | number;
}>;


export type AskToJoinMutation = { __typename: 'Mutation', askToJoin:
    | { __typename: 'Organisation', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type ApplyForListedMutationVariables = Exact<{
  id: string | number;
}>;


export type ApplyForListedMutation = { __typename: 'Mutation', applyForListed:
    | { __typename: 'Organisation', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type MarkClaimMutationVariables = Exact<{
  id: string | number;
  code: string;
  madeFrom: number;
  mark: ClaimMark;
  how?: string | null | undefined;
  looked?: boolean | null | undefined;
}>;


export type MarkClaimMutation = { __typename: 'Mutation', markClaim:
    | { __typename: 'Organisation', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type ApproveOrganisationMutationVariables = Exact<{
  id: string | number;
}>;


export type ApproveOrganisationMutation = { __typename: 'Mutation', approveOrganisation:
    | { __typename: 'Organisation', id: string, state: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type RefuseOrganisationMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type RefuseOrganisationMutation = { __typename: 'Mutation', refuseOrganisation:
    | { __typename: 'Organisation', id: string, state: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type ConfirmMailDomainMutationVariables = Exact<{
  organisationId: string | number;
  domain: string;
}>;


export type ConfirmMailDomainMutation = { __typename: 'Mutation', confirmMailDomain:
    | { __typename: 'Organisation', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type RefuseMailDomainMutationVariables = Exact<{
  organisationId: string | number;
  domain: string;
  reason: string;
}>;


export type RefuseMailDomainMutation = { __typename: 'Mutation', refuseMailDomain:
    | { __typename: 'Organisation', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type ShownMailDomainFragment = { __typename: 'MailDomain', domain: string, isConfirmed: boolean, namedAt: string, confirmedAt: string | null, isNamersOwn: boolean, namedBy: { __typename: 'Person', id: string, name: string } | null };

export type ProfileQueryVariables = Exact<{
  slug: string;
}>;


export type ProfileQuery = { __typename: 'Query', organisation: { __typename: 'Organisation', id: string, name: string, slug: string, kind: string, version: number, profileSaidAt: string, about: string | null, website: string | null, mailbox: string | null, size: string | null, regions: Array<string>, sectors: Array<string>, categories: Array<string> } | null };

export type InvitationQueryVariables = Exact<{
  token: string;
}>;


export type InvitationQuery = { __typename: 'Query', invitation: { __typename: 'Invitation', role: Role, address: string, endsAt: string, isOpen: boolean, isYours: boolean, organisation: { __typename: 'Organisation', id: string, name: string, slug: string } } | null };

export type AcceptInvitationMutationVariables = Exact<{
  token: string;
}>;


export type AcceptInvitationMutation = { __typename: 'Mutation', acceptInvitation:
    | { __typename: 'Organisation', id: string, slug: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type InviteMemberMutationVariables = Exact<{
  organisationId: string | number;
  address: string;
  role: Role;
}>;


export type InviteMemberMutation = { __typename: 'Mutation', inviteMember:
    | { __typename: 'Organisation', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type WithdrawInvitationMutationVariables = Exact<{
  organisationId: string | number;
  invitationId: string;
}>;


export type WithdrawInvitationMutation = { __typename: 'Mutation', withdrawInvitation:
    | { __typename: 'Organisation', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type JoinByDomainMutationVariables = Exact<{
  id: string | number;
}>;


export type JoinByDomainMutation = { __typename: 'Mutation', joinByDomain:
    | { __typename: 'Organisation', id: string, slug: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type LeaveOrganisationMutationVariables = Exact<{
  organisationId: string | number;
}>;


export type LeaveOrganisationMutation = { __typename: 'Mutation', leaveOrganisation:
    | { __typename: 'Organisation', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type NameMailDomainMutationVariables = Exact<{
  organisationId: string | number;
  domain: string;
}>;


export type NameMailDomainMutation = { __typename: 'Mutation', nameMailDomain:
    | { __typename: 'Organisation', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type RemoveMailDomainMutationVariables = Exact<{
  organisationId: string | number;
  domain: string;
}>;


export type RemoveMailDomainMutation = { __typename: 'Mutation', removeMailDomain:
    | { __typename: 'Organisation', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type ChangeRoleMutationVariables = Exact<{
  organisationId: string | number;
  personId: string;
  role: Role;
}>;


export type ChangeRoleMutation = { __typename: 'Mutation', changeRole:
    | { __typename: 'Organisation', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type RemoveMemberMutationVariables = Exact<{
  organisationId: string | number;
  personId: string;
}>;


export type RemoveMemberMutation = { __typename: 'Mutation', removeMember:
    | { __typename: 'Organisation', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type HandOverMutationVariables = Exact<{
  organisationId: string | number;
  personId: string;
}>;


export type HandOverMutation = { __typename: 'Mutation', handOver:
    | { __typename: 'Organisation', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type OrganisationQueryVariables = Exact<{
  slug: string;
}>;


export type OrganisationQuery = { __typename: 'Query', organisation: { __typename: 'Organisation', id: string, name: string, slug: string, kind: string, state: string, region: string | null, isDemo: boolean, isWatched: boolean, notes: string | null, source: string | null, about: string | null, website: string | null, mailbox: string | null, size: string | null, regions: Array<string>, sectors: Array<string>, categories: Array<string>, becameOn: string | null, version: number, responseClock: Array<{ __typename: 'Figure', key: FigureKey, value: number | null, cases: number | null }>, identifiers: Array<{ __typename: 'OrganisationIdentifier', scheme: string, id: string }>, authorities: Array<{ __typename: 'Organisation', id: string, name: string, slug: string }>, standards: Array<{ __typename: 'StandardClaim', code: string, claim: string, plannedFor: string | null, evidenceUrl: string | null, markedBy: Array<{ __typename: 'ClaimMarked', at: string, how: string | null, organisation: { __typename: 'Organisation', id: string, name: string, slug: string } | null }> }>, successor: { __typename: 'Organisation', id: string, name: string, slug: string } | null } | null };

export type OrganisationWorkQueryVariables = Exact<{
  slug: string;
  challenges: ChallengeFilter;
  notices: NoticeFilter;
}>;


export type OrganisationWorkQuery = { __typename: 'Query', challengeBoard: { __typename: 'ChallengeBoard', total: number, rows: { __typename: 'ChallengeBoardRowsConnection', edges: Array<{ __typename: 'ChallengeBoardRowsConnectionEdge', node: { __typename: 'Challenge', id: string, reference: string, title: string, state: string, closesAt: string | null } }> } }, partnerships: { __typename: 'QueryPartnershipsConnection', edges: Array<{ __typename: 'QueryPartnershipsConnectionEdge', node: { __typename: 'Partnership', id: string, reference: string, title: string, state: PartnershipState } }> }, organisation: { __typename: 'Organisation', id: string, adoptions: Array<{ __typename: 'Adoption', id: string, challenge: { __typename: 'Challenge', id: string, reference: string, title: string }, force: { __typename: 'Organisation', id: string, name: string, slug: string }, supplier: { __typename: 'Organisation', id: string, name: string, slug: string } | null, steps: Array<{ __typename: 'AdoptionStep', stage: LedgerStage, on: string, evidence: string, link: string, at: string, partnership: { __typename: 'Partnership', id: string, reference: string } | null }> }> } | null, noticeBoard: { __typename: 'NoticeBoard', total: number } };

export type OrganisationsQueryVariables = Exact<{
  kind: OrganisationKind;
  q?: string | null | undefined;
  region?: string | null | undefined;
  category?: string | null | undefined;
  size?: string | null | undefined;
  standard?: string | null | undefined;
  standing?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type OrganisationsQuery = { __typename: 'Query', organisationDirectory: { __typename: 'OrganisationDirectory', counts: { __typename: 'DirectoryCounts', kinds: Array<{ __typename: 'DirectoryCount', value: string, count: number }>, regions: Array<{ __typename: 'DirectoryCount', value: string, count: number }>, categories: Array<{ __typename: 'DirectoryCount', value: string, count: number }>, sizes: Array<{ __typename: 'DirectoryCount', value: string, count: number }>, standards: Array<{ __typename: 'DirectoryCount', value: string, count: number }>, standings: Array<{ __typename: 'DirectoryCount', value: string, count: number }> }, rows: { __typename: 'OrganisationDirectoryRowsConnection', edges: Array<{ __typename: 'OrganisationDirectoryRowsConnectionEdge', node: { __typename: 'Organisation', id: string, name: string, slug: string, state: string, region: string | null, isDemo: boolean, authorities: Array<{ __typename: 'Organisation', id: string, name: string }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } };

export type OwnApplicationsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnApplicationsQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', applications: Array<{ __typename: 'Organisation', id: string, name: string, slug: string, state: string }> } };

export type EditProfileMutationVariables = Exact<{
  id: string | number;
  madeFrom: number;
  profile: ProfileInput;
  looked?: boolean | null | undefined;
}>;


export type EditProfileMutation = { __typename: 'Mutation', editProfile:
    | { __typename: 'Organisation', id: string, version: number }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type RegisterSupplierMutationVariables = Exact<{
  input: RegisterSupplierInput;
  looked?: boolean | null | undefined;
}>;


export type RegisterSupplierMutation = { __typename: 'Mutation', registerSupplier:
    | { __typename: 'Organisation', id: string, slug: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type ClaimStandardsMutationVariables = Exact<{
  id: string | number;
  madeFrom: number;
  claims: Array<StandardClaimInput> | StandardClaimInput;
  looked?: boolean | null | undefined;
}>;


export type ClaimStandardsMutation = { __typename: 'Mutation', claimStandards:
    | { __typename: 'Organisation', id: string, version: number }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type StandardClaimsQueryVariables = Exact<{
  slug: string;
}>;


export type StandardClaimsQuery = { __typename: 'Query', organisation: { __typename: 'Organisation', id: string, name: string, slug: string, kind: string, version: number, standards: Array<{ __typename: 'StandardClaim', code: string, claim: string, plannedFor: string | null, evidenceUrl: string | null }> } | null };

export type OrganisationStandingQueryVariables = Exact<{
  slug: string;
}>;


export type OrganisationStandingQuery = { __typename: 'Query', organisationStanding: { __typename: 'OrganisationStanding', isOwn: boolean, stopped: { __typename: 'Stopped', at: string, reason: string } | null, organisation: { __typename: 'Organisation', id: string, name: string, slug: string, state: string }, mailDomains: Array<{ __typename: 'MailDomain', domain: string, isConfirmed: boolean, namedAt: string, confirmedAt: string | null, isNamersOwn: boolean, namedBy: { __typename: 'Person', id: string, name: string } | null }>, people: Array<{ __typename: 'PersonStanding', role: Role, stopped: { __typename: 'Stopped', at: string, reason: string } | null, person: { __typename: 'Person', id: string, name: string } }> } | null };

export type SuspendOrganisationMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type SuspendOrganisationMutation = { __typename: 'Mutation', suspendOrganisation:
    | { __typename: 'Organisation', id: string, state: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type RestoreOrganisationMutationVariables = Exact<{
  id: string | number;
}>;


export type RestoreOrganisationMutation = { __typename: 'Mutation', restoreOrganisation:
    | { __typename: 'Organisation', id: string, state: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type SuspendPersonMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type SuspendPersonMutation = { __typename: 'Mutation', suspendPerson:
    | { __typename: 'Person', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type RestorePersonMutationVariables = Exact<{
  id: string;
}>;


export type RestorePersonMutation = { __typename: 'Mutation', restorePerson:
    | { __typename: 'Person', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type RenewProfileMutationVariables = Exact<{
  id: string | number;
  madeFrom: number;
}>;


export type RenewProfileMutation = { __typename: 'Mutation', renewProfile:
    | { __typename: 'Organisation', id: string, version: number, profileSaidAt: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type SucceedOrganisationMutationVariables = Exact<{
  id: string | number;
  successor: string;
  on: string;
}>;


export type SucceedOrganisationMutation = { __typename: 'Mutation', succeedOrganisation:
    | { __typename: 'Organisation', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type SuppliersByNameQueryVariables = Exact<{
  name: string;
}>;


export type SuppliersByNameQuery = { __typename: 'Query', organisationDirectory: { __typename: 'OrganisationDirectory', rows: { __typename: 'OrganisationDirectoryRowsConnection', edges: Array<{ __typename: 'OrganisationDirectoryRowsConnectionEdge', node: { __typename: 'Organisation', id: string, name: string, state: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean } } } };

export type TeamQueryVariables = Exact<{
  slug: string;
}>;


export type TeamQuery = { __typename: 'Query', team: { __typename: 'Team', isAdmin: boolean, organisation: { __typename: 'Organisation', id: string, name: string, slug: string, kind: string }, members: Array<{ __typename: 'Member', role: Role, since: string, isYou: boolean, person: { __typename: 'Person', id: string, name: string } }>, invitations: Array<{ __typename: 'OpenInvitation', id: string, address: string, role: Role, endsAt: string }>, mailDomains: Array<{ __typename: 'MailDomain', domain: string, isConfirmed: boolean, namedAt: string, confirmedAt: string | null, isNamersOwn: boolean, namedBy: { __typename: 'Person', id: string, name: string } | null }>, requests: Array<{ __typename: 'JoinRequest', id: string, address: string, askedAt: string, person: { __typename: 'Person', id: string, name: string } }> } | null };

export type AskForceMutationVariables = Exact<{
  kind: OverdueKind;
  subject: string | number;
  note?: string | null | undefined;
}>;


export type AskForceMutation = { __typename: 'Mutation', askForce:
    | { __typename: 'ForceAsked', againFrom: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type FormPartnershipMutationVariables = Exact<{
  proposal: string | number;
}>;


export type FormPartnershipMutation = { __typename: 'Mutation', formPartnership:
    | { __typename: 'Partnership', id: string, reference: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type EditPartnershipMutationVariables = Exact<{
  id: string | number;
  section: PartnershipSection;
  revision: number;
  removals: number;
  content: unknown;
  looked?: boolean | null | undefined;
}>;


export type EditPartnershipMutation = { __typename: 'Mutation', editPartnership:
    | { __typename: 'Partnership', id: string, reference: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type ConfirmPartnershipMutationVariables = Exact<{
  id: string | number;
  revision: number;
}>;


export type ConfirmPartnershipMutation = { __typename: 'Mutation', confirmPartnership:
    | { __typename: 'Partnership', id: string, state: PartnershipState }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type InviteManagerMutationVariables = Exact<{
  id: string | number;
  organisation: string | number;
}>;


export type InviteManagerMutation = { __typename: 'Mutation', invitePartnershipManager:
    | { __typename: 'Partnership', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type AddMilestoneMutationVariables = Exact<{
  id: string | number;
  title: string;
  dueOn: string;
  owner: string;
  looked?: boolean | null | undefined;
}>;


export type AddMilestoneMutation = { __typename: 'Mutation', addPartnershipMilestone:
    | { __typename: 'Partnership', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type RecordProgressMutationVariables = Exact<{
  id: string | number;
  milestone?: string | null | undefined;
  text: string;
  met: boolean;
  looked?: boolean | null | undefined;
}>;


export type RecordProgressMutation = { __typename: 'Mutation', recordPartnershipProgress:
    | { __typename: 'Partnership', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type AnswerMilestoneMutationVariables = Exact<{
  id: string | number;
  milestone: string;
  accept: boolean;
  reason?: string | null | undefined;
}>;


export type AnswerMilestoneMutation = { __typename: 'Mutation', answerPartnershipMilestone:
    | { __typename: 'Partnership', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type RecordReadingMutationVariables = Exact<{
  id: string | number;
  objective: string;
  value: number;
  on: string;
  note?: string | null | undefined;
  looked?: boolean | null | undefined;
}>;


export type RecordReadingMutation = { __typename: 'Mutation', recordMeasureReading:
    | { __typename: 'Partnership', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type ProposeDecisionMutationVariables = Exact<{
  id: string | number;
  question: string;
  decision: string;
  options?: string | null | undefined;
  looked?: boolean | null | undefined;
}>;


export type ProposeDecisionMutation = { __typename: 'Mutation', proposePartnershipDecision:
    | { __typename: 'PartnershipDecision', key: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type AgreeDecisionMutationVariables = Exact<{
  decision: string;
}>;


export type AgreeDecisionMutation = { __typename: 'Mutation', agreePartnershipDecision:
    | { __typename: 'PartnershipDecision', key: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type ProposeSummaryMutationVariables = Exact<{
  id: string | number;
  text: string;
  looked?: boolean | null | undefined;
}>;


export type ProposeSummaryMutation = { __typename: 'Mutation', proposePartnershipSummary:
    | { __typename: 'Partnership', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type ApproveSummaryMutationVariables = Exact<{
  id: string | number;
  revision: number;
}>;


export type ApproveSummaryMutation = { __typename: 'Mutation', approvePartnershipSummary:
    | { __typename: 'Partnership', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type WriteCloseOutMutationVariables = Exact<{
  id: string | number;
  input: CloseOutInput;
  looked?: boolean | null | undefined;
}>;


export type WriteCloseOutMutation = { __typename: 'Mutation', writeCloseOut:
    | { __typename: 'Partnership', id: string, state: PartnershipState }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type EndPartnershipMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type EndPartnershipMutation = { __typename: 'Mutation', endPartnership:
    | { __typename: 'Partnership', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type MakeDecisionMutationVariables = Exact<{
  input: MakeDecisionInput;
  looked?: boolean | null | undefined;
}>;


export type MakeDecisionMutation = { __typename: 'Mutation', makeDecision:
    | { __typename: 'PartnershipDecision', number: number }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type PartnersOfRoomQueryVariables = Exact<{
  reference: string;
}>;


export type PartnersOfRoomQuery = { __typename: 'Query', partnership: { __typename: 'Partnership', id: string, actions: Array<string>, parties: Array<{ __typename: 'PartnershipParty', key: string, organisation: { __typename: 'Organisation', id: string, name: string } }> } | null };

export type PartnershipLineFragment = { __typename: 'Partnership', id: string, reference: string, state: PartnershipState, title: string, milestonesMet: number, milestonesPlanned: number, endsOn: string | null, endedReason: string | null, parties: Array<{ __typename: 'PartnershipParty', key: string, organisation: { __typename: 'Organisation', id: string, name: string } }>, objectives: Array<{ __typename: 'PartnershipObjective', key: string, text: string, measure: string, unit: string, baseline: number | null, target: number | null, readings: Array<{ __typename: 'MeasureReading', value: number, on: string }> }> };

export type PartnershipsQueryVariables = Exact<{
  state: PartnershipState;
  category?: string | null | undefined;
  region?: string | null | undefined;
  principle?: string | null | undefined;
  force?: string | null | undefined;
  adoption?: AdoptionStage | null | undefined;
  after?: string | null | undefined;
}>;


export type PartnershipsQuery = { __typename: 'Query', partnershipCounts: { __typename: 'PartnershipCounts', states: Array<{ __typename: 'PartnershipCount', key: string, count: number }>, categories: Array<{ __typename: 'PartnershipCount', key: string, count: number }>, regions: Array<{ __typename: 'PartnershipCount', key: string, count: number }>, principles: Array<{ __typename: 'PartnershipCount', key: string, count: number }>, adoptions: Array<{ __typename: 'PartnershipCount', key: string, count: number }>, forces: Array<{ __typename: 'PartnershipForceCount', count: number, force: { __typename: 'Organisation', id: string, name: string, slug: string } }> }, partnerships: { __typename: 'QueryPartnershipsConnection', edges: Array<{ __typename: 'QueryPartnershipsConnectionEdge', node: { __typename: 'Partnership', id: string, reference: string, state: PartnershipState, title: string, milestonesMet: number, milestonesPlanned: number, endsOn: string | null, endedReason: string | null, parties: Array<{ __typename: 'PartnershipParty', key: string, organisation: { __typename: 'Organisation', id: string, name: string } }>, objectives: Array<{ __typename: 'PartnershipObjective', key: string, text: string, measure: string, unit: string, baseline: number | null, target: number | null, readings: Array<{ __typename: 'MeasureReading', value: number, on: string }> }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type WorkspaceQueryVariables = Exact<{
  reference: string;
}>;


export type WorkspaceQuery = { __typename: 'Query', partnership: { __typename: 'Partnership', id: string, key: string, reference: string, state: PartnershipState, title: string, publicSummary: string | null, milestonesMet: number, milestonesPlanned: number, startsOn: string | null, endsOn: string | null, activatedAt: string | null, completedAt: string | null, endedAt: string | null, endedReason: string | null, isDemo: boolean, actions: Array<string>, reviewStanding: ReviewStanding, challenge: { __typename: 'Challenge', id: string, reference: string, title: string, standstill: { __typename: 'Standstill', state: StandstillState, endsAt: string | null } | null } | null, parties: Array<{ __typename: 'PartnershipParty', key: string, side: string, confirmed: boolean, organisation: { __typename: 'Organisation', id: string, name: string, slug: string, successor: { __typename: 'Organisation', slug: string, name: string } | null } }>, objectives: Array<{ __typename: 'PartnershipObjective', key: string, text: string, measure: string, unit: string, baseline: number | null, target: number | null, source: string, readings: Array<{ __typename: 'MeasureReading', value: number, on: string, note: string, by: { __typename: 'Organisation', id: string, name: string } }> }>, endedBy: { __typename: 'Organisation', id: string, name: string } | null, closeOuts: Array<{ __typename: 'PartnershipCloseOut', at: string, result: string, cost: string, didNotWork: string, adoption: string, tellTheNext: string, organisation: { __typename: 'Organisation', id: string, name: string } }>, termsToReview: { __typename: 'TermsToReview', triggers: Array<ReviewTrigger>, fixed: Array<ReviewTrigger>, safeguards: string } | null, reviewChoices: Array<{ __typename: 'Person', id: string, name: string }>, reviews: Array<{ __typename: 'Review', maySign: boolean, id: string, state: ReviewState, outcome: ReviewOutcome | null, conditions: string, post: string, signedAt: string | null, triggers: Array<ReviewTrigger> }>, inside: { __typename: 'PartnershipInside', revision: number, removals: number, terms: unknown, confirmedBefore: unknown, movedAt: string, milestones: Array<{ __typename: 'PartnershipMilestone', key: string, title: string, dueOn: string | null, state: string, evidence: string | null, givenAt: string | null, acceptedAt: string | null, returnedReason: string, owner: { __typename: 'Organisation', id: string, name: string }, givenBy: { __typename: 'Organisation', id: string, name: string } | null }>, progress: Array<{ __typename: 'PartnershipProgress', at: string, text: string, milestoneKey: string | null, organisation: { __typename: 'Organisation', id: string, name: string } }>, decisions: Array<{ __typename: 'PartnershipDecision', key: string, number: number, question: string, options: string, decision: string, proposedAt: string, agreedAt: string | null, proposedBy: { __typename: 'Organisation', id: string, name: string }, agreed: Array<{ __typename: 'DecisionAgreement', at: string, organisation: { __typename: 'Organisation', id: string, name: string } }>, source: Array<{ __typename: 'SourceMessage', number: number, text: string | null, sentAt: string, author: { __typename: 'Person', id: string, name: string } | null }> }>, summary: { __typename: 'PartnershipSummary', text: string, revision: number, approvedBy: Array<{ __typename: 'Organisation', id: string, name: string }> } | null, managers: Array<{ __typename: 'Organisation', id: string, name: string }>, managersToInvite: Array<{ __typename: 'Organisation', id: string, name: string }>, closeOutsWritten: Array<{ __typename: 'Organisation', id: string, name: string }>, thread: { __typename: 'Thread', id: string, reference: string, unread: number } | null } | null } | null };

export type AccountQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', address: string | null, person: { __typename: 'Person', id: string, name: string } | null, memberships: Array<{ __typename: 'ActingFor', id: string, name: string, slug: string, role: string }>, invitations: Array<{ __typename: 'Invitation', token: string, organisation: { __typename: 'Organisation', id: string, name: string } }>, joinsByDomain: { __typename: 'Organisation', id: string, name: string } | null, askedToJoin: Array<{ __typename: 'Organisation', id: string, name: string }> }, mySessions: Array<{ __typename: 'Session', id: string, device: string, begunAt: string, lastSeenAt: string, isThisOne: boolean }>, myPasskeys: Array<{ __typename: 'Passkey', id: string, name: string, madeAt: string }> };

export type EndSessionMutationVariables = Exact<{
  id: string;
}>;


export type EndSessionMutation = { __typename: 'Mutation', endSession:
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
    | { __typename: 'SessionsEnded', count: number }
   };

export type EndEverySessionMutationVariables = Exact<{ [key: string]: never; }>;


export type EndEverySessionMutation = { __typename: 'Mutation', endEverySession:
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
    | { __typename: 'SessionsEnded', count: number }
   };

export type MyDataQueryVariables = Exact<{ [key: string]: never; }>;


export type MyDataQuery = { __typename: 'Query', myData: string | null };

export type NameMyselfMutationVariables = Exact<{
  name: string;
  looked?: boolean | null | undefined;
}>;


export type NameMyselfMutation = { __typename: 'Mutation', nameMyself:
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
    | { __typename: 'Viewer', person: { __typename: 'Person', id: string, name: string } | null }
   };

export type RemovePasskeyMutationVariables = Exact<{
  id: string;
}>;


export type RemovePasskeyMutation = { __typename: 'Mutation', removePasskey:
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
    | { __typename: 'Viewer', isDemo: boolean }
   };

export type OwnAddressQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnAddressQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', address: string | null, person: { __typename: 'Person', id: string } | null } };

export type WaysInFragment = { __typename: 'Viewer', invitations: Array<{ __typename: 'Invitation', token: string, organisation: { __typename: 'Organisation', id: string, name: string } }>, joinsByDomain: { __typename: 'Organisation', id: string, name: string } | null, askedToJoin: Array<{ __typename: 'Organisation', id: string, name: string }> };

export type WelcomeQueryVariables = Exact<{ [key: string]: never; }>;


export type WelcomeQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', hasName: boolean, joinsByDomain: { __typename: 'Organisation', id: string, name: string } | null } };

export type SubmitProposalMutationVariables = Exact<{
  id: string | number;
  version: number;
  edition: number;
  declared: boolean;
  looked?: boolean | null | undefined;
}>;


export type SubmitProposalMutation = { __typename: 'Mutation', submitProposal:
    | { __typename: 'Proposal', reference: string, submittedVersion: number }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type AttachFileMutationVariables = Exact<{
  id: string | number;
  file: File;
}>;


export type AttachFileMutation = { __typename: 'Mutation', attachFile:
    | { __typename: 'Proposal', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type RemoveFileMutationVariables = Exact<{
  id: string | number;
  file: string;
}>;


export type RemoveFileMutation = { __typename: 'Mutation', removeFile:
    | { __typename: 'Proposal', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type ConfirmPartnerMutationVariables = Exact<{
  id: string | number;
}>;


export type ConfirmPartnerMutation = { __typename: 'Mutation', confirmPartner:
    | { __typename: 'Proposal', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type DeclinePartnerMutationVariables = Exact<{
  id: string | number;
}>;


export type DeclinePartnerMutation = { __typename: 'Mutation', declinePartner:
    | { __typename: 'Proposal', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type ProposalToScoreQueryVariables = Exact<{
  reference: string;
}>;


export type ProposalToScoreQuery = { __typename: 'Query', proposal: { __typename: 'Proposal', id: string, challenge: { __typename: 'Challenge', mode: string, content: unknown }, reading: { __typename: 'ProposalVersion', number: number, content: unknown, files: Array<{ __typename: 'ProposalFile', id: string, name: string, size: number }>, partners: Array<{ __typename: 'ProposalPartner', part: string, organisation: { __typename: 'Organisation', name: string } }> } | null } | null };

export type OurProposalsQueryVariables = Exact<{
  state?: ProposalState | null | undefined;
}>;


export type OurProposalsQuery = { __typename: 'Query', proposalsThatAsk: Array<{ __typename: 'Proposal', id: string, reference: string, state: ProposalState, submittedVersion: number, asksUs: boolean, actions: Array<string>, endedAt: string | null, decidedAt: string | null, findings: Array<{ __typename: 'EligibilityFinding', key: string, state: FindingState, respondBy: string | null, mayRespond: boolean }>, clarifications: Array<{ __typename: 'Clarification', key: string, dueAt: string, mayAnswer: boolean }>, challenge: { __typename: 'Challenge', reference: string, title: string, mode: string, state: string, closesAt: string | null, decisionDueAt: string | null, force: { __typename: 'Organisation', name: string } } }>, ownProposalCounts: Array<{ __typename: 'OwnProposalCount', state: ProposalState, count: number }>, ownProposals: Array<{ __typename: 'Proposal', id: string, reference: string, state: ProposalState, submittedVersion: number, asksUs: boolean, actions: Array<string>, endedAt: string | null, decidedAt: string | null, findings: Array<{ __typename: 'EligibilityFinding', key: string, state: FindingState, respondBy: string | null, mayRespond: boolean }>, clarifications: Array<{ __typename: 'Clarification', key: string, dueAt: string, mayAnswer: boolean }>, challenge: { __typename: 'Challenge', reference: string, title: string, mode: string, state: string, closesAt: string | null, decisionDueAt: string | null, force: { __typename: 'Organisation', name: string } } }> };

export type OurProposalFragment = { __typename: 'Proposal', id: string, reference: string, state: ProposalState, submittedVersion: number, asksUs: boolean, actions: Array<string>, endedAt: string | null, decidedAt: string | null, findings: Array<{ __typename: 'EligibilityFinding', key: string, state: FindingState, respondBy: string | null, mayRespond: boolean }>, clarifications: Array<{ __typename: 'Clarification', key: string, dueAt: string, mayAnswer: boolean }>, challenge: { __typename: 'Challenge', reference: string, title: string, mode: string, state: string, closesAt: string | null, decisionDueAt: string | null, force: { __typename: 'Organisation', name: string } } };

export type ProposalQueryVariables = Exact<{
  reference: string;
}>;


export type ProposalQuery = { __typename: 'Query', proposal: { __typename: 'Proposal', id: string, reference: string, state: ProposalState, letter: string | null, submittedVersion: number, submittedAt: string | null, unsealedAt: string | null, endedAt: string | null, decidedAt: string | null, asksUs: boolean, ourPart: string | null, actions: Array<string>, findings: Array<{ __typename: 'EligibilityFinding', key: string, proposalId: string, state: FindingState, code: IneligibleReason, essentials: Array<string>, words: string, proposedAt: string, proposedBy: string | null, confirmedAt: string | null, confirmedBy: string | null, dropReason: string | null, respondBy: string | null, response: string | null, respondedAt: string | null, outcomeReason: string | null, closedAt: string | null, mayConfirm: boolean, mayDrop: boolean, mayClose: boolean, mayRespond: boolean }>, clarifications: Array<{ __typename: 'Clarification', key: string, proposalId: string, number: number, criterionId: string | null, state: ClarificationState, question: string, askedAt: string, askedBy: string | null, dueAt: string, answer: string | null, answeredAt: string | null, mayAnswer: boolean }>, path: Array<{ __typename: 'ProposalPathStep', at: string, step: PathStep, version: number | null }>, supplier: { __typename: 'Organisation', id: string, name: string, slug: string }, challenge: { __typename: 'Challenge', id: string, reference: string, title: string, mode: string, edition: number, content: unknown, closesAt: string | null, decisionDueAt: string | null, state: string, force: { __typename: 'Organisation', name: string, slug: string }, partnerships: Array<{ __typename: 'Partnership', id: string, reference: string, state: PartnershipState, title: string, milestonesMet: number, milestonesPlanned: number, endsOn: string | null, endedReason: string | null, parties: Array<{ __typename: 'PartnershipParty', key: string, organisation: { __typename: 'Organisation', id: string, name: string } }>, objectives: Array<{ __typename: 'PartnershipObjective', key: string, text: string, measure: string, unit: string, baseline: number | null, target: number | null, readings: Array<{ __typename: 'MeasureReading', value: number, on: string }> }> }> }, inside: { __typename: 'ProposalInside', version: number, draft: unknown, isSupplier: boolean, edition: number, reconfirmEdition: number | null, sections: Array<{ __typename: 'ProposalSectionEdit', section: string, version: number, at: string | null, by: { __typename: 'Person', name: string } | null }>, files: Array<{ __typename: 'ProposalFile', id: string, name: string, size: number, type: string, sha256: string }>, partners: Array<{ __typename: 'ProposalPartner', part: string, confirmedAt: string | null, declinedAt: string | null, organisation: { __typename: 'Organisation', id: string, name: string, slug: string } }>, versions: Array<{ __typename: 'ProposalVersion', number: number, submittedAt: string, sha256: string }> } | null } | null };

export type ReceiptQueryVariables = Exact<{
  reference: string;
}>;


export type ReceiptQuery = { __typename: 'Query', proposal: { __typename: 'Proposal', reference: string, state: ProposalState, unsealedAt: string | null, submittedVersion: number, supplier: { __typename: 'Organisation', name: string }, challenge: { __typename: 'Challenge', reference: string, title: string, mode: string, force: { __typename: 'Organisation', name: string } }, inside: { __typename: 'ProposalInside', versions: Array<{ __typename: 'ProposalVersion', number: number, edition: number, submittedAt: string, sha256: string, salt: string, sealedText: string | null, files: Array<{ __typename: 'ProposalFile', id: string, name: string, size: number, sha256: string }>, partners: Array<{ __typename: 'ProposalPartner', part: string, organisation: { __typename: 'Organisation', name: string } }> }> } | null } | null };

export type ReconfirmProposalMutationVariables = Exact<{
  id: string | number;
  edition: number;
}>;


export type ReconfirmProposalMutation = { __typename: 'Mutation', reconfirmProposal:
    | { __typename: 'Proposal', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type ResponsesQueryVariables = Exact<{
  reference: string;
}>;


export type ResponsesQuery = { __typename: 'Query', challenge: { __typename: 'Challenge', id: string, key: string, reference: string, title: string, state: string, closesAt: string | null, actions: Array<string>, responses: Array<{ __typename: 'Proposal', id: string, reference: string, state: ProposalState, submittedAt: string | null, submittedVersion: number, supplier: { __typename: 'Organisation', name: string } }> | null } | null };

export type SaveProposalSectionMutationVariables = Exact<{
  id: string | number;
  section: ProposalSection;
  version: number;
  content: unknown;
}>;


export type SaveProposalSectionMutation = { __typename: 'Mutation', saveProposalSection:
    | { __typename: 'Proposal', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type FindPartnerQueryVariables = Exact<{
  words: string;
}>;


export type FindPartnerQuery = { __typename: 'Query', search: Array<{ __typename: 'FoundGroup', hits: Array<{ __typename: 'Found', title: string, path: string }> }> };

export type PartnerToAskQueryVariables = Exact<{
  slug: string;
}>;


export type PartnerToAskQuery = { __typename: 'Query', organisation: { __typename: 'Organisation', id: string } | null };

export type AskPartnerMutationVariables = Exact<{
  id: string | number;
  organisation: string | number;
  part: string;
  looked?: boolean | null | undefined;
}>;


export type AskPartnerMutation = { __typename: 'Mutation', askPartner:
    | { __typename: 'Proposal', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type RemovePartnerMutationVariables = Exact<{
  id: string | number;
  organisation: string | number;
}>;


export type RemovePartnerMutation = { __typename: 'Mutation', removePartner:
    | { __typename: 'Proposal', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type StartProposalQueryVariables = Exact<{
  reference: string;
}>;


export type StartProposalQuery = { __typename: 'Query', challenge: { __typename: 'Challenge', id: string, reference: string, title: string, mode: string, closesAt: string | null, force: { __typename: 'Organisation', name: string }, ownProposal: { __typename: 'Proposal', reference: string } | null } | null };

export type BeginProposalMutationVariables = Exact<{
  challenge: string | number;
}>;


export type BeginProposalMutation = { __typename: 'Mutation', startProposal:
    | { __typename: 'Proposal', reference: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type WithdrawProposalMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawProposalMutation = { __typename: 'Mutation', withdrawProposal:
    | { __typename: 'Proposal', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type CommitmentToPurgeQueryVariables = Exact<{
  reference: string;
}>;


export type CommitmentToPurgeQuery = { __typename: 'Query', commitment: { __typename: 'Commitment', id: string, reference: string, pledge: string, actions: Array<CommitmentStep> } | null };

export type PurgeCommitmentWordsMutationVariables = Exact<{
  commitment: string | number;
  words: string;
  reason: PurgeReason;
}>;


export type PurgeCommitmentWordsMutation = { __typename: 'Mutation', purgeCommitmentWords:
    | { __typename: 'Commitment', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type ConcernToPurgeQueryVariables = Exact<{
  reference: string;
}>;


export type ConcernToPurgeQuery = { __typename: 'Query', concern: { __typename: 'Concern', id: string, reference: string, actions: Array<ConcernStep>, against: { __typename: 'Organisation', id: string, name: string } } | null };

export type PurgeConcernWordsMutationVariables = Exact<{
  concern: string | number;
  words: string;
  reason: PurgeReason;
}>;


export type PurgeConcernWordsMutation = { __typename: 'Mutation', purgeConcernWords:
    | { __typename: 'Concern', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type CurationToPurgeQueryVariables = Exact<{
  reference: string;
}>;


export type CurationToPurgeQuery = { __typename: 'Query', curation: { __typename: 'Curation', id: string, reference: string, title: string, actions: Array<string> } | null };

export type PurgeCurationWordsMutationVariables = Exact<{
  curation: string | number;
  words: string;
  reason: PurgeReason;
}>;


export type PurgeCurationWordsMutation = { __typename: 'Mutation', purgeCurationWords:
    | { __typename: 'Curation', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type OrganisationToPurgeQueryVariables = Exact<{
  slug: string;
}>;


export type OrganisationToPurgeQuery = { __typename: 'Query', organisation: { __typename: 'Organisation', id: string, name: string, slug: string, mayPurge: boolean } | null };

export type PurgeOrganisationWordsMutationVariables = Exact<{
  organisation: string | number;
  words: string;
  reason: PurgeReason;
}>;


export type PurgeOrganisationWordsMutation = { __typename: 'Mutation', purgeOrganisationWords:
    | { __typename: 'Organisation', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type PurgeWordsMutationVariables = Exact<{
  challenge: string | number;
  words: string;
  reason: PurgeReason;
}>;


export type PurgeWordsMutation = { __typename: 'Mutation', purgeWords:
    | { __typename: 'Challenge', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type AnswerQuestionMutationVariables = Exact<{
  id: string | number;
  answer: string;
  text?: string | null | undefined;
  merge?: Array<string | number> | string | number | null | undefined;
  moveCloseTo?: string | null | undefined;
  looked?: boolean | null | undefined;
}>;


export type AnswerQuestionMutation = { __typename: 'Mutation', answerQuestion:
    | { __typename: 'Question', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type AskQuestionMutationVariables = Exact<{
  challenge: string | number;
  text: string;
  topic?: QuestionTopic | null | undefined;
  confidential?: boolean | null | undefined;
  sure?: boolean | null | undefined;
  looked?: boolean | null | undefined;
}>;


export type AskQuestionMutation = { __typename: 'Mutation', askQuestion:
    | { __typename: 'Question', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type DeclineQuestionMutationVariables = Exact<{
  id: string | number;
  reason: string;
  looked?: boolean | null | undefined;
}>;


export type DeclineQuestionMutation = { __typename: 'Mutation', declineQuestion:
    | { __typename: 'Question', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type CorrectAnswerMutationVariables = Exact<{
  id: string | number;
  answer: string;
  looked?: boolean | null | undefined;
}>;


export type CorrectAnswerMutation = { __typename: 'Mutation', correctAnswer:
    | { __typename: 'Question', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type NearQuestionsQueryVariables = Exact<{
  reference: string;
  text: string;
}>;


export type NearQuestionsQuery = { __typename: 'Query', challenge: { __typename: 'Challenge', id: string, nearQuestions: Array<{ __typename: 'Question', id: string, number: number | null, text: string, answer: string | null }> } | null };

export type TakeBackQuestionMutationVariables = Exact<{
  id: string | number;
}>;


export type TakeBackQuestionMutation = { __typename: 'Mutation', withdrawQuestion:
    | { __typename: 'Question', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type AnswerPrivatelyMutationVariables = Exact<{
  id: string | number;
  answer: string;
  reason: string;
  looked?: boolean | null | undefined;
}>;


export type AnswerPrivatelyMutation = { __typename: 'Mutation', answerPrivately:
    | { __typename: 'Question', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type QuestionLineFragment = { __typename: 'Question', id: string, topic: string, number: number | null, text: string, answer: string | null, answeredAt: string | null, askedOn: string, isOurs: boolean, original: string | null, corrects: { __typename: 'Question', id: string, number: number | null } | null, correctedBy: { __typename: 'Question', id: string, number: number | null } | null };

export type QuestionsQueryVariables = Exact<{
  reference: string;
  topic?: QuestionTopic | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type QuestionsQuery = { __typename: 'Query', challenge: { __typename: 'Challenge', id: string, key: string, reference: string, title: string, state: string, mode: string, openedAt: string | null, questionsCloseAt: string | null, closesAt: string | null, closeToOffer: string | null, answeredQuestions: number, privateReasons: Array<string>, coOwners: Array<{ __typename: 'Organisation', slug: string }>, force: { __typename: 'Organisation', slug: string, name: string }, questionTopics: Array<{ __typename: 'QuestionTopicCount', topic: QuestionTopic, count: number }>, questions: { __typename: 'ChallengeQuestionsConnection', edges: Array<{ __typename: 'ChallengeQuestionsConnectionEdge', node: { __typename: 'Question', id: string, topic: string, number: number | null, text: string, answer: string | null, answeredAt: string | null, askedOn: string, isOurs: boolean, original: string | null, corrects: { __typename: 'Question', id: string, number: number | null } | null, correctedBy: { __typename: 'Question', id: string, number: number | null } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } }, waitingQuestions: Array<{ __typename: 'Question', id: string, topic: string, text: string, askedOn: string, isConfidential: boolean, workingDaysWaiting: number }>, privateQuestions: Array<{ __typename: 'Question', id: string, text: string, answer: string | null, privateReason: string | null, askedOn: string }>, ownQuestions: Array<{ __typename: 'Question', id: string, state: string, text: string, number: number | null, askedOn: string, declinedReason: string | null, answer: string | null, privateReason: string | null, mergedInto: { __typename: 'Question', id: string, number: number | null } | null }>, responseClock: Array<{ __typename: 'ChallengePace', key: FigureKey, workingDays: number, longest: number, cases: number | null }> } | null };

export type ChallengeRecordQueryVariables = Exact<{
  reference: string;
  after?: number | null | undefined;
}>;


export type ChallengeRecordQuery = { __typename: 'Query', challenge: { __typename: 'Challenge', id: string, key: string, reference: string, title: string, state: string, mode: string, openedAt: string | null, questionsCloseAt: string | null, closesAt: string | null, answeredQuestions: number, chain: { __typename: 'ChainStatus', count: number, unbroken: boolean, brokenAt: number | null, lastNumber: number, lastHash: string, checkedAt: string }, record: Array<{ __typename: 'RecordEntry', number: number, hash: string, person: string | null, text: string | null, event: { __typename: 'LogEntry', at: string, kind: string, isPrivate: boolean, data: unknown, by: { __typename: 'Organisation', name: string } | null } | null }>, recordChains: Array<{ __typename: 'RecordChain', chain: string, about: string, title: string, number: number, unbroken: boolean, entries: Array<{ __typename: 'RecordEntry', number: number, hash: string, person: string | null, text: string | null, event: { __typename: 'LogEntry', at: string, by: { __typename: 'Organisation', name: string } | null } | null }> }>, recordedEditions: Array<{ __typename: 'RecordedEdition', number: number, at: string, sha256: string | null, standing: EditionStanding }>, editions: Array<{ __typename: 'Edition', number: number, material: boolean, content: unknown }>, force: { __typename: 'Organisation', slug: string, name: string } } | null };

export type RefusedFragment = { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> };

export type WriteReleaseMutationVariables = Exact<{
  challenge: string | number;
  title: string;
  text: string;
  looked?: boolean | null | undefined;
}>;


export type WriteReleaseMutation = { __typename: 'Mutation', writeRelease:
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
    | { __typename: 'Release', id: string }
   };

export type EditReleaseMutationVariables = Exact<{
  id: string | number;
  madeFrom: number;
  title: string;
  text: string;
  looked?: boolean | null | undefined;
}>;


export type EditReleaseMutation = { __typename: 'Mutation', editRelease:
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
    | { __typename: 'Release', id: string, version: number }
   };

export type AttachToReleaseMutationVariables = Exact<{
  id: string | number;
  file: File;
}>;


export type AttachToReleaseMutation = { __typename: 'Mutation', attachToRelease:
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
    | { __typename: 'Release', id: string }
   };

export type RemoveFromReleaseMutationVariables = Exact<{
  id: string | number;
  file: string;
}>;


export type RemoveFromReleaseMutation = { __typename: 'Mutation', removeFromRelease:
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
    | { __typename: 'Release', id: string }
   };

export type ReleaseMutationVariables = Exact<{
  id: string | number;
  madeFrom: number;
  at?: string | null | undefined;
  looked?: boolean | null | undefined;
}>;


export type ReleaseMutation = { __typename: 'Mutation', release:
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
    | { __typename: 'Release', id: string }
   };

export type DiscardReleaseMutationVariables = Exact<{
  id: string | number;
}>;


export type DiscardReleaseMutation = { __typename: 'Mutation', discardRelease:
    | { __typename: 'Challenge', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type LinkedReleaseFragment = { __typename: 'Release', id: string, state: ReleaseState, number: number | null, title: string, files: Array<{ __typename: 'ReleaseFile', name: string, size: number, path: string }> };

export type ShownReleaseFragment = { __typename: 'Release', id: string, version: number, state: ReleaseState, number: number | null, title: string, text: string, releaseAt: string | null, releasedAt: string | null, files: Array<{ __typename: 'ReleaseFile', id: string, name: string, size: number, sha256: string, path: string }> };

export type ReleasesQueryVariables = Exact<{
  reference: string;
}>;


export type ReleasesQuery = { __typename: 'Query', challenge: { __typename: 'Challenge', id: string, key: string, reference: string, title: string, state: string, mode: string, openedAt: string | null, questionsCloseAt: string | null, closesAt: string | null, answeredQuestions: number, releases: Array<{ __typename: 'Release', id: string, version: number, state: ReleaseState, number: number | null, title: string, text: string, releaseAt: string | null, releasedAt: string | null, files: Array<{ __typename: 'ReleaseFile', id: string, name: string, size: number, sha256: string, path: string }> }>, force: { __typename: 'Organisation', slug: string, name: string } } | null };

export type DocumentsQueryVariables = Exact<{
  reference: string;
}>;


export type DocumentsQuery = { __typename: 'Query', challenge: { __typename: 'Challenge', id: string, key: string, reference: string, title: string, state: string, actions: Array<string>, publicationAskedAt: string | null, publicationAskedBy: { __typename: 'Person', name: string } | null, force: { __typename: 'Organisation', slug: string, name: string }, releases: Array<{ __typename: 'Release', id: string, version: number, state: ReleaseState, number: number | null, title: string, text: string, releaseAt: string | null, releasedAt: string | null, files: Array<{ __typename: 'ReleaseFile', id: string, name: string, size: number, sha256: string, path: string }> }> } | null };

export type AskReviewMutationVariables = Exact<{
  id: string | number;
  reviewer: string;
}>;


export type AskReviewMutation = { __typename: 'Mutation', askReview:
    | { __typename: 'Challenge', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type SignReviewMutationVariables = Exact<{
  id: string | number;
  wording: number;
  outcome: ReviewOutcome;
  reason: string;
  conditions: string;
  post: string;
}>;


export type SignReviewMutation = { __typename: 'Mutation', signReview:
    | { __typename: 'Challenge', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type SetReviewTriggersMutationVariables = Exact<{
  id: string | number;
  revision: number;
  triggers: Array<ReviewTrigger> | ReviewTrigger;
  safeguards: string;
  looked?: boolean | null | undefined;
}>;


export type SetReviewTriggersMutation = { __typename: 'Mutation', setReviewTriggers:
    | { __typename: 'Partnership', id: string, inside: { __typename: 'PartnershipInside', revision: number } | null }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type AskPartnershipReviewMutationVariables = Exact<{
  id: string | number;
  reviewer: string;
}>;


export type AskPartnershipReviewMutation = { __typename: 'Mutation', askPartnershipReview:
    | { __typename: 'Partnership', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type SignPartnershipReviewMutationVariables = Exact<{
  id: string | number;
  wording: number;
  outcome: ReviewOutcome;
  reason: string;
  conditions: string;
  post: string;
}>;


export type SignPartnershipReviewMutation = { __typename: 'Mutation', signPartnershipReview:
    | { __typename: 'Partnership', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type FoundReviewFragment = { __typename: 'Review', id: string, state: ReviewState, outcome: ReviewOutcome | null, conditions: string, post: string, signedAt: string | null, triggers: Array<ReviewTrigger> };

export type ReviewPageQueryVariables = Exact<{
  reference: string;
}>;


export type ReviewPageQuery = { __typename: 'Query', challenge: { __typename: 'Challenge', id: string, key: string, reference: string, title: string, state: string, content: unknown, actions: Array<string>, reviewStanding: ReviewStanding, reviewWording: number, reviewChoices: Array<{ __typename: 'Person', id: string, name: string }>, reviews: Array<{ __typename: 'Review', number: number, reason: string | null, askedAt: string | null, maySign: boolean, id: string, state: ReviewState, outcome: ReviewOutcome | null, conditions: string, post: string, signedAt: string | null, triggers: Array<ReviewTrigger>, reviewer: { __typename: 'Person', id: string, name: string } | null, askedBy: { __typename: 'Person', id: string, name: string } | null }>, force: { __typename: 'Organisation', slug: string, name: string } } | null };

export type BoardQueryVariables = Exact<{
  filter?: ChallengeFilter | null | undefined;
  sort?: BoardSort | null | undefined;
  after?: string | null | undefined;
  search: string;
}>;


export type BoardQuery = { __typename: 'Query', isWatched: boolean, challengeBoard: { __typename: 'ChallengeBoard', total: number, counts: { __typename: 'BoardCounts', state: Array<{ __typename: 'BoardCount', value: string, count: number }>, mode: Array<{ __typename: 'BoardCount', value: string, count: number }>, category: Array<{ __typename: 'BoardCount', value: string, count: number }>, region: Array<{ __typename: 'BoardCount', value: string, count: number }>, force: Array<{ __typename: 'BoardCount', value: string, label: string | null, count: number }>, principle: Array<{ __typename: 'BoardCount', value: string, count: number }>, standard: Array<{ __typename: 'BoardCount', value: string, count: number }>, band: Array<{ __typename: 'BoardCount', value: string, count: number }>, outcome: Array<{ __typename: 'BoardCount', value: string, count: number }>, reason: Array<{ __typename: 'BoardCount', value: string, count: number }>, closing: Array<{ __typename: 'BoardCount', value: string, count: number }>, adoption: Array<{ __typename: 'BoardCount', value: string, count: number }>, shared: Array<{ __typename: 'BoardCount', value: string, count: number }> }, rows: { __typename: 'ChallengeBoardRowsConnection', edges: Array<{ __typename: 'ChallengeBoardRowsConnectionEdge', node: { __typename: 'Challenge', id: string, reference: string, title: string, summary: string, state: string, mode: string, isDemo: boolean, isWatched: boolean, ownMark: OwnMark | null, categories: Array<string>, valueBand: string, adoptionRoute: string, essentialsCount: number, standardCodes: Array<string>, openedAt: string | null, questionsCloseAt: string | null, closesAt: string | null, decidedAt: string | null, outcome: string | null, force: { __typename: 'Organisation', id: string, slug: string, name: string, region: string | null, daysToAnswer: number | null }, coOwners: Array<{ __typename: 'Organisation', id: string, name: string }>, sameProblems: Array<{ __typename: 'SameProblem', id: string, forceId: string }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } };

export type BoardCountsPartsFragment = { __typename: 'BoardCounts', state: Array<{ __typename: 'BoardCount', value: string, count: number }>, mode: Array<{ __typename: 'BoardCount', value: string, count: number }>, category: Array<{ __typename: 'BoardCount', value: string, count: number }>, region: Array<{ __typename: 'BoardCount', value: string, count: number }>, force: Array<{ __typename: 'BoardCount', value: string, label: string | null, count: number }>, principle: Array<{ __typename: 'BoardCount', value: string, count: number }>, standard: Array<{ __typename: 'BoardCount', value: string, count: number }>, band: Array<{ __typename: 'BoardCount', value: string, count: number }>, outcome: Array<{ __typename: 'BoardCount', value: string, count: number }>, reason: Array<{ __typename: 'BoardCount', value: string, count: number }>, closing: Array<{ __typename: 'BoardCount', value: string, count: number }>, adoption: Array<{ __typename: 'BoardCount', value: string, count: number }>, shared: Array<{ __typename: 'BoardCount', value: string, count: number }> };

export type BoardRowFragment = { __typename: 'Challenge', id: string, reference: string, title: string, summary: string, state: string, mode: string, isDemo: boolean, isWatched: boolean, ownMark: OwnMark | null, categories: Array<string>, valueBand: string, adoptionRoute: string, essentialsCount: number, standardCodes: Array<string>, openedAt: string | null, questionsCloseAt: string | null, closesAt: string | null, decidedAt: string | null, outcome: string | null, force: { __typename: 'Organisation', id: string, slug: string, name: string, region: string | null, daysToAnswer: number | null }, coOwners: Array<{ __typename: 'Organisation', id: string, name: string }>, sameProblems: Array<{ __typename: 'SameProblem', id: string, forceId: string }> };

export type FoundGroupPartsFragment = { __typename: 'FoundGroup', kind: FindKind, count: number, periods: Array<{ __typename: 'FoundPeriod', days: number | null, count: number }>, hits: Array<{ __typename: 'Found', reference: string, title: string, path: string, at: string | null, sentence: Array<{ __typename: 'FoundPiece', text: string, hit: boolean }> }> };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { __typename: 'Query', homeCounts: { __typename: 'HomeCounts', open: number, closingThisWeek: number, answered: number, partnerships: number, lessons: number }, closingNext: { __typename: 'ChallengeBoard', rows: { __typename: 'ChallengeBoardRowsConnection', edges: Array<{ __typename: 'ChallengeBoardRowsConnectionEdge', node: { __typename: 'Challenge', id: string, reference: string, title: string, mode: string, closesAt: string | null, force: { __typename: 'Organisation', name: string } } }> } }, shared: { __typename: 'ChallengeBoard', rows: { __typename: 'ChallengeBoardRowsConnection', edges: Array<{ __typename: 'ChallengeBoardRowsConnectionEdge', node: { __typename: 'Challenge', id: string, reference: string, title: string, force: { __typename: 'Organisation', region: string | null }, sameProblems: Array<{ __typename: 'SameProblem', level: string, force: { __typename: 'Organisation', region: string | null } }> } }> } }, justAnswered: Array<{ __typename: 'Question', id: string, text: string, answer: string | null, answeredAt: string | null, challenge: { __typename: 'Challenge', reference: string, title: string } }>, decided: { __typename: 'ChallengeBoard', rows: { __typename: 'ChallengeBoardRowsConnection', edges: Array<{ __typename: 'ChallengeBoardRowsConnectionEdge', node: { __typename: 'Challenge', id: string, reference: string, title: string, state: string, mode: string, outcome: string | null, outcomeReason: string | null } }> } }, signatories: { __typename: 'QuerySignatoriesConnection', edges: Array<{ __typename: 'QuerySignatoriesConnectionEdge', node: { __typename: 'Signatory', id: string, signedAt: string | null, organisation: { __typename: 'Organisation', name: string, slug: string } } }> }, endedInNo: { __typename: 'ChallengeBoard', rows: { __typename: 'ChallengeBoardRowsConnection', edges: Array<{ __typename: 'ChallengeBoardRowsConnectionEdge', node: { __typename: 'Challenge', id: string, reference: string, title: string, state: string, mode: string, outcome: string | null, outcomeReason: string | null } }> } } };

export type HomeOutcomeFragment = { __typename: 'Challenge', id: string, reference: string, title: string, state: string, mode: string, outcome: string | null, outcomeReason: string | null };

export type OutcomesQueryVariables = Exact<{
  filter?: ChallengeFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type OutcomesQuery = { __typename: 'Query', challengeBoard: { __typename: 'ChallengeBoard', total: number, counts: { __typename: 'BoardCounts', state: Array<{ __typename: 'BoardCount', value: string, count: number }>, mode: Array<{ __typename: 'BoardCount', value: string, count: number }>, category: Array<{ __typename: 'BoardCount', value: string, count: number }>, region: Array<{ __typename: 'BoardCount', value: string, count: number }>, force: Array<{ __typename: 'BoardCount', value: string, label: string | null, count: number }>, principle: Array<{ __typename: 'BoardCount', value: string, count: number }>, standard: Array<{ __typename: 'BoardCount', value: string, count: number }>, band: Array<{ __typename: 'BoardCount', value: string, count: number }>, outcome: Array<{ __typename: 'BoardCount', value: string, count: number }>, reason: Array<{ __typename: 'BoardCount', value: string, count: number }>, closing: Array<{ __typename: 'BoardCount', value: string, count: number }>, adoption: Array<{ __typename: 'BoardCount', value: string, count: number }>, shared: Array<{ __typename: 'BoardCount', value: string, count: number }> }, rows: { __typename: 'ChallengeBoardRowsConnection', edges: Array<{ __typename: 'ChallengeBoardRowsConnectionEdge', node: { __typename: 'Challenge', id: string, reference: string, title: string, state: string, mode: string, outcome: string | null, outcomeReason: string | null, withdrawnAt: string | null, withdrawnReason: string | null, lessons: string | null, decidedAt: string | null, force: { __typename: 'Organisation', slug: string, name: string } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } };

export type SearchQueryVariables = Exact<{
  words: string;
  kind?: FindKind | null | undefined;
  isOfOneKind?: boolean | null | undefined;
  within?: number | null | undefined;
}>;


export type SearchQuery = { __typename: 'Query', spellings: Array<string>, ownSearch: Array<{ __typename: 'FoundGroup', kind: FindKind, count: number, periods: Array<{ __typename: 'FoundPeriod', days: number | null, count: number }>, hits: Array<{ __typename: 'Found', reference: string, title: string, path: string, at: string | null, sentence: Array<{ __typename: 'FoundPiece', text: string, hit: boolean }> }> }>, search: Array<{ __typename: 'FoundGroup', kind: FindKind, count: number, periods: Array<{ __typename: 'FoundPeriod', days: number | null, count: number }>, hits: Array<{ __typename: 'Found', reference: string, title: string, path: string, at: string | null, sentence: Array<{ __typename: 'FoundPiece', text: string, hit: boolean }> }> }>, ownOfKind?: Array<{ __typename: 'FoundGroup', kind: FindKind, count: number, periods: Array<{ __typename: 'FoundPeriod', days: number | null, count: number }>, hits: Array<{ __typename: 'Found', reference: string, title: string, path: string, at: string | null, sentence: Array<{ __typename: 'FoundPiece', text: string, hit: boolean }> }> }>, ofKind?: Array<{ __typename: 'FoundGroup', kind: FindKind, count: number, periods: Array<{ __typename: 'FoundPeriod', days: number | null, count: number }>, hits: Array<{ __typename: 'Found', reference: string, title: string, path: string, at: string | null, sentence: Array<{ __typename: 'FoundPiece', text: string, hit: boolean }> }> }> };

export type SendMessageMutationVariables = Exact<{
  input: SendMessageInput;
}>;


export type SendMessageMutation = { __typename: 'Mutation', sendMessage:
    | { __typename: 'Message', threadId: string, id: string, number: number, clientId: string, version: number, organisationId: string | null, text: string | null, replyToNumber: number | null, sentAt: string, editedAt: string | null, retractedAt: string | null, purgedAt: string | null, edits: number, author: { __typename: 'Person', id: string, name: string }, organisation: { __typename: 'Organisation', id: string, name: string } | null }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type EditMessageMutationVariables = Exact<{
  input: EditMessageInput;
}>;


export type EditMessageMutation = { __typename: 'Mutation', editMessage:
    | { __typename: 'Message', threadId: string, id: string, number: number, clientId: string, version: number, organisationId: string | null, text: string | null, replyToNumber: number | null, sentAt: string, editedAt: string | null, retractedAt: string | null, purgedAt: string | null, edits: number, author: { __typename: 'Person', id: string, name: string }, organisation: { __typename: 'Organisation', id: string, name: string } | null }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type RetractMessageMutationVariables = Exact<{
  id: string;
}>;


export type RetractMessageMutation = { __typename: 'Mutation', retractMessage:
    | { __typename: 'Message', threadId: string, id: string, number: number, clientId: string, version: number, organisationId: string | null, text: string | null, replyToNumber: number | null, sentAt: string, editedAt: string | null, retractedAt: string | null, purgedAt: string | null, edits: number, author: { __typename: 'Person', id: string, name: string }, organisation: { __typename: 'Organisation', id: string, name: string } | null }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type MarkThreadReadMutationVariables = Exact<{
  input: MarkThreadReadInput;
}>;


export type MarkThreadReadMutation = { __typename: 'Mutation', markThreadRead:
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
    | { __typename: 'Thread', id: string, readNumber: number }
   };

export type ResolveThreadMutationVariables = Exact<{
  input: ResolveThreadInput;
}>;


export type ResolveThreadMutation = { __typename: 'Mutation', resolveThread:
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
    | { __typename: 'Thread', id: string, resolvedAt: string | null }
   };

export type OpenThreadMutationVariables = Exact<{
  input: OpenThreadInput;
}>;


export type OpenThreadMutation = { __typename: 'Mutation', openThread:
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
    | { __typename: 'Thread', id: string, reference: string }
   };

export type HoldMessageMutationVariables = Exact<{
  input: SendMessageInput;
}>;


export type HoldMessageMutation = { __typename: 'Mutation', holdMessage:
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
    | { __typename: 'Thread', id: string }
   };

export type ReleaseHeldMessageMutationVariables = Exact<{
  id: string;
}>;


export type ReleaseHeldMessageMutation = { __typename: 'Mutation', releaseHeldMessage:
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
    | { __typename: 'Thread', id: string }
   };

export type DropHeldMessageMutationVariables = Exact<{
  id: string;
}>;


export type DropHeldMessageMutation = { __typename: 'Mutation', dropHeldMessage:
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
    | { __typename: 'Thread', id: string }
   };

export type PurgeMessageMutationVariables = Exact<{
  id: string;
  reason: PurgeReason;
}>;


export type PurgeMessageMutation = { __typename: 'Mutation', purgeMessage:
    | { __typename: 'Message', threadId: string, id: string, number: number, clientId: string, version: number, organisationId: string | null, text: string | null, replyToNumber: number | null, sentAt: string, editedAt: string | null, retractedAt: string | null, purgedAt: string | null, edits: number, author: { __typename: 'Person', id: string, name: string }, organisation: { __typename: 'Organisation', id: string, name: string } | null }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type EarlierWordsQueryVariables = Exact<{
  reference: string;
  after: number;
}>;


export type EarlierWordsQuery = { __typename: 'Query', thread: { __typename: 'Thread', id: string, messages: Array<{ __typename: 'Message', id: string, wordings: Array<{ __typename: 'MessageWording', text: string, until: string }> }> } | null };

export type InboxQueryVariables = Exact<{
  filter: InboxFilter;
  after?: string | null | undefined;
}>;


export type InboxQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', unreadThreads: number }, inbox: { __typename: 'QueryInboxConnection', edges: Array<{ __typename: 'QueryInboxConnectionEdge', node: { __typename: 'Thread', id: string, reference: string, kind: ThreadKind, title: string, subjectReference: string, unread: number, mentioned: boolean, lastAt: string, resolvedAt: string | null, parties: Array<{ __typename: 'Organisation', id: string, name: string }>, lastMessage: { __typename: 'Message', text: string | null, retractedAt: string | null, author: { __typename: 'Person', id: string, name: string } } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } }, workrooms: { __typename: 'QueryInboxConnection', edges: Array<{ __typename: 'QueryInboxConnectionEdge', node: { __typename: 'Thread', title: string, subjectReference: string } }> } };

export type MessageLineFragment = { __typename: 'Message', threadId: string, id: string, number: number, clientId: string, version: number, organisationId: string | null, text: string | null, replyToNumber: number | null, sentAt: string, editedAt: string | null, retractedAt: string | null, purgedAt: string | null, edits: number, author: { __typename: 'Person', id: string, name: string }, organisation: { __typename: 'Organisation', id: string, name: string } | null };

export type RoomQueryVariables = Exact<{
  reference: string;
}>;


export type RoomQuery = { __typename: 'Query', thread: { __typename: 'Thread', id: string, key: string, reference: string, kind: ThreadKind, title: string, subjectReference: string, state: RoomState, readers: string, kept: string, banner: string | null, mayWrite: boolean, showsPresence: boolean, ownOrganisationId: string | null, lastNumber: number, readNumber: number, firstNumber: number, resolvedAt: string | null, mayReview: boolean, mayPurge: boolean, held: Array<{ __typename: 'HeldMessage', id: string, isOwn: boolean, text: string, finds: Array<string>, heldAt: string, author: { __typename: 'Person', id: string, name: string } }>, parties: Array<{ __typename: 'Organisation', id: string, name: string }>, messages: Array<{ __typename: 'Message', threadId: string, id: string, number: number, clientId: string, version: number, organisationId: string | null, text: string | null, replyToNumber: number | null, sentAt: string, editedAt: string | null, retractedAt: string | null, purgedAt: string | null, edits: number, author: { __typename: 'Person', id: string, name: string }, organisation: { __typename: 'Organisation', id: string, name: string } | null }> } | null };

export type RoomPartQueryVariables = Exact<{
  reference: string;
  after?: number | null | undefined;
  before?: number | null | undefined;
  from?: string | null | undefined;
  limit: number;
}>;


export type RoomPartQuery = { __typename: 'Query', thread: { __typename: 'Thread', id: string, lastNumber: number, messages: Array<{ __typename: 'Message', threadId: string, id: string, number: number, clientId: string, version: number, organisationId: string | null, text: string | null, replyToNumber: number | null, sentAt: string, editedAt: string | null, retractedAt: string | null, purgedAt: string | null, edits: number, author: { __typename: 'Person', id: string, name: string }, organisation: { __typename: 'Organisation', id: string, name: string } | null }> } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const AdoptionLineFragmentDoc = new TypedDocumentString(`
    fragment AdoptionLine on Adoption {
  id
  challenge {
    id
    reference
    title
  }
  force {
    id
    name
    slug
  }
  supplier {
    id
    name
    slug
  }
  steps {
    stage
    on
    evidence
    link
    at
    partnership {
      id
      reference
    }
  }
}
    `, {"fragmentName":"AdoptionLine"}) as unknown as TypedDocumentString<AdoptionLineFragment, unknown>;
export const ChainStateFragmentDoc = new TypedDocumentString(`
    fragment ChainState on ChainStatus {
  count
  unbroken
  brokenAt
  lastNumber
  lastHash
  checkedAt
}
    `, {"fragmentName":"ChainState"}) as unknown as TypedDocumentString<ChainStateFragment, unknown>;
export const ComparableEditionFragmentDoc = new TypedDocumentString(`
    fragment ComparableEdition on Edition {
  number
  material
  content
}
    `, {"fragmentName":"ComparableEdition"}) as unknown as TypedDocumentString<ComparableEditionFragment, unknown>;
export const CoOwnershipFieldsFragmentDoc = new TypedDocumentString(`
    fragment CoOwnershipFields on CoOwnership {
  challenge
  reference
  title
  standing
  why
  reason
  askedAt
  lapsesAt
  answeredAt
  endedAt
  mayAnswer
  mayEnd
  owner {
    id
    slug
    name
  }
  force {
    id
    slug
    name
  }
}
    `, {"fragmentName":"CoOwnershipFields"}) as unknown as TypedDocumentString<CoOwnershipFieldsFragment, unknown>;
export const ContinuedByFragmentDoc = new TypedDocumentString(`
    fragment ContinuedBy on Challenge {
  continuedBy {
    id
    reference
    title
  }
}
    `, {"fragmentName":"ContinuedBy"}) as unknown as TypedDocumentString<ContinuedByFragment, unknown>;
export const ChallengeHeadFragmentDoc = new TypedDocumentString(`
    fragment ChallengeHead on Challenge {
  id
  key
  reference
  title
  state
  mode
  openedAt
  questionsCloseAt
  closesAt
  answeredQuestions
  force {
    slug
    name
  }
}
    `, {"fragmentName":"ChallengeHead"}) as unknown as TypedDocumentString<ChallengeHeadFragment, unknown>;
export const SignatoryLineFragmentDoc = new TypedDocumentString(`
    fragment SignatoryLine on Signatory {
  id
  standing
  accountablePerson
  accountablePost
  appliedAt
  signedAt
  signedUntil
  actions
  earlier {
    signedAt
    endedAt
    suspendedAt
    reason
    reply
  }
  organisation {
    slug
    name
    isDemo
  }
  proceedings {
    declinedReason
    reason
    replyDueAt
    reply
  }
}
    `, {"fragmentName":"SignatoryLine"}) as unknown as TypedDocumentString<SignatoryLineFragment, unknown>;
export const CommitmentLineFragmentDoc = new TypedDocumentString(`
    fragment CommitmentLine on Commitment {
  id
  reference
  principle
  tag
  state
  pledge
  measure
  unit
  boardMeasure
  boardMonths
  boardReading {
    value
    cases
    isWithinAim
  }
  baseline
  target
  dueAt
  reviewAt
  readings {
    on
    value
  }
  evidence {
    givenAt
    acceptedAt
    validUntil
    dispute
    reply
    acceptedBy {
      name
    }
    disputedBy {
      name
    }
  }
  organisation {
    name
    slug
    isDemo
  }
}
    `, {"fragmentName":"CommitmentLine"}) as unknown as TypedDocumentString<CommitmentLineFragment, unknown>;
export const ConcernLineFragmentDoc = new TypedDocumentString(`
    fragment ConcernLine on Concern {
  id
  reference
  principle
  state
  against {
    id
    name
  }
  inside {
    raisedAt
    replyDueAt
    appealDueAt
    raisedBy {
      id
      name
    }
    decision {
      outcome
    }
    lastDecision {
      outcome
    }
  }
}
    `, {"fragmentName":"ConcernLine"}) as unknown as TypedDocumentString<ConcernLineFragment, unknown>;
export const CurationMemberPartsFragmentDoc = new TypedDocumentString(`
    fragment CurationMemberParts on CurationMember {
  answer
  note
  mayAnswer
  challenge {
    id
    reference
    title
    summary
    state
    isDemo
    categories
    closesAt
    standardCodes
    force {
      id
      name
    }
    sameProblems {
      id
      isOurs
      level
      force {
        id
        name
      }
    }
  }
}
    `, {"fragmentName":"CurationMemberParts"}) as unknown as TypedDocumentString<CurationMemberPartsFragment, unknown>;
export const CurationPartsFragmentDoc = new TypedDocumentString(`
    fragment CurationParts on Curation {
  id
  key
  reference
  state
  aim
  title
  reason
  askedBy {
    id
    name
  }
  createdAt
  remindAtClose
  cameOfIt
  closedAt
  actions
  lead {
    id
    reference
    title
    closesAt
  }
  members {
    ...CurationMemberParts
  }
  invitations {
    at
    text
    category
    standard
    size
    region
    invited
    small
    extras {
      reason
      organisation {
        id
        name
      }
    }
  }
  invited {
    id
    name
  }
}
    fragment CurationMemberParts on CurationMember {
  answer
  note
  mayAnswer
  challenge {
    id
    reference
    title
    summary
    state
    isDemo
    categories
    closesAt
    standardCodes
    force {
      id
      name
    }
    sameProblems {
      id
      isOurs
      level
      force {
        id
        name
      }
    }
  }
}`, {"fragmentName":"CurationParts"}) as unknown as TypedDocumentString<CurationPartsFragment, unknown>;
export const DemandForceFragmentDoc = new TypedDocumentString(`
    fragment DemandForce on ForceDemand {
  column
  row
  problems
  level
  force {
    id
    name
    shortName
    region
    isDemo
  }
}
    `, {"fragmentName":"DemandForce"}) as unknown as TypedDocumentString<DemandForceFragment, unknown>;
export const DemandCountsPartsFragmentDoc = new TypedDocumentString(`
    fragment DemandCountsParts on DemandCounts {
  category {
    value
    count
  }
  region {
    value
    count
  }
  level {
    value
    count
  }
  standard {
    value
    count
  }
}
    `, {"fragmentName":"DemandCountsParts"}) as unknown as TypedDocumentString<DemandCountsPartsFragment, unknown>;
export const DemandProblemFragmentDoc = new TypedDocumentString(`
    fragment DemandProblem on Challenge {
  id
  reference
  title
  state
  isDemo
  categories
  closesAt
  force {
    id
    name
    region
  }
  sameProblems {
    id
    level
    force {
      id
      name
      region
    }
  }
  forceNotes {
    id
    volume
    note
    force {
      id
      name
    }
  }
}
    `, {"fragmentName":"DemandProblem"}) as unknown as TypedDocumentString<DemandProblemFragment, unknown>;
export const DeskRowFragmentDoc = new TypedDocumentString(`
    fragment DeskRow on DeskItem {
  key
  words
  reference
  title
  path
  due
  dueIs
  since
  who
}
    `, {"fragmentName":"DeskRow"}) as unknown as TypedDocumentString<DeskRowFragment, unknown>;
export const DeskAskFragmentDoc = new TypedDocumentString(`
    fragment DeskAsk on DeskAsk {
  kind
  subject
  askedAt
  askedBy
  againFrom
}
    `, {"fragmentName":"DeskAsk"}) as unknown as TypedDocumentString<DeskAskFragment, unknown>;
export const ShownClarificationFragmentDoc = new TypedDocumentString(`
    fragment ShownClarification on Clarification {
  key
  proposalId
  number
  criterionId
  state
  question
  askedAt
  askedBy
  dueAt
  answer
  answeredAt
  mayAnswer
}
    `, {"fragmentName":"ShownClarification"}) as unknown as TypedDocumentString<ShownClarificationFragment, unknown>;
export const ShownFindingFragmentDoc = new TypedDocumentString(`
    fragment ShownFinding on EligibilityFinding {
  key
  proposalId
  state
  code
  essentials
  words
  proposedAt
  proposedBy
  confirmedAt
  confirmedBy
  dropReason
  respondBy
  response
  respondedAt
  outcomeReason
  closedAt
  mayConfirm
  mayDrop
  mayClose
  mayRespond
}
    `, {"fragmentName":"ShownFinding"}) as unknown as TypedDocumentString<ShownFindingFragment, unknown>;
export const CellFragmentDoc = new TypedDocumentString(`
    fragment Cell on CellScore {
  proposalId
  criterionId
  score
  reason
  privateNote
  version
  by {
    id
    name
  }
}
    `, {"fragmentName":"Cell"}) as unknown as TypedDocumentString<CellFragment, unknown>;
export const ShownStandstillFragmentDoc = new TypedDocumentString(`
    fragment ShownStandstill on Standstill {
  state
  workingDays
  daysLeft
  endsAt
  mayRaise
  mayAnswer
  mayAnswerChallenges
  cases {
    key
    kind
    words
    raisedAt
    dueAt
    isYours
    outcome
    answer
    closedAt
    supplier {
      id
      name
    }
    owner {
      id
      name
    }
  }
}
    `, {"fragmentName":"ShownStandstill"}) as unknown as TypedDocumentString<ShownStandstillFragment, unknown>;
export const ChallengePacesFragmentDoc = new TypedDocumentString(`
    fragment ChallengePaces on Challenge {
  responseClock {
    key
    workingDays
    longest
    cases
  }
}
    `, {"fragmentName":"ChallengePaces"}) as unknown as TypedDocumentString<ChallengePacesFragment, unknown>;
export const FoiPieceFragmentDoc = new TypedDocumentString(`
    fragment FoiPiece on FoiItem {
  key
  title
  at
  text
  marks {
    part
    why
    until
    isPlaced
  }
  mayKeepBack
  proposed {
    answer
    passages
    exemption
  }
  decision {
    answer
    passages
    exemption
    publicInterest
    at
  }
}
    `, {"fragmentName":"FoiPiece"}) as unknown as TypedDocumentString<FoiPieceFragment, unknown>;
export const ShownMailDomainFragmentDoc = new TypedDocumentString(`
    fragment ShownMailDomain on MailDomain {
  domain
  isConfirmed
  namedAt
  confirmedAt
  isNamersOwn
  namedBy {
    id
    name
  }
}
    `, {"fragmentName":"ShownMailDomain"}) as unknown as TypedDocumentString<ShownMailDomainFragment, unknown>;
export const PartnershipLineFragmentDoc = new TypedDocumentString(`
    fragment PartnershipLine on Partnership {
  id
  reference
  state
  title
  parties {
    key
    organisation {
      id
      name
    }
  }
  objectives {
    key
    text
    measure
    unit
    baseline
    target
    readings {
      value
      on
    }
  }
  milestonesMet
  milestonesPlanned
  endsOn
  endedReason
}
    `, {"fragmentName":"PartnershipLine"}) as unknown as TypedDocumentString<PartnershipLineFragment, unknown>;
export const WaysInFragmentDoc = new TypedDocumentString(`
    fragment WaysIn on Viewer {
  invitations {
    token
    organisation {
      id
      name
    }
  }
  joinsByDomain {
    id
    name
  }
  askedToJoin {
    id
    name
  }
}
    `, {"fragmentName":"WaysIn"}) as unknown as TypedDocumentString<WaysInFragment, unknown>;
export const OurProposalFragmentDoc = new TypedDocumentString(`
    fragment OurProposal on Proposal {
  id
  reference
  state
  submittedVersion
  asksUs
  actions
  endedAt
  decidedAt
  findings {
    key
    state
    respondBy
    mayRespond
  }
  clarifications {
    key
    dueAt
    mayAnswer
  }
  challenge {
    reference
    title
    mode
    state
    closesAt
    decisionDueAt
    force {
      name
    }
  }
}
    `, {"fragmentName":"OurProposal"}) as unknown as TypedDocumentString<OurProposalFragment, unknown>;
export const QuestionLineFragmentDoc = new TypedDocumentString(`
    fragment QuestionLine on Question {
  id
  topic
  number
  text
  answer
  answeredAt
  askedOn
  isOurs
  original
  corrects {
    id
    number
  }
  correctedBy {
    id
    number
  }
}
    `, {"fragmentName":"QuestionLine"}) as unknown as TypedDocumentString<QuestionLineFragment, unknown>;
export const RefusedFragmentDoc = new TypedDocumentString(`
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}
    `, {"fragmentName":"Refused"}) as unknown as TypedDocumentString<RefusedFragment, unknown>;
export const LinkedReleaseFragmentDoc = new TypedDocumentString(`
    fragment LinkedRelease on Release {
  id
  state
  number
  title
  files {
    name
    size
    path
  }
}
    `, {"fragmentName":"LinkedRelease"}) as unknown as TypedDocumentString<LinkedReleaseFragment, unknown>;
export const ShownReleaseFragmentDoc = new TypedDocumentString(`
    fragment ShownRelease on Release {
  id
  version
  state
  number
  title
  text
  releaseAt
  releasedAt
  files {
    id
    name
    size
    sha256
    path
  }
}
    `, {"fragmentName":"ShownRelease"}) as unknown as TypedDocumentString<ShownReleaseFragment, unknown>;
export const FoundReviewFragmentDoc = new TypedDocumentString(`
    fragment FoundReview on Review {
  id
  state
  outcome
  conditions
  post
  signedAt
  triggers
}
    `, {"fragmentName":"FoundReview"}) as unknown as TypedDocumentString<FoundReviewFragment, unknown>;
export const BoardCountsPartsFragmentDoc = new TypedDocumentString(`
    fragment BoardCountsParts on BoardCounts {
  state {
    value
    count
  }
  mode {
    value
    count
  }
  category {
    value
    count
  }
  region {
    value
    count
  }
  force {
    value
    label
    count
  }
  principle {
    value
    count
  }
  standard {
    value
    count
  }
  band {
    value
    count
  }
  outcome {
    value
    count
  }
  reason {
    value
    count
  }
  closing {
    value
    count
  }
  adoption {
    value
    count
  }
  shared {
    value
    count
  }
}
    `, {"fragmentName":"BoardCountsParts"}) as unknown as TypedDocumentString<BoardCountsPartsFragment, unknown>;
export const BoardRowFragmentDoc = new TypedDocumentString(`
    fragment BoardRow on Challenge {
  id
  reference
  title
  summary
  state
  mode
  isDemo
  isWatched
  ownMark
  categories
  valueBand
  adoptionRoute
  essentialsCount
  standardCodes
  openedAt
  questionsCloseAt
  closesAt
  decidedAt
  outcome
  force {
    id
    slug
    name
    region
    daysToAnswer
  }
  coOwners {
    id
    name
  }
  sameProblems {
    id
    forceId
  }
}
    `, {"fragmentName":"BoardRow"}) as unknown as TypedDocumentString<BoardRowFragment, unknown>;
export const FoundGroupPartsFragmentDoc = new TypedDocumentString(`
    fragment FoundGroupParts on FoundGroup {
  kind
  count
  periods {
    days
    count
  }
  hits {
    reference
    title
    path
    at
    sentence {
      text
      hit
    }
  }
}
    `, {"fragmentName":"FoundGroupParts"}) as unknown as TypedDocumentString<FoundGroupPartsFragment, unknown>;
export const HomeOutcomeFragmentDoc = new TypedDocumentString(`
    fragment HomeOutcome on Challenge {
  id
  reference
  title
  state
  mode
  outcome
  outcomeReason
}
    `, {"fragmentName":"HomeOutcome"}) as unknown as TypedDocumentString<HomeOutcomeFragment, unknown>;
export const MessageLineFragmentDoc = new TypedDocumentString(`
    fragment MessageLine on Message {
  threadId
  id
  number
  clientId
  version
  author {
    id
    name
  }
  organisation {
    id
    name
  }
  organisationId
  text
  replyToNumber
  sentAt
  editedAt
  retractedAt
  purgedAt
  edits
}
    `, {"fragmentName":"MessageLine"}) as unknown as TypedDocumentString<MessageLineFragment, unknown>;
export const OpenDataDocument = new TypedDocumentString(`
    query OpenData {
  challengeBoard {
    total
  }
  decided: challengeBoard(filter: {state: [decided]}) {
    total
  }
  noticeBoard {
    total
    rows(first: 1) {
      edges {
        node {
          id
          changedAt
        }
      }
    }
  }
  partnershipCounts(state: active) {
    states {
      key
      count
    }
  }
}
    `) as unknown as TypedDocumentString<OpenDataQuery, OpenDataQueryVariables>;
export const AdoptionLedgerDocument = new TypedDocumentString(`
    query AdoptionLedger($reference: String!) {
  challenge(reference: $reference) {
    id
    key
    reference
    force {
      id
      slug
      name
    }
    adoptions {
      ...AdoptionLine
    }
    adoptingIn {
      id
      reference
    }
  }
}
    fragment AdoptionLine on Adoption {
  id
  challenge {
    id
    reference
    title
  }
  force {
    id
    name
    slug
  }
  supplier {
    id
    name
    slug
  }
  steps {
    stage
    on
    evidence
    link
    at
    partnership {
      id
      reference
    }
  }
}`) as unknown as TypedDocumentString<AdoptionLedgerQuery, AdoptionLedgerQueryVariables>;
export const ToRecordAdoptionDocument = new TypedDocumentString(`
    query ToRecordAdoption($reference: String!) {
  challenge(reference: $reference) {
    id
    reference
    title
    state
    force {
      id
      slug
      name
    }
    accepted {
      suppliers {
        id
        name
      }
    }
    adoptions {
      ...AdoptionLine
    }
  }
}
    fragment AdoptionLine on Adoption {
  id
  challenge {
    id
    reference
    title
  }
  force {
    id
    name
    slug
  }
  supplier {
    id
    name
    slug
  }
  steps {
    stage
    on
    evidence
    link
    at
    partnership {
      id
      reference
    }
  }
}`) as unknown as TypedDocumentString<ToRecordAdoptionQuery, ToRecordAdoptionQueryVariables>;
export const RecordAdoptionDocument = new TypedDocumentString(`
    mutation RecordAdoption($challenge: ID!, $stage: LedgerStage!, $on: DateTime!, $evidence: String!, $link: String!, $supplier: ID, $looked: Boolean!) {
  recordAdoption(
    challenge: $challenge
    stage: $stage
    on: $on
    evidence: $evidence
    link: $link
    supplier: $supplier
    looked: $looked
  ) {
    __typename
    ... on Adoption {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<RecordAdoptionMutation, RecordAdoptionMutationVariables>;
export const OfferCallsDocument = new TypedDocumentString(`
    mutation OfferCalls($challenge: ID!, $startsAt: [DateTime!]!, $minutes: Int!, $drawAt: DateTime!, $joining: String!, $looked: Boolean) {
  offerCalls(
    challenge: $challenge
    startsAt: $startsAt
    minutes: $minutes
    drawAt: $drawAt
    joining: $joining
    looked: $looked
  ) {
    __typename
    ... on CallRound {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<OfferCallsMutation, OfferCallsMutationVariables>;
export const AskForCallDocument = new TypedDocumentString(`
    mutation AskForCall($id: ID!, $questions: String!, $looked: Boolean) {
  askForCall(id: $id, questions: $questions, looked: $looked) {
    __typename
    ... on CallRound {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<AskForCallMutation, AskForCallMutationVariables>;
export const WithdrawCallRequestDocument = new TypedDocumentString(`
    mutation WithdrawCallRequest($id: ID!) {
  withdrawCallRequest(id: $id) {
    __typename
    ... on CallRound {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<WithdrawCallRequestMutation, WithdrawCallRequestMutationVariables>;
export const TakeCallDocument = new TypedDocumentString(`
    mutation TakeCall($id: ID!, $slot: Int!, $questions: String!, $looked: Boolean) {
  takeCall(id: $id, slot: $slot, questions: $questions, looked: $looked) {
    __typename
    ... on CallRound {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<TakeCallMutation, TakeCallMutationVariables>;
export const MoveCallDocument = new TypedDocumentString(`
    mutation MoveCall($id: ID!, $slot: Int!, $to: DateTime!, $reason: String!) {
  moveCall(id: $id, slot: $slot, to: $to, reason: $reason) {
    __typename
    ... on CallRound {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<MoveCallMutation, MoveCallMutationVariables>;
export const PublishCallNotesDocument = new TypedDocumentString(`
    mutation PublishCallNotes($id: ID!, $slot: Int!, $notes: String!, $looked: Boolean) {
  publishCallNotes(id: $id, slot: $slot, notes: $notes, looked: $looked) {
    __typename
    ... on CallRound {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<PublishCallNotesMutation, PublishCallNotesMutationVariables>;
export const CallsDocument = new TypedDocumentString(`
    query Calls($reference: String!) {
  challenge(reference: $reference) {
    ...ChallengeHead
    calls {
      id
      minutes
      drawAt
      drawnAt
      seed
      seedHash
      joining
      slots {
        number
        startsAt
        endsAt
        taken
        notes
        notesAt
        notesDueAt
        isShut
        isFree
      }
      draw {
        place
        entry
        ticket
      }
      requests {
        id
        supplier {
          slug
          name
        }
        questions
        state
        place
        slot
        isOurs
        salt
      }
    }
  }
}
    fragment ChallengeHead on Challenge {
  id
  key
  reference
  title
  state
  mode
  openedAt
  questionsCloseAt
  closesAt
  answeredQuestions
  force {
    slug
    name
  }
}`) as unknown as TypedDocumentString<CallsQuery, CallsQueryVariables>;
export const ChallengeChangesDocument = new TypedDocumentString(`
    query ChallengeChanges($reference: String!, $topic: LogTopic, $before: Int) {
  challenge(reference: $reference) {
    ...ChallengeHead
    chain {
      ...ChainState
    }
    logTopics {
      topic
      count
    }
    log(topic: $topic, before: $before, first: 51) {
      number
      at
      kind
      isPrivate
      text
      data
      by {
        name
      }
    }
    editions {
      ...ComparableEdition
    }
  }
}
    fragment ChainState on ChainStatus {
  count
  unbroken
  brokenAt
  lastNumber
  lastHash
  checkedAt
}
fragment ComparableEdition on Edition {
  number
  material
  content
}
fragment ChallengeHead on Challenge {
  id
  key
  reference
  title
  state
  mode
  openedAt
  questionsCloseAt
  closesAt
  answeredQuestions
  force {
    slug
    name
  }
}`) as unknown as TypedDocumentString<ChallengeChangesQuery, ChallengeChangesQueryVariables>;
export const InviteCoOwnerDocument = new TypedDocumentString(`
    mutation InviteCoOwner($challenge: ID!, $force: ID!, $why: String!) {
  inviteCoOwner(challenge: $challenge, force: $force, why: $why) {
    __typename
    ... on CoOwnership {
      standing
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<InviteCoOwnerMutation, InviteCoOwnerMutationVariables>;
export const AcceptCoOwnershipDocument = new TypedDocumentString(`
    mutation AcceptCoOwnership($challenge: ID!) {
  acceptCoOwnership(challenge: $challenge) {
    __typename
    ... on CoOwnership {
      standing
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<AcceptCoOwnershipMutation, AcceptCoOwnershipMutationVariables>;
export const DeclineCoOwnershipDocument = new TypedDocumentString(`
    mutation DeclineCoOwnership($challenge: ID!, $reason: String!) {
  declineCoOwnership(challenge: $challenge, reason: $reason) {
    __typename
    ... on CoOwnership {
      standing
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<DeclineCoOwnershipMutation, DeclineCoOwnershipMutationVariables>;
export const EndCoOwnershipDocument = new TypedDocumentString(`
    mutation EndCoOwnership($challenge: ID!, $force: ID!) {
  endCoOwnership(challenge: $challenge, force: $force) {
    __typename
    ... on CoOwnership {
      standing
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<EndCoOwnershipMutation, EndCoOwnershipMutationVariables>;
export const CoOwnersDocument = new TypedDocumentString(`
    query CoOwners($reference: String!) {
  challenge(reference: $reference) {
    id
    key
    reference
    title
    state
    actions
    force {
      slug
      name
    }
    coOwnerships {
      ...CoOwnershipFields
    }
    coOwnerChoices {
      id
      name
    }
    sameProblems {
      id
      forceId
    }
  }
}
    fragment CoOwnershipFields on CoOwnership {
  challenge
  reference
  title
  standing
  why
  reason
  askedAt
  lapsesAt
  answeredAt
  endedAt
  mayAnswer
  mayEnd
  owner {
    id
    slug
    name
  }
  force {
    id
    slug
    name
  }
}`) as unknown as TypedDocumentString<CoOwnersQuery, CoOwnersQueryVariables>;
export const CoOwnershipDocument = new TypedDocumentString(`
    query CoOwnership($reference: String!) {
  coOwnership(reference: $reference) {
    ...CoOwnershipFields
  }
}
    fragment CoOwnershipFields on CoOwnership {
  challenge
  reference
  title
  standing
  why
  reason
  askedAt
  lapsesAt
  answeredAt
  endedAt
  mayAnswer
  mayEnd
  owner {
    id
    slug
    name
  }
  force {
    id
    slug
    name
  }
}`) as unknown as TypedDocumentString<CoOwnershipQuery, CoOwnershipQueryVariables>;
export const BeginChallengeDocument = new TypedDocumentString(`
    mutation BeginChallenge($template: String, $copyOf: ID, $continues: Boolean) {
  draftChallenge(template: $template, copyOf: $copyOf, continues: $continues) {
    __typename
    ... on Challenge {
      id
      reference
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<BeginChallengeMutation, BeginChallengeMutationVariables>;
export const SaveSectionDocument = new TypedDocumentString(`
    mutation SaveSection($id: ID!, $section: ChallengeSection!, $version: Int!, $content: JSON!, $mode: EngagementMode) {
  saveSection(
    id: $id
    section: $section
    version: $version
    content: $content
    mode: $mode
  ) {
    __typename
    ... on Challenge {
      id
      sectionVersions
      timetableWarnings {
        path
        message
      }
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<SaveSectionMutation, SaveSectionMutationVariables>;
export const SetPanelDocument = new TypedDocumentString(`
    mutation SetPanel($id: ID!, $evaluators: [String!]!, $moderator: String) {
  setPanel(id: $id, evaluators: $evaluators, moderator: $moderator) {
    __typename
    ... on Challenge {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<SetPanelMutation, SetPanelMutationVariables>;
export const AskPublicationDocument = new TypedDocumentString(`
    mutation AskPublication($id: ID!) {
  askPublication(id: $id) {
    __typename
    ... on Challenge {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<AskPublicationMutation, AskPublicationMutationVariables>;
export const ReturnPublicationDocument = new TypedDocumentString(`
    mutation ReturnPublication($id: ID!, $reason: String!) {
  returnPublication(id: $id, reason: $reason) {
    __typename
    ... on Challenge {
      id
      reference
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<ReturnPublicationMutation, ReturnPublicationMutationVariables>;
export const OpenChallengeDocument = new TypedDocumentString(`
    mutation OpenChallenge($id: ID!) {
  openChallenge(id: $id) {
    __typename
    ... on Challenge {
      id
      reference
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<OpenChallengeMutation, OpenChallengeMutationVariables>;
export const NewChallengeDocument = new TypedDocumentString(`
    query NewChallenge($force: String!) {
  challengeTemplates {
    key
    name
    about
  }
  draftChallenges {
    id
    reference
    title
  }
  challengeBoard(
    filter: {force: [$force], state: [open, evaluating, decided, withdrawn]}
  ) {
    rows(first: 20) {
      edges {
        node {
          id
          reference
          title
          state
          force {
            slug
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NewChallengeQuery, NewChallengeQueryVariables>;
export const DraftDocument = new TypedDocumentString(`
    query Draft($reference: String!) {
  challenge(reference: $reference) {
    id
    key
    reference
    title
    state
    mode
    edition
    content
    sectionVersions
    actions
    toldWhenOpened
    mayWrite
    coOwners {
      id
      slug
      name
    }
    reviewStanding
    publicationAskedAt
    helperResults {
      check
      weight
      passed
      says
      why
      path
    }
    publicationAskedBy {
      id
      name
    }
    panel {
      part
      person {
        id
        name
      }
    }
    panelChoices {
      id
      name
    }
    sharePack {
      waiting
      continues {
        id
        reference
      }
    }
    timetableWarnings {
      path
      message
    }
    force {
      slug
      name
    }
    releases {
      ...LinkedRelease
    }
  }
}
    fragment LinkedRelease on Release {
  id
  state
  number
  title
  files {
    name
    size
    path
  }
}`) as unknown as TypedDocumentString<DraftQuery, DraftQueryVariables>;
export const SuggestionDocument = new TypedDocumentString(`
    query Suggestion($reference: String!, $weeks: Int!) {
  challenge(reference: $reference) {
    timetableSuggestion(weeks: $weeks) {
      questionsCloseAt
      proposalsCloseAt
      decisionDueAt
      startsOn
    }
  }
}
    `) as unknown as TypedDocumentString<SuggestionQuery, SuggestionQueryVariables>;
export const LookAlikesDocument = new TypedDocumentString(`
    query LookAlikes($text: String!, $categories: [String!], $except: ID) {
  lookAlikes(text: $text, categories: $categories, except: $except) {
    id
    reference
    title
    mode
    state
    closesAt
    outcome
    outcomeReason
    withdrawnReason
    lessons
    force {
      name
    }
    partnerships {
      id
      state
      endedReason
      closeOuts {
        adoption
        tellTheNext
      }
    }
  }
  lookAlikeNotices(text: $text) {
    id
    ocid
    title
    stage
    buyerName
    suppliers
  }
}
    `) as unknown as TypedDocumentString<LookAlikesQuery, LookAlikesQueryVariables>;
export const PrintChallengeDocument = new TypedDocumentString(`
    query PrintChallenge($reference: String!) {
  challenge(reference: $reference) {
    id
    reference
    title
    summary
    state
    mode
    edition
    openedAt
    closesAt
    content
    force {
      name
    }
    coOwners {
      name
    }
    releases {
      ...LinkedRelease
    }
    questions(first: 100) {
      edges {
        node {
          id
          number
          text
          answer
          answeredAt
        }
      }
    }
  }
}
    fragment LinkedRelease on Release {
  id
  state
  number
  title
  files {
    name
    size
    path
  }
}`) as unknown as TypedDocumentString<PrintChallengeQuery, PrintChallengeQueryVariables>;
export const ChallengeDocument = new TypedDocumentString(`
    query Challenge($reference: String!) {
  challenge(reference: $reference) {
    id
    key
    reference
    title
    summary
    state
    mode
    isDemo
    edition
    categories
    openedAt
    questionsCloseAt
    closesAt
    decisionDueAt
    incidents
    decidedAt
    outcome
    outcomeReason
    withdrawnAt
    withdrawnReason
    content
    actions
    mayAnswerFoi
    isWatched
    interest {
      band
      countedAt
    }
    helperResults {
      check
      weight
      passed
      says
      why
      path
    }
    ownProposal {
      reference
      state
      id
      actions
      inside {
        reconfirmEdition
      }
    }
    force {
      slug
      name
      region
      isDemo
      successor {
        slug
        name
      }
    }
    mayWrite
    coOwners {
      id
      slug
      name
    }
    continues {
      reference
      title
    }
    ...ContinuedBy
    reviewStanding
    reviews {
      ...FoundReview
    }
    sharePack {
      continues {
        id
        reference
      }
      disclosures(first: 100) {
        edges {
          node {
            id
            kind
            words
            at
          }
        }
        pageInfo {
          hasNextPage
        }
      }
      keptBack(first: 100) {
        edges {
          node {
            reason
            decidedAt
          }
        }
        pageInfo {
          hasNextPage
        }
      }
    }
    questions(first: 3) {
      edges {
        node {
          id
          number
          topic
          text
          answer
          answeredAt
        }
      }
    }
    answeredQuestions
    waitingQuestions {
      id
    }
    sameProblems {
      id
      level
      isOurs
      force {
        slug
        name
        region
      }
    }
    forceNotes {
      id
      volume
      system
      note
      contact
      force {
        slug
        name
      }
    }
    releases {
      ...LinkedRelease
    }
    log(first: 5) {
      number
      at
      text
      by {
        name
      }
    }
    curation {
      id
      reference
    }
    partnerships {
      ...PartnershipLine
    }
    notices {
      relation
      notice {
        id
        ocid
        title
      }
    }
  }
}
    fragment ContinuedBy on Challenge {
  continuedBy {
    id
    reference
    title
  }
}
fragment PartnershipLine on Partnership {
  id
  reference
  state
  title
  parties {
    key
    organisation {
      id
      name
    }
  }
  objectives {
    key
    text
    measure
    unit
    baseline
    target
    readings {
      value
      on
    }
  }
  milestonesMet
  milestonesPlanned
  endsOn
  endedReason
}
fragment LinkedRelease on Release {
  id
  state
  number
  title
  files {
    name
    size
    path
  }
}
fragment FoundReview on Review {
  id
  state
  outcome
  conditions
  post
  signedAt
  triggers
}`) as unknown as TypedDocumentString<ChallengeQuery, ChallengeQueryVariables>;
export const AmendChallengeDocument = new TypedDocumentString(`
    mutation AmendChallenge($id: ID!, $edition: Int!, $sections: JSON!, $note: String!, $looked: Boolean) {
  amendChallenge(
    id: $id
    edition: $edition
    sections: $sections
    note: $note
    looked: $looked
  ) {
    __typename
    ... on Challenge {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<AmendChallengeMutation, AmendChallengeMutationVariables>;
export const MoveDeadlineDocument = new TypedDocumentString(`
    mutation MoveDeadline($id: ID!, $which: MovableDate!, $to: DateTime!, $reason: String!) {
  moveDeadline(id: $id, which: $which, to: $to, reason: $reason) {
    __typename
    ... on Challenge {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<MoveDeadlineMutation, MoveDeadlineMutationVariables>;
export const DateWarningsDocument = new TypedDocumentString(`
    query DateWarnings($reference: String!, $which: MovableDate!, $to: DateTime!) {
  challenge(reference: $reference) {
    dateWarnings(which: $which, to: $to) {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DateWarningsQuery, DateWarningsQueryVariables>;
export const WithdrawChallengeDocument = new TypedDocumentString(`
    mutation WithdrawChallenge($id: ID!, $code: WithdrawalReason!, $reason: String!, $lessons: String) {
  withdrawChallenge(id: $id, code: $code, reason: $reason, lessons: $lessons) {
    __typename
    ... on Challenge {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<WithdrawChallengeMutation, WithdrawChallengeMutationVariables>;
export const AddSameProblemDocument = new TypedDocumentString(`
    mutation AddSameProblem($challenge: ID!, $input: SameProblemInput!, $looked: Boolean) {
  addSameProblem(challenge: $challenge, input: $input, looked: $looked) {
    __typename
    ... on SameProblem {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<AddSameProblemMutation, AddSameProblemMutationVariables>;
export const ChangeSameProblemDocument = new TypedDocumentString(`
    mutation ChangeSameProblem($id: String!, $input: SameProblemInput!, $looked: Boolean) {
  changeSameProblem(id: $id, input: $input, looked: $looked) {
    __typename
    ... on SameProblem {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<ChangeSameProblemMutation, ChangeSameProblemMutationVariables>;
export const WithdrawSameProblemDocument = new TypedDocumentString(`
    mutation WithdrawSameProblem($id: String!) {
  withdrawSameProblem(id: $id) {
    __typename
    ... on SameProblem {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<WithdrawSameProblemMutation, WithdrawSameProblemMutationVariables>;
export const SameProblemPageDocument = new TypedDocumentString(`
    query SameProblemPage($reference: String!) {
  challenge(reference: $reference) {
    id
    reference
    title
    actions
    force {
      name
    }
    sameProblems {
      id
      level
      isOurs
    }
    forceNotes {
      id
      volume
      system
      note
      contact
    }
  }
}
    `) as unknown as TypedDocumentString<SameProblemPageQuery, SameProblemPageQueryVariables>;
export const ChangesDocument = new TypedDocumentString(`
    query Changes($group: ChangeGroup, $after: String) {
  changes(group: $group, after: $after) {
    edges {
      node {
        id
        at
        by
        text
        reference
        title
        path
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ChangesQuery, ChangesQueryVariables>;
export const CharterApplicationsDocument = new TypedDocumentString(`
    query CharterApplications {
  charterApplications {
    id
    ...SignatoryLine
  }
}
    fragment SignatoryLine on Signatory {
  id
  standing
  accountablePerson
  accountablePost
  appliedAt
  signedAt
  signedUntil
  actions
  earlier {
    signedAt
    endedAt
    suspendedAt
    reason
    reply
  }
  organisation {
    slug
    name
    isDemo
  }
  proceedings {
    declinedReason
    reason
    replyDueAt
    reply
  }
}`) as unknown as TypedDocumentString<CharterApplicationsQuery, CharterApplicationsQueryVariables>;
export const CharterSuspensionsDocument = new TypedDocumentString(`
    query CharterSuspensions {
  charterSuspensions {
    id
    ...SignatoryLine
  }
}
    fragment SignatoryLine on Signatory {
  id
  standing
  accountablePerson
  accountablePost
  appliedAt
  signedAt
  signedUntil
  actions
  earlier {
    signedAt
    endedAt
    suspendedAt
    reason
    reply
  }
  organisation {
    slug
    name
    isDemo
  }
  proceedings {
    declinedReason
    reason
    replyDueAt
    reply
  }
}`) as unknown as TypedDocumentString<CharterSuspensionsQuery, CharterSuspensionsQueryVariables>;
export const CharterSignedDocument = new TypedDocumentString(`
    query CharterSigned {
  signatories(standing: signed, first: 100) {
    edges {
      node {
        id
        ...SignatoryLine
      }
    }
  }
}
    fragment SignatoryLine on Signatory {
  id
  standing
  accountablePerson
  accountablePost
  appliedAt
  signedAt
  signedUntil
  actions
  earlier {
    signedAt
    endedAt
    suspendedAt
    reason
    reply
  }
  organisation {
    slug
    name
    isDemo
  }
  proceedings {
    declinedReason
    reason
    replyDueAt
    reply
  }
}`) as unknown as TypedDocumentString<CharterSignedQuery, CharterSignedQueryVariables>;
export const OwnStandingDocument = new TypedDocumentString(`
    query OwnStanding($own: String!) {
  organisation(slug: $own) {
    id
    charterStanding {
      id
      ...SignatoryLine
    }
  }
}
    fragment SignatoryLine on Signatory {
  id
  standing
  accountablePerson
  accountablePost
  appliedAt
  signedAt
  signedUntil
  actions
  earlier {
    signedAt
    endedAt
    suspendedAt
    reason
    reply
  }
  organisation {
    slug
    name
    isDemo
  }
  proceedings {
    declinedReason
    reason
    replyDueAt
    reply
  }
}`) as unknown as TypedDocumentString<OwnStandingQuery, OwnStandingQueryVariables>;
export const ApplyToSignDocument = new TypedDocumentString(`
    mutation ApplyToSign($accountablePerson: String!, $accountablePost: String!, $looked: Boolean) {
  applyToSign(
    accountablePerson: $accountablePerson
    accountablePost: $accountablePost
    looked: $looked
  ) {
    __typename
    ... on Signatory {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<ApplyToSignMutation, ApplyToSignMutationVariables>;
export const AdmitSignatoryDocument = new TypedDocumentString(`
    mutation AdmitSignatory($id: ID!) {
  admitSignatory(id: $id) {
    __typename
    ... on Signatory {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<AdmitSignatoryMutation, AdmitSignatoryMutationVariables>;
export const DeclineSignatoryDocument = new TypedDocumentString(`
    mutation DeclineSignatory($id: ID!, $reason: String!) {
  declineSignatory(id: $id, reason: $reason) {
    __typename
    ... on Signatory {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<DeclineSignatoryMutation, DeclineSignatoryMutationVariables>;
export const ProposeSuspensionDocument = new TypedDocumentString(`
    mutation ProposeSuspension($id: ID!, $reason: String!) {
  proposeSuspension(id: $id, reason: $reason) {
    __typename
    ... on Signatory {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<ProposeSuspensionMutation, ProposeSuspensionMutationVariables>;
export const DropSuspensionDocument = new TypedDocumentString(`
    mutation DropSuspension($id: ID!) {
  dropSuspension(id: $id) {
    __typename
    ... on Signatory {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<DropSuspensionMutation, DropSuspensionMutationVariables>;
export const ReplyToSuspensionDocument = new TypedDocumentString(`
    mutation ReplyToSuspension($id: ID!, $reply: String!, $looked: Boolean) {
  replyToSuspension(id: $id, reply: $reply, looked: $looked) {
    __typename
    ... on Signatory {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<ReplyToSuspensionMutation, ReplyToSuspensionMutationVariables>;
export const SuspendSignatoryDocument = new TypedDocumentString(`
    mutation SuspendSignatory($id: ID!) {
  suspendSignatory(id: $id) {
    __typename
    ... on Signatory {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<SuspendSignatoryMutation, SuspendSignatoryMutationVariables>;
export const ReinstateSignatoryDocument = new TypedDocumentString(`
    mutation ReinstateSignatory($id: ID!) {
  reinstateSignatory(id: $id) {
    __typename
    ... on Signatory {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<ReinstateSignatoryMutation, ReinstateSignatoryMutationVariables>;
export const WithdrawSigningDocument = new TypedDocumentString(`
    mutation WithdrawSigning($id: ID!) {
  withdrawSigning(id: $id) {
    __typename
    ... on Signatory {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<WithdrawSigningMutation, WithdrawSigningMutationVariables>;
export const PrincipleDocument = new TypedDocumentString(`
    query Principle($principle: String!, $code: CharterPrinciple) {
  commitmentCounts {
    principle
    kind
    tag
    reviewDue
    count
  }
  commitmentExamples {
    id
    ...CommitmentLine
  }
  commitments(principle: $code, first: 5) {
    edges {
      node {
        id
        ...CommitmentLine
      }
    }
  }
  challengeBoard(filter: {principle: [$principle]}) {
    total
    rows(first: 5, sort: newest) {
      edges {
        node {
          id
          reference
          title
          force {
            name
          }
        }
      }
    }
  }
}
    fragment CommitmentLine on Commitment {
  id
  reference
  principle
  tag
  state
  pledge
  measure
  unit
  boardMeasure
  boardMonths
  boardReading {
    value
    cases
    isWithinAim
  }
  baseline
  target
  dueAt
  reviewAt
  readings {
    on
    value
  }
  evidence {
    givenAt
    acceptedAt
    validUntil
    dispute
    reply
    acceptedBy {
      name
    }
    disputedBy {
      name
    }
  }
  organisation {
    name
    slug
    isDemo
  }
}`) as unknown as TypedDocumentString<PrincipleQuery, PrincipleQueryVariables>;
export const SignatoriesDocument = new TypedDocumentString(`
    query Signatories($standing: Standing, $kind: SignatoryKind, $words: String, $after: String) {
  signatoryCounts(kind: $kind) {
    standing
    count
  }
  signatories(standing: $standing, kind: $kind, words: $words, after: $after) {
    edges {
      node {
        id
        ...SignatoryLine
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment SignatoryLine on Signatory {
  id
  standing
  accountablePerson
  accountablePost
  appliedAt
  signedAt
  signedUntil
  actions
  earlier {
    signedAt
    endedAt
    suspendedAt
    reason
    reply
  }
  organisation {
    slug
    name
    isDemo
  }
  proceedings {
    declinedReason
    reason
    replyDueAt
    reply
  }
}`) as unknown as TypedDocumentString<SignatoriesQuery, SignatoriesQueryVariables>;
export const ProposeCommitmentDocument = new TypedDocumentString(`
    mutation ProposeCommitment($pledge: Pledge!, $looked: Boolean) {
  proposeCommitment(pledge: $pledge, looked: $looked) {
    __typename
    ... on Commitment {
      reference
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<ProposeCommitmentMutation, ProposeCommitmentMutationVariables>;
export const ReviseCommitmentDocument = new TypedDocumentString(`
    mutation ReviseCommitment($id: ID!, $pledge: Pledge!, $madeFrom: Int!, $looked: Boolean) {
  reviseCommitment(id: $id, pledge: $pledge, madeFrom: $madeFrom, looked: $looked) {
    __typename
    ... on Commitment {
      reference
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<ReviseCommitmentMutation, ReviseCommitmentMutationVariables>;
export const CommitmentsDocument = new TypedDocumentString(`
    query Commitments($principle: CharterPrinciple, $kind: CommitmentKind, $tag: CommitmentTag, $due: Boolean, $words: String, $after: String) {
  commitmentCounts(words: $words) {
    principle
    kind
    tag
    reviewDue
    count
  }
  commitments(
    principle: $principle
    kind: $kind
    tag: $tag
    reviewDue: $due
    words: $words
    after: $after
  ) {
    edges {
      node {
        id
        ...CommitmentLine
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment CommitmentLine on Commitment {
  id
  reference
  principle
  tag
  state
  pledge
  measure
  unit
  boardMeasure
  boardMonths
  boardReading {
    value
    cases
    isWithinAim
  }
  baseline
  target
  dueAt
  reviewAt
  readings {
    on
    value
  }
  evidence {
    givenAt
    acceptedAt
    validUntil
    dispute
    reply
    acceptedBy {
      name
    }
    disputedBy {
      name
    }
  }
  organisation {
    name
    slug
    isDemo
  }
}`) as unknown as TypedDocumentString<CommitmentsQuery, CommitmentsQueryVariables>;
export const MayCommitDocument = new TypedDocumentString(`
    query MayCommit($own: String!) {
  organisation(slug: $own) {
    id
    name
    charterStanding {
      id
      standing
    }
  }
}
    `) as unknown as TypedDocumentString<MayCommitQuery, MayCommitQueryVariables>;
export const PrincipleCommitmentsDocument = new TypedDocumentString(`
    query PrincipleCommitments {
  commitmentCounts {
    principle
    kind
    tag
    reviewDue
    count
  }
  commitmentExamples {
    id
    ...CommitmentLine
  }
}
    fragment CommitmentLine on Commitment {
  id
  reference
  principle
  tag
  state
  pledge
  measure
  unit
  boardMeasure
  boardMonths
  boardReading {
    value
    cases
    isWithinAim
  }
  baseline
  target
  dueAt
  reviewAt
  readings {
    on
    value
  }
  evidence {
    givenAt
    acceptedAt
    validUntil
    dispute
    reply
    acceptedBy {
      name
    }
    disputedBy {
      name
    }
  }
  organisation {
    name
    slug
    isDemo
  }
}`) as unknown as TypedDocumentString<PrincipleCommitmentsQuery, PrincipleCommitmentsQueryVariables>;
export const CommitmentDocument = new TypedDocumentString(`
    query Commitment($reference: String!) {
  commitment(reference: $reference) {
    id
    key
    version
    reference
    principle
    tag
    state
    pledge
    measure
    unit
    boardMeasure
    boardMonths
    boardReading {
      value
      cases
      isWithinAim
    }
    baseline
    target
    dueAt
    reviewAt
    leadPost
    proposedAt
    agreedAt
    returnedBecause
    readings {
      on
      value
      note
    }
    evidence {
      text
      link
      givenAt
      acceptedAt
      validUntil
      disputedAt
      dispute
      reply
      repliedAt
      acceptedBy {
        name
      }
      disputedBy {
        name
      }
    }
    organisation {
      name
      slug
      isDemo
    }
    history {
      number
      at
      text
      isPrivate
      by {
        name
      }
    }
    actions
  }
}
    `) as unknown as TypedDocumentString<CommitmentQuery, CommitmentQueryVariables>;
export const ScorecardDocument = new TypedDocumentString(`
    query Scorecard($slug: String!) {
  organisation(slug: $slug) {
    id
    charterStanding {
      id
      standing
      signedAt
    }
    upheldConcerns {
      id
      reference
      principle
      record {
        finalAt
      }
    }
  }
  commitments(organisation: $slug, first: 100) {
    edges {
      node {
        id
        ...CommitmentLine
      }
    }
  }
}
    fragment CommitmentLine on Commitment {
  id
  reference
  principle
  tag
  state
  pledge
  measure
  unit
  boardMeasure
  boardMonths
  boardReading {
    value
    cases
    isWithinAim
  }
  baseline
  target
  dueAt
  reviewAt
  readings {
    on
    value
  }
  evidence {
    givenAt
    acceptedAt
    validUntil
    dispute
    reply
    acceptedBy {
      name
    }
    disputedBy {
      name
    }
  }
  organisation {
    name
    slug
    isDemo
  }
}`) as unknown as TypedDocumentString<ScorecardQuery, ScorecardQueryVariables>;
export const WithdrawCommitmentDocument = new TypedDocumentString(`
    mutation WithdrawCommitment($id: ID!) {
  withdrawCommitment(id: $id) {
    __typename
    ... on Commitment {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<WithdrawCommitmentMutation, WithdrawCommitmentMutationVariables>;
export const AgreeCommitmentDocument = new TypedDocumentString(`
    mutation AgreeCommitment($id: ID!, $madeFrom: Int!) {
  agreeCommitment(id: $id, madeFrom: $madeFrom) {
    __typename
    ... on Commitment {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<AgreeCommitmentMutation, AgreeCommitmentMutationVariables>;
export const GiveBackCommitmentDocument = new TypedDocumentString(`
    mutation GiveBackCommitment($id: ID!, $reason: String!) {
  giveBackCommitment(id: $id, reason: $reason) {
    __typename
    ... on Commitment {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<GiveBackCommitmentMutation, GiveBackCommitmentMutationVariables>;
export const ReportCommitmentDocument = new TypedDocumentString(`
    mutation ReportCommitment($id: ID!, $value: Float!, $on: DateTime!, $note: String, $looked: Boolean) {
  reportCommitment(id: $id, value: $value, on: $on, note: $note, looked: $looked) {
    __typename
    ... on Commitment {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<ReportCommitmentMutation, ReportCommitmentMutationVariables>;
export const GiveEvidenceDocument = new TypedDocumentString(`
    mutation GiveEvidence($id: ID!, $text: String!, $link: String, $looked: Boolean) {
  giveEvidence(id: $id, text: $text, link: $link, looked: $looked) {
    __typename
    ... on Commitment {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<GiveEvidenceMutation, GiveEvidenceMutationVariables>;
export const AcceptEvidenceDocument = new TypedDocumentString(`
    mutation AcceptEvidence($id: ID!, $madeFrom: Int!, $validUntil: DateTime!) {
  acceptEvidence(id: $id, madeFrom: $madeFrom, validUntil: $validUntil) {
    __typename
    ... on Commitment {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<AcceptEvidenceMutation, AcceptEvidenceMutationVariables>;
export const DisputeEvidenceDocument = new TypedDocumentString(`
    mutation DisputeEvidence($id: ID!, $reason: String!) {
  disputeEvidence(id: $id, reason: $reason) {
    __typename
    ... on Commitment {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<DisputeEvidenceMutation, DisputeEvidenceMutationVariables>;
export const ReplyToDisputeDocument = new TypedDocumentString(`
    mutation ReplyToDispute($id: ID!, $reply: String!, $looked: Boolean) {
  replyToDispute(id: $id, reply: $reply, looked: $looked) {
    __typename
    ... on Commitment {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<ReplyToDisputeMutation, ReplyToDisputeMutationVariables>;
export const ReviewCommitmentDocument = new TypedDocumentString(`
    mutation ReviewCommitment($id: ID!, $note: String!, $nextReviewAt: DateTime!) {
  reviewCommitment(id: $id, note: $note, nextReviewAt: $nextReviewAt) {
    __typename
    ... on Commitment {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<ReviewCommitmentMutation, ReviewCommitmentMutationVariables>;
export const RaiseConcernDocument = new TypedDocumentString(`
    mutation RaiseConcern($against: ID!, $principle: CharterPrinciple!, $about: String!, $text: String!, $wanted: String!) {
  raiseConcern(
    against: $against
    principle: $principle
    about: $about
    text: $text
    wanted: $wanted
  ) {
    __typename
    ... on Concern {
      id
      reference
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<RaiseConcernMutation, RaiseConcernMutationVariables>;
export const ReplyToConcernDocument = new TypedDocumentString(`
    mutation ReplyToConcern($id: ID!, $reply: String!) {
  replyToConcern(id: $id, reply: $reply) {
    __typename
    ... on Concern {
      id
      reference
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<ReplyToConcernMutation, ReplyToConcernMutationVariables>;
export const WithdrawConcernDocument = new TypedDocumentString(`
    mutation WithdrawConcern($id: ID!) {
  withdrawConcern(id: $id) {
    __typename
    ... on Concern {
      id
      reference
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<WithdrawConcernMutation, WithdrawConcernMutationVariables>;
export const SettleConcernDocument = new TypedDocumentString(`
    mutation SettleConcern($id: ID!) {
  settleConcern(id: $id) {
    __typename
    ... on Concern {
      id
      reference
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<SettleConcernMutation, SettleConcernMutationVariables>;
export const DecideConcernDocument = new TypedDocumentString(`
    mutation DecideConcern($id: ID!, $outcome: ConcernOutcome!, $reason: String!, $summary: String, $putRight: String) {
  decideConcern(
    id: $id
    outcome: $outcome
    reason: $reason
    summary: $summary
    putRight: $putRight
  ) {
    __typename
    ... on Concern {
      id
      reference
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<DecideConcernMutation, DecideConcernMutationVariables>;
export const AppealConcernDocument = new TypedDocumentString(`
    mutation AppealConcern($id: ID!, $reason: String!) {
  appealConcern(id: $id, reason: $reason) {
    __typename
    ... on Concern {
      id
      reference
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<AppealConcernMutation, AppealConcernMutationVariables>;
export const DecideConcernAppealDocument = new TypedDocumentString(`
    mutation DecideConcernAppeal($id: ID!, $outcome: ConcernOutcome!, $reason: String!, $summary: String, $putRight: String) {
  decideConcernAppeal(
    id: $id
    outcome: $outcome
    reason: $reason
    summary: $summary
    putRight: $putRight
  ) {
    __typename
    ... on Concern {
      id
      reference
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<DecideConcernAppealMutation, DecideConcernAppealMutationVariables>;
export const ConcernDocument = new TypedDocumentString(`
    query Concern($reference: String!) {
  concern(reference: $reference) {
    id
    key
    reference
    principle
    state
    isAnothers
    actions
    against {
      id
      name
      slug
      isDemo
    }
    record {
      summary
      reply
      putRight
      finalAt
    }
    inside {
      about
      text
      wanted
      raisedAt
      replyDueAt
      reply
      repliedAt
      appealDueAt
      endedAt
      raisedBy {
        id
        name
        slug
      }
      decision {
        outcome
        reason
        summary
        putRight
        at
      }
      appeal {
        reason
        at
        by {
          id
          name
        }
      }
      lastDecision {
        outcome
        reason
        summary
        putRight
        at
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConcernQuery, ConcernQueryVariables>;
export const ConcernsDocument = new TypedDocumentString(`
    query Concerns($after: String) {
  concerns(after: $after) {
    edges {
      node {
        id
        ...ConcernLine
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ConcernLine on Concern {
  id
  reference
  principle
  state
  against {
    id
    name
  }
  inside {
    raisedAt
    replyDueAt
    appealDueAt
    raisedBy {
      id
      name
    }
    decision {
      outcome
    }
    lastDecision {
      outcome
    }
  }
}`) as unknown as TypedDocumentString<ConcernsQuery, ConcernsQueryVariables>;
export const ConcernGroundsDocument = new TypedDocumentString(`
    query ConcernGrounds {
  concernGrounds {
    against {
      id
      name
      slug
    }
    about {
      reference
      title
    }
  }
}
    `) as unknown as TypedDocumentString<ConcernGroundsQuery, ConcernGroundsQueryVariables>;
export const AskOwnerDocument = new TypedDocumentString(`
    mutation AskOwner($challenge: ID!, $question: String!, $looked: Boolean!) {
  askOwner(challenge: $challenge, question: $question, looked: $looked) {
    __typename
    ... on Curation {
      id
      reference
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<AskOwnerMutation, AskOwnerMutationVariables>;
export const AdoptWithDocument = new TypedDocumentString(`
    mutation AdoptWith($challenge: ID!, $why: String!, $looked: Boolean!) {
  adoptWith(challenge: $challenge, why: $why, looked: $looked) {
    __typename
    ... on Curation {
      id
      reference
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<AdoptWithMutation, AdoptWithMutationVariables>;
export const StartCurationDocument = new TypedDocumentString(`
    mutation StartCuration($challengeIds: [ID!]!, $title: String!, $reason: String!, $looked: Boolean) {
  startCuration(
    challengeIds: $challengeIds
    title: $title
    reason: $reason
    looked: $looked
  ) {
    __typename
    ... on Curation {
      id
      reference
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<StartCurationMutation, StartCurationMutationVariables>;
export const DismissSuggestionDocument = new TypedDocumentString(`
    mutation DismissSuggestion($challengeIds: [ID!]!, $reason: String!) {
  dismissSuggestion(challengeIds: $challengeIds, reason: $reason) {
    __typename
    ... on DismissedSuggestion {
      challenges {
        id
      }
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<DismissSuggestionMutation, DismissSuggestionMutationVariables>;
export const AnswerCurationDocument = new TypedDocumentString(`
    mutation AnswerCuration($id: ID!, $challengeId: ID!, $answer: SameAnswer!, $note: String, $looked: Boolean) {
  answerCuration(
    id: $id
    challengeId: $challengeId
    answer: $answer
    note: $note
    looked: $looked
  ) {
    __typename
    ... on Curation {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<AnswerCurationMutation, AnswerCurationMutationVariables>;
export const ProposeLeadDocument = new TypedDocumentString(`
    mutation ProposeLead($id: ID!, $challengeId: ID!) {
  proposeLead(id: $id, challengeId: $challengeId) {
    __typename
    ... on Curation {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<ProposeLeadMutation, ProposeLeadMutationVariables>;
export const InviteSuppliersDocument = new TypedDocumentString(`
    mutation InviteSuppliers($id: ID!, $filter: SupplierFilter, $text: String!, $extras: [InvitationExtraInput!], $expected: Int!, $looked: Boolean) {
  inviteSuppliers(
    id: $id
    filter: $filter
    text: $text
    extras: $extras
    expected: $expected
    looked: $looked
  ) {
    __typename
    ... on Curation {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<InviteSuppliersMutation, InviteSuppliersMutationVariables>;
export const RemindAtCloseDocument = new TypedDocumentString(`
    mutation RemindAtClose($id: ID!, $remind: Boolean!) {
  remindAtClose(id: $id, remind: $remind) {
    __typename
    ... on Curation {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<RemindAtCloseMutation, RemindAtCloseMutationVariables>;
export const CloseCurationDocument = new TypedDocumentString(`
    mutation CloseCuration($id: ID!, $cameOfIt: String!) {
  closeCuration(id: $id, cameOfIt: $cameOfIt) {
    __typename
    ... on Curation {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<CloseCurationMutation, CloseCurationMutationVariables>;
export const CurationsDocument = new TypedDocumentString(`
    query Curations($state: CurationState, $after: String) {
  curationCounts {
    state
    count
  }
  curations(state: $state, after: $after) {
    edges {
      node {
        id
        reference
        title
        state
        aim
        createdAt
        askedBy {
          id
          shortName
        }
        members {
          answer
          challenge {
            id
            force {
              id
              shortName
            }
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<CurationsQuery, CurationsQueryVariables>;
export const SuggestedJoinUpsDocument = new TypedDocumentString(`
    query SuggestedJoinUps {
  suggestedJoinUps {
    words
    category
    challenges {
      id
      reference
      title
      summary
      isDemo
      force {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SuggestedJoinUpsQuery, SuggestedJoinUpsQueryVariables>;
export const CurationDocument = new TypedDocumentString(`
    query Curation($reference: String!) {
  curation(reference: $reference) {
    ...CurationParts
  }
}
    fragment CurationParts on Curation {
  id
  key
  reference
  state
  aim
  title
  reason
  askedBy {
    id
    name
  }
  createdAt
  remindAtClose
  cameOfIt
  closedAt
  actions
  lead {
    id
    reference
    title
    closesAt
  }
  members {
    ...CurationMemberParts
  }
  invitations {
    at
    text
    category
    standard
    size
    region
    invited
    small
    extras {
      reason
      organisation {
        id
        name
      }
    }
  }
  invited {
    id
    name
  }
}
fragment CurationMemberParts on CurationMember {
  answer
  note
  mayAnswer
  challenge {
    id
    reference
    title
    summary
    state
    isDemo
    categories
    closesAt
    standardCodes
    force {
      id
      name
    }
    sameProblems {
      id
      isOurs
      level
      force {
        id
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<CurationQuery, CurationQueryVariables>;
export const ToAskOwnerDocument = new TypedDocumentString(`
    query ToAskOwner($reference: String!) {
  challenge(reference: $reference) {
    id
    reference
    title
    state
    force {
      id
      slug
      name
    }
    curation {
      id
      reference
    }
  }
}
    `) as unknown as TypedDocumentString<ToAskOwnerQuery, ToAskOwnerQueryVariables>;
export const ToAdoptWithDocument = new TypedDocumentString(`
    query ToAdoptWith($reference: String!) {
  challenge(reference: $reference) {
    id
    reference
    title
    state
    force {
      id
      slug
      name
    }
    adoptingIn {
      id
      reference
    }
  }
}
    `) as unknown as TypedDocumentString<ToAdoptWithQuery, ToAdoptWithQueryVariables>;
export const SupplierFitDocument = new TypedDocumentString(`
    query SupplierFit($reference: String!, $filter: SupplierFilter) {
  curation(reference: $reference) {
    fit(filter: $filter) {
      total
      small
    }
  }
}
    `) as unknown as TypedDocumentString<SupplierFitQuery, SupplierFitQueryVariables>;
export const ChallengeToJoinDocument = new TypedDocumentString(`
    query ChallengeToJoin($reference: String!) {
  challenge(reference: $reference) {
    id
    reference
    title
    summary
    categories
    force {
      id
      name
    }
    curation {
      id
      reference
    }
  }
}
    `) as unknown as TypedDocumentString<ChallengeToJoinQuery, ChallengeToJoinQueryVariables>;
export const LookAlikesToJoinDocument = new TypedDocumentString(`
    query LookAlikesToJoin($text: String!, $categories: [String!], $except: ID) {
  lookAlikes(text: $text, categories: $categories, except: $except) {
    id
    reference
    title
    state
    closesAt
    force {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<LookAlikesToJoinQuery, LookAlikesToJoinQueryVariables>;
export const DemandDocument = new TypedDocumentString(`
    query Demand($category: String, $region: String, $level: DemandLevel, $standard: String, $after: String) {
  demand(category: $category, region: $region, level: $level, standard: $standard) {
    total
    forces {
      ...DemandForce
    }
    counts {
      ...DemandCountsParts
    }
    rows(after: $after) {
      edges {
        node {
          ...DemandProblem
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment DemandForce on ForceDemand {
  column
  row
  problems
  level
  force {
    id
    name
    shortName
    region
    isDemo
  }
}
fragment DemandCountsParts on DemandCounts {
  category {
    value
    count
  }
  region {
    value
    count
  }
  level {
    value
    count
  }
  standard {
    value
    count
  }
}
fragment DemandProblem on Challenge {
  id
  reference
  title
  state
  isDemo
  categories
  closesAt
  force {
    id
    name
    region
  }
  sameProblems {
    id
    level
    force {
      id
      name
      region
    }
  }
  forceNotes {
    id
    volume
    note
    force {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<DemandQuery, DemandQueryVariables>;
export const OwnWaysInDocument = new TypedDocumentString(`
    query OwnWaysIn {
  viewer {
    ...WaysIn
  }
}
    fragment WaysIn on Viewer {
  invitations {
    token
    organisation {
      id
      name
    }
  }
  joinsByDomain {
    id
    name
  }
  askedToJoin {
    id
    name
  }
}`) as unknown as TypedDocumentString<OwnWaysInQuery, OwnWaysInQueryVariables>;
export const DeskDocument = new TypedDocumentString(`
    query Desk {
  desk {
    needsYou {
      ...DeskRow
    }
    comingUp {
      ...DeskRow
    }
    waitingOnOthers {
      ...DeskRow
    }
    queues {
      name
      count
      oldest
      items {
        ...DeskRow
        ask {
          ...DeskAsk
        }
      }
    }
    fitting {
      total
      path
      items {
        ...DeskRow
      }
    }
  }
  notifications(first: 10) {
    edges {
      node {
        id
        reference
        text
        path
        at
      }
    }
  }
  homeCounts {
    closingThisWeek
  }
}
    fragment DeskRow on DeskItem {
  key
  words
  reference
  title
  path
  due
  dueIs
  since
  who
}
fragment DeskAsk on DeskAsk {
  kind
  subject
  askedAt
  askedBy
  againFrom
}`) as unknown as TypedDocumentString<DeskQuery, DeskQueryVariables>;
export const TellByHandDocument = new TypedDocumentString(`
    mutation TellByHand($challenge: ID!, $kind: DisclosureByHand!, $to: ID!, $told: String!, $at: DateTime!, $looked: Boolean) {
  tellByHand(
    challenge: $challenge
    kind: $kind
    to: $to
    told: $told
    at: $at
    looked: $looked
  ) {
    __typename
    ... on Challenge {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<TellByHandMutation, TellByHandMutationVariables>;
export const PublishDisclosureDocument = new TypedDocumentString(`
    mutation PublishDisclosure($id: ID!, $words: String!, $looked: Boolean) {
  publishDisclosure(id: $id, words: $words, looked: $looked) {
    __typename
    ... on Disclosure {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<PublishDisclosureMutation, PublishDisclosureMutationVariables>;
export const KeepBackDisclosureDocument = new TypedDocumentString(`
    mutation KeepBackDisclosure($id: ID!, $reason: String!) {
  keepBackDisclosure(id: $id, reason: $reason) {
    __typename
    ... on Disclosure {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<KeepBackDisclosureMutation, KeepBackDisclosureMutationVariables>;
export const DisclosuresDocument = new TypedDocumentString(`
    query Disclosures($reference: String!, $after: String) {
  challenge(reference: $reference) {
    ...ChallengeHead
    disclosures(part: inside, first: 100, after: $after) {
      edges {
        node {
          id
          kind
          state
          words
          told
          at
          decidedAt
          reason
          mayDecide
          to {
            id
            name
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment ChallengeHead on Challenge {
  id
  key
  reference
  title
  state
  mode
  openedAt
  questionsCloseAt
  closesAt
  answeredQuestions
  force {
    slug
    name
  }
}`) as unknown as TypedDocumentString<DisclosuresQuery, DisclosuresQueryVariables>;
export const PublishedDisclosuresDocument = new TypedDocumentString(`
    query PublishedDisclosures($reference: String!, $after: String) {
  challenge(reference: $reference) {
    disclosures(part: published, after: $after) {
      edges {
        node {
          id
          kind
          words
          at
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PublishedDisclosuresQuery, PublishedDisclosuresQueryVariables>;
export const KeptBackDisclosuresDocument = new TypedDocumentString(`
    query KeptBackDisclosures($reference: String!, $after: String) {
  challenge(reference: $reference) {
    keptBack(after: $after) {
      edges {
        node {
          reason
          decidedAt
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<KeptBackDisclosuresQuery, KeptBackDisclosuresQueryVariables>;
export const AskProposerDocument = new TypedDocumentString(`
    mutation AskProposer($challenge: ID!, $proposal: ID!, $criterion: String, $question: String!, $workingDays: Int!) {
  askProposer(
    challenge: $challenge
    proposal: $proposal
    criterion: $criterion
    question: $question
    workingDays: $workingDays
  ) {
    __typename
    ... on Challenge {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<AskProposerMutation, AskProposerMutationVariables>;
export const AnswerClarificationDocument = new TypedDocumentString(`
    mutation AnswerClarification($proposal: ID!, $challenge: ID!, $clarification: String!, $answer: String!, $looked: Boolean) {
  answerClarification(
    proposal: $proposal
    challenge: $challenge
    clarification: $clarification
    answer: $answer
    looked: $looked
  ) {
    __typename
    ... on Proposal {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<AnswerClarificationMutation, AnswerClarificationMutationVariables>;
export const ConfirmOpeningDocument = new TypedDocumentString(`
    mutation ConfirmOpening($challenge: ID!, $declared: Boolean!) {
  confirmOpening(challenge: $challenge, declared: $declared) {
    __typename
    ... on Challenge {
      id
      state
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<ConfirmOpeningMutation, ConfirmOpeningMutationVariables>;
export const DeclareConflictsDocument = new TypedDocumentString(`
    mutation DeclareConflicts($challenge: ID!, $declarations: [ConflictDeclarationInput!]!, $looked: Boolean) {
  declareConflicts(
    challenge: $challenge
    declarations: $declarations
    looked: $looked
  ) {
    __typename
    ... on Challenge {
      id
      state
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<DeclareConflictsMutation, DeclareConflictsMutationVariables>;
export const LockScoresDocument = new TypedDocumentString(`
    mutation LockScores($challenge: ID!) {
  lockScores(challenge: $challenge) {
    __typename
    ... on Challenge {
      id
      state
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<LockScoresMutation, LockScoresMutationVariables>;
export const RecallScoresDocument = new TypedDocumentString(`
    mutation RecallScores($challenge: ID!, $reason: String!) {
  recallScores(challenge: $challenge, reason: $reason) {
    __typename
    ... on Challenge {
      id
      state
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<RecallScoresMutation, RecallScoresMutationVariables>;
export const CloseRoundDocument = new TypedDocumentString(`
    mutation CloseRound($challenge: ID!, $reason: String!) {
  closeRound(challenge: $challenge, reason: $reason) {
    __typename
    ... on Challenge {
      id
      state
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<CloseRoundMutation, CloseRoundMutationVariables>;
export const AgreeScoreDocument = new TypedDocumentString(`
    mutation AgreeScore($challenge: ID!, $cell: CellInput!, $version: Int!, $score: Int, $rationale: String!, $looked: Boolean) {
  agreeScore(
    challenge: $challenge
    cell: $cell
    version: $version
    score: $score
    rationale: $rationale
    looked: $looked
  ) {
    __typename
    ... on Challenge {
      id
      state
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<AgreeScoreMutation, AgreeScoreMutationVariables>;
export const AcceptUnanimousDocument = new TypedDocumentString(`
    mutation AcceptUnanimous($challenge: ID!, $cells: [CellInput!]!) {
  acceptUnanimous(challenge: $challenge, cells: $cells) {
    __typename
    ... on Challenge {
      id
      state
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<AcceptUnanimousMutation, AcceptUnanimousMutationVariables>;
export const FreezeRankingDocument = new TypedDocumentString(`
    mutation FreezeRanking($challenge: ID!) {
  freezeRanking(challenge: $challenge) {
    __typename
    ... on Challenge {
      id
      state
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<FreezeRankingMutation, FreezeRankingMutationVariables>;
export const ReopenRankingDocument = new TypedDocumentString(`
    mutation ReopenRanking($challenge: ID!, $reason: String!) {
  reopenRanking(challenge: $challenge, reason: $reason) {
    __typename
    ... on Challenge {
      id
      state
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<ReopenRankingMutation, ReopenRankingMutationVariables>;
export const SaveFeedbackDocument = new TypedDocumentString(`
    mutation SaveFeedback($challenge: ID!, $proposal: ID!, $version: Int!, $criteria: [CriterionFeedbackInput!]!, $looked: Boolean) {
  saveFeedback(
    challenge: $challenge
    proposal: $proposal
    version: $version
    criteria: $criteria
    looked: $looked
  ) {
    __typename
    ... on Challenge {
      id
      state
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<SaveFeedbackMutation, SaveFeedbackMutationVariables>;
export const WriteAdvantagesDocument = new TypedDocumentString(`
    mutation WriteAdvantages($challenge: ID!, $version: Int!, $accepted: [AcceptedAdvantagesInput!]!, $looked: Boolean) {
  writeAdvantages(
    challenge: $challenge
    version: $version
    accepted: $accepted
    looked: $looked
  ) {
    __typename
    ... on Challenge {
      id
      state
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<WriteAdvantagesMutation, WriteAdvantagesMutationVariables>;
export const SignFeedbackDocument = new TypedDocumentString(`
    mutation SignFeedback($challenge: ID!, $proposals: [SignedFeedbackInput!]!, $advantages: Int) {
  signFeedback(
    challenge: $challenge
    proposals: $proposals
    advantages: $advantages
  ) {
    __typename
    ... on Challenge {
      id
      state
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<SignFeedbackMutation, SignFeedbackMutationVariables>;
export const ReleaseDecisionDocument = new TypedDocumentString(`
    mutation ReleaseDecision($challenge: ID!, $outcome: ChallengeOutcome!, $code: String!, $reason: String!, $lessons: String!, $accepted: [ID!]) {
  releaseDecision(
    challenge: $challenge
    outcome: $outcome
    code: $code
    reason: $reason
    lessons: $lessons
    accepted: $accepted
  ) {
    __typename
    ... on Challenge {
      id
      state
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<ReleaseDecisionMutation, ReleaseDecisionMutationVariables>;
export const PublishFindingsDocument = new TypedDocumentString(`
    mutation PublishFindings($challenge: ID!, $findings: String!, $lessons: String) {
  publishFindings(challenge: $challenge, findings: $findings, lessons: $lessons) {
    __typename
    ... on Challenge {
      id
      state
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<PublishFindingsMutation, PublishFindingsMutationVariables>;
export const SaveScoreDocument = new TypedDocumentString(`
    mutation SaveScore($challenge: ID!, $proposal: ID!, $criterion: String!, $version: Int!, $score: Int, $reason: String!, $privateNote: String!, $looked: Boolean) {
  saveScore(
    challenge: $challenge
    proposal: $proposal
    criterion: $criterion
    version: $version
    score: $score
    reason: $reason
    privateNote: $privateNote
    looked: $looked
  ) {
    __typename
    ... on CellScore {
      version
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<SaveScoreMutation, SaveScoreMutationVariables>;
export const ProposeIneligibleDocument = new TypedDocumentString(`
    mutation ProposeIneligible($challenge: ID!, $proposal: ID!, $code: IneligibleReason!, $essentials: [String!], $words: String!) {
  proposeIneligible(
    challenge: $challenge
    proposal: $proposal
    code: $code
    essentials: $essentials
    words: $words
  ) {
    __typename
    ... on Challenge {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<ProposeIneligibleMutation, ProposeIneligibleMutationVariables>;
export const ConfirmIneligibleDocument = new TypedDocumentString(`
    mutation ConfirmIneligible($challenge: ID!, $finding: String!) {
  confirmIneligible(challenge: $challenge, finding: $finding) {
    __typename
    ... on Challenge {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<ConfirmIneligibleMutation, ConfirmIneligibleMutationVariables>;
export const DropFindingDocument = new TypedDocumentString(`
    mutation DropFinding($challenge: ID!, $finding: String!, $reason: String!) {
  dropFinding(challenge: $challenge, finding: $finding, reason: $reason) {
    __typename
    ... on Challenge {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<DropFindingMutation, DropFindingMutationVariables>;
export const CloseFindingDocument = new TypedDocumentString(`
    mutation CloseFinding($challenge: ID!, $finding: String!, $outcome: FindingOutcome!, $reason: String!) {
  closeFinding(
    challenge: $challenge
    finding: $finding
    outcome: $outcome
    reason: $reason
  ) {
    __typename
    ... on Challenge {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<CloseFindingMutation, CloseFindingMutationVariables>;
export const RespondToFindingDocument = new TypedDocumentString(`
    mutation RespondToFinding($proposal: ID!, $challenge: ID!, $finding: String!, $words: String!, $looked: Boolean) {
  respondToFinding(
    proposal: $proposal
    challenge: $challenge
    finding: $finding
    words: $words
    looked: $looked
  ) {
    __typename
    ... on Proposal {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<RespondToFindingMutation, RespondToFindingMutationVariables>;
export const OwnEvaluationsDocument = new TypedDocumentString(`
    query OwnEvaluations {
  ownEvaluations {
    challenge {
      id
      reference
      title
      state
      closesAt
      decisionDueAt
    }
    stage
    part
    askedAs
    decides
    hasConfirmed
    mayConfirm
    received
    declared
    waits
    toRule
    scored
    toScore
    isLocked
    exampleWaits
    waiting
    toSign
  }
}
    `) as unknown as TypedDocumentString<OwnEvaluationsQuery, OwnEvaluationsQueryVariables>;
export const WorkedExampleDocument = new TypedDocumentString(`
    query WorkedExample($reference: String!) {
  challenge(reference: $reference) {
    id
    key
    reference
    title
    workedExample {
      isWritten
      mayWrite
      mayScore
      isOver
      edition
      criteria {
        id
        name
        about
      }
      criterionId
      answer
      expected
      why
      scores {
        key
        name
        isYou
        score
        reason
      }
      done {
        name
        hasScored
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WorkedExampleQuery, WorkedExampleQueryVariables>;
export const WriteWorkedExampleDocument = new TypedDocumentString(`
    mutation WriteWorkedExample($challenge: ID!, $edition: Int!, $criterion: String!, $answer: String!, $expected: Int!, $why: String!) {
  writeWorkedExample(
    challenge: $challenge
    edition: $edition
    criterion: $criterion
    answer: $answer
    expected: $expected
    why: $why
  ) {
    __typename
    ... on Challenge {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<WriteWorkedExampleMutation, WriteWorkedExampleMutationVariables>;
export const ScoreWorkedExampleDocument = new TypedDocumentString(`
    mutation ScoreWorkedExample($challenge: ID!, $edition: Int!, $score: Int!, $reason: String!) {
  scoreWorkedExample(
    challenge: $challenge
    edition: $edition
    score: $score
    reason: $reason
  ) {
    __typename
    ... on Challenge {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<ScoreWorkedExampleMutation, ScoreWorkedExampleMutationVariables>;
export const ProposalFeedbackDocument = new TypedDocumentString(`
    query ProposalFeedback($reference: String!) {
  proposal(reference: $reference) {
    id
    reference
    challenge {
      id
      reference
      title
      force {
        id
        name
      }
      standstill {
        endsAt
        mayRaise
      }
    }
    feedback {
      outcome
      releasedAt
      ineligible {
        reason
        essentials
        words
        response
        outcomeReason
      }
      named
      mayChooseNaming
      useful
      mayJudge
      criteria {
        criterionId
        name
        weight
        minimum
        score
        notScored
        reason
        strength
        change
      }
      awarded {
        total
        advantages
        supplier {
          id
          name
        }
        scores {
          criterionId
          name
          score
          advantages
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProposalFeedbackQuery, ProposalFeedbackQueryVariables>;
export const ConflictLinksDocument = new TypedDocumentString(`
    query ConflictLinks($reference: String!) {
  challenge(reference: $reference) {
    id
    ownLinks {
      organisation {
        id
        name
      }
      posts {
        since
        endedAt
      }
      since
      rooms
      ownMessages
      theirMessages
      partnerships {
        reference
        state
        hadPart
      }
      isOwn
    }
  }
}
    `) as unknown as TypedDocumentString<ConflictLinksQuery, ConflictLinksQueryVariables>;
export const ChooseNamingDocument = new TypedDocumentString(`
    mutation ChooseNaming($proposal: ID!, $isNamed: Boolean!) {
  chooseNaming(proposal: $proposal, isNamed: $isNamed) {
    __typename
    ... on Proposal {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<ChooseNamingMutation, ChooseNamingMutationVariables>;
export const OpeningDocument = new TypedDocumentString(`
    query Opening($reference: String!) {
  challenge(reference: $reference) {
    id
    key
    reference
    title
    mode
    state
    closesAt
    force {
      id
      name
    }
    opening {
      openedAt
      received
      seed
      hasConfirmed
      mayConfirm
      confirmations {
        name
        at
      }
      receipts {
        reference
        sha256
      }
    }
    evaluation {
      part
    }
  }
}
    `) as unknown as TypedDocumentString<OpeningQuery, OpeningQueryVariables>;
export const OutcomeDocument = new TypedDocumentString(`
    query Outcome($reference: String!) {
  challenge(reference: $reference) {
    id
    key
    reference
    title
    mode
    state
    decisionDueAt
    decidedAt
    outcome
    outcomeCode
    outcomeReason
    lessons
    withdrawnAt
    withdrawnReason
    ...ChallengePaces
    force {
      id
      name
      slug
    }
    opening {
      received
      eligible
    }
    accepted {
      unnamed
      suppliers {
        id
        name
        slug
      }
    }
    partnerships {
      ...PartnershipLine
    }
    ...ContinuedBy
    standstill {
      ...ShownStandstill
    }
    evaluation {
      candidates {
        proposalId
        state
        supplier {
          id
          name
        }
      }
    }
  }
}
    fragment ContinuedBy on Challenge {
  continuedBy {
    id
    reference
    title
  }
}
fragment ShownStandstill on Standstill {
  state
  workingDays
  daysLeft
  endsAt
  mayRaise
  mayAnswer
  mayAnswerChallenges
  cases {
    key
    kind
    words
    raisedAt
    dueAt
    isYours
    outcome
    answer
    closedAt
    supplier {
      id
      name
    }
    owner {
      id
      name
    }
  }
}
fragment ChallengePaces on Challenge {
  responseClock {
    key
    workingDays
    longest
    cases
  }
}
fragment PartnershipLine on Partnership {
  id
  reference
  state
  title
  parties {
    key
    organisation {
      id
      name
    }
  }
  objectives {
    key
    text
    measure
    unit
    baseline
    target
    readings {
      value
      on
    }
  }
  milestonesMet
  milestonesPlanned
  endsOn
  endedReason
}`) as unknown as TypedDocumentString<OutcomeQuery, OutcomeQueryVariables>;
export const PanelDocument = new TypedDocumentString(`
    query Panel($reference: String!) {
  challenge(reference: $reference) {
    id
    key
    reference
    title
    state
    force {
      id
      slug
    }
    panelPlaces {
      key
      part
      state
      insteadOf
      askedAt
      answeredAt
      endedAt
      reason
      words
      person {
        id
        name
      }
    }
    panelChoices {
      id
      name
    }
    possibleConflicts {
      proposalId
      letter
      words
      declaredAt
      person {
        id
        name
      }
      supplier {
        id
        name
      }
      ruling {
        outcome
        words
        at
      }
    }
    ownSetAside {
      proposalId
      letter
      criterionId
      criterion
      score
      reason
      setAsideAt
      because
    }
  }
}
    `) as unknown as TypedDocumentString<PanelQuery, PanelQueryVariables>;
export const AcceptPartDocument = new TypedDocumentString(`
    mutation AcceptPart($challenge: ID!) {
  acceptPart(challenge: $challenge) {
    __typename
    ... on Challenge {
      id
      state
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<AcceptPartMutation, AcceptPartMutationVariables>;
export const DeclinePartDocument = new TypedDocumentString(`
    mutation DeclinePart($challenge: ID!, $reason: PartReason!, $words: String, $looked: Boolean) {
  declinePart(
    challenge: $challenge
    reason: $reason
    words: $words
    looked: $looked
  ) {
    __typename
    ... on Challenge {
      id
      state
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<DeclinePartMutation, DeclinePartMutationVariables>;
export const StepDownDocument = new TypedDocumentString(`
    mutation StepDown($challenge: ID!, $reason: PartReason!, $words: String, $looked: Boolean) {
  stepDown(challenge: $challenge, reason: $reason, words: $words, looked: $looked) {
    __typename
    ... on Challenge {
      id
      state
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<StepDownMutation, StepDownMutationVariables>;
export const ReplaceOnPanelDocument = new TypedDocumentString(`
    mutation ReplaceOnPanel($challenge: ID!, $place: String!, $person: String!, $reason: String!) {
  replaceOnPanel(
    challenge: $challenge
    place: $place
    person: $person
    reason: $reason
  ) {
    __typename
    ... on Challenge {
      id
      state
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<ReplaceOnPanelMutation, ReplaceOnPanelMutationVariables>;
export const RuleOnConflictDocument = new TypedDocumentString(`
    mutation RuleOnConflict($challenge: ID!, $proposal: ID!, $person: String!, $declaredAt: DateTime!, $outcome: ConflictOutcome!, $words: String!) {
  ruleOnConflict(
    challenge: $challenge
    proposal: $proposal
    person: $person
    declaredAt: $declaredAt
    outcome: $outcome
    words: $words
  ) {
    __typename
    ... on Challenge {
      id
      state
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<RuleOnConflictMutation, RuleOnConflictMutationVariables>;
export const EvaluationDocument = new TypedDocumentString(`
    query Evaluation($reference: String!) {
  challenge(reference: $reference) {
    id
    key
    reference
    title
    mode
    state
    decisionDueAt
    content
    actions
    force {
      id
      name
    }
    workedExample {
      isWritten
      mayWrite
      mayScore
    }
    evaluation {
      stage
      part
      decides
      isLocked
      criteria {
        id
        name
        about
        weight
        minimum
        isWorkedOut
      }
      candidates {
        proposalId
        reference
        letter
        state
        place
        isEligible
        declared
        declaredWords
        isFree
        saidPossible
        ruling {
          outcome
          words
          at
        }
        changedHow
        changedAt
        changedBy {
          id
          name
        }
        supplier {
          id
          name
          slug
        }
        partners {
          id
          name
        }
      }
      ownScores {
        ...Cell
      }
      sharedScores {
        ...Cell
      }
      agreed {
        ...Cell
      }
      progress {
        name
        part
        isYou
        hasAccepted
        declared
        toDeclare
        scored
        toScore
        lockedAt
        conflicts {
          proposalId
          kind
          words
          ruling {
            outcome
          }
        }
      }
      toRule
      shortlistedAt
      shortlistReason
      withoutEvaluator
      hidesPrices
      ranking {
        proposalId
        rank
        total
        parts {
          criterionId
          score
          points
        }
        belowMinimum
        notScored
      }
      feedback {
        proposalId
        version
        isWritten
        signedBy
        signedAt
        maySign
        criteria {
          criterionId
          reason
          strength
          change
        }
      }
      advantages {
        version
        isWritten
        signedBy
        signedAt
        maySign
        accepted {
          proposalId
          advantages
          criteria {
            criterionId
            advantages
          }
        }
      }
      findings {
        ...ShownFinding
      }
      clarifications {
        ...ShownClarification
      }
      missing {
        path
        code
        message
      }
    }
  }
}
    fragment ShownClarification on Clarification {
  key
  proposalId
  number
  criterionId
  state
  question
  askedAt
  askedBy
  dueAt
  answer
  answeredAt
  mayAnswer
}
fragment ShownFinding on EligibilityFinding {
  key
  proposalId
  state
  code
  essentials
  words
  proposedAt
  proposedBy
  confirmedAt
  confirmedBy
  dropReason
  respondBy
  response
  respondedAt
  outcomeReason
  closedAt
  mayConfirm
  mayDrop
  mayClose
  mayRespond
}
fragment Cell on CellScore {
  proposalId
  criterionId
  score
  reason
  privateNote
  version
  by {
    id
    name
  }
}`) as unknown as TypedDocumentString<EvaluationQuery, EvaluationQueryVariables>;
export const ShortlistProposalsDocument = new TypedDocumentString(`
    mutation ShortlistProposals($challenge: ID!, $proposals: [ID!]!, $reason: String) {
  shortlistProposals(
    challenge: $challenge
    proposals: $proposals
    reason: $reason
  ) {
    __typename
    ... on Challenge {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<ShortlistProposalsMutation, ShortlistProposalsMutationVariables>;
export const RaiseStandstillCaseDocument = new TypedDocumentString(`
    mutation RaiseStandstillCase($challenge: ID!, $kind: StandstillCaseKind!, $words: String!, $looked: Boolean) {
  raiseStandstillCase(
    challenge: $challenge
    kind: $kind
    words: $words
    looked: $looked
  ) {
    __typename
    ... on Challenge {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<RaiseStandstillCaseMutation, RaiseStandstillCaseMutationVariables>;
export const TakeStandstillCaseDocument = new TypedDocumentString(`
    mutation TakeStandstillCase($challenge: ID!, $case: String!) {
  takeStandstillCase(challenge: $challenge, case: $case) {
    __typename
    ... on Challenge {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<TakeStandstillCaseMutation, TakeStandstillCaseMutationVariables>;
export const CloseStandstillCaseDocument = new TypedDocumentString(`
    mutation CloseStandstillCase($challenge: ID!, $case: String!, $outcome: StandstillCaseOutcome!, $answer: String!, $looked: Boolean) {
  closeStandstillCase(
    challenge: $challenge
    case: $case
    outcome: $outcome
    answer: $answer
    looked: $looked
  ) {
    __typename
    ... on Challenge {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<CloseStandstillCaseMutation, CloseStandstillCaseMutationVariables>;
export const JudgeFeedbackDocument = new TypedDocumentString(`
    mutation JudgeFeedback($proposal: ID!, $isUseful: Boolean!) {
  judgeFeedback(proposal: $proposal, isUseful: $isUseful) {
    __typename
    ... on Proposal {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<JudgeFeedbackMutation, JudgeFeedbackMutationVariables>;
export const FiguresDocument = new TypedDocumentString(`
    query Figures {
  figures {
    key
    value
    cases
  }
}
    `) as unknown as TypedDocumentString<FiguresQuery, FiguresQueryVariables>;
export const OpenFoiDocument = new TypedDocumentString(`
    mutation OpenFoi($challenge: ID!, $ourReference: String!, $receivedOn: DateTime!, $looked: Boolean) {
  openFoi(
    challenge: $challenge
    ourReference: $ourReference
    receivedOn: $receivedOn
    looked: $looked
  ) {
    __typename
    ... on FoiRequest {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<OpenFoiMutation, OpenFoiMutationVariables>;
export const DecideFoiDocument = new TypedDocumentString(`
    mutation DecideFoi($id: ID!, $item: String!, $answer: FoiAnswer!, $passages: [String!], $exemption: FoiExemption, $publicInterest: String, $looked: Boolean) {
  decideFoi(
    id: $id
    item: $item
    answer: $answer
    passages: $passages
    exemption: $exemption
    publicInterest: $publicInterest
    looked: $looked
  ) {
    __typename
    ... on FoiRequest {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<DecideFoiMutation, DecideFoiMutationVariables>;
export const ExportFoiDocument = new TypedDocumentString(`
    mutation ExportFoi($id: ID!) {
  exportFoi(id: $id) {
    __typename
    ... on FoiRequest {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<ExportFoiMutation, ExportFoiMutationVariables>;
export const FoiDocument = new TypedDocumentString(`
    query Foi($reference: String!, $request: ID, $waiting: Boolean!, $piece: String, $after: String) {
  challenge(reference: $reference) {
    id
    reference
    title
    mayAnswerFoi
    foiRequests {
      id
      ourReference
    }
    foiRequest(id: $request) {
      id
      ourReference
      receivedOn
      dueAt
      gatheredAt
      pieces
      decisionsWaiting: waiting
      piece(key: $piece) {
        ...FoiPiece
      }
      items(waiting: $waiting, first: 50, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...FoiPiece
          }
        }
      }
      exports {
        number
        size
        sha256
        at
        path
      }
    }
  }
}
    fragment FoiPiece on FoiItem {
  key
  title
  at
  text
  marks {
    part
    why
    until
    isPlaced
  }
  mayKeepBack
  proposed {
    answer
    passages
    exemption
  }
  decision {
    answer
    passages
    exemption
    publicInterest
    at
  }
}`) as unknown as TypedDocumentString<FoiQuery, FoiQueryVariables>;
export const StartHandoverDocument = new TypedDocumentString(`
    mutation StartHandover($organisationId: ID!, $giverId: String!, $receiverId: String!, $lastDay: DateTime!, $note: String!, $looked: Boolean) {
  startHandover(
    organisationId: $organisationId
    giverId: $giverId
    receiverId: $receiverId
    lastDay: $lastDay
    note: $note
    looked: $looked
  ) {
    __typename
    ... on Handover {
      id
      key
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<StartHandoverMutation, StartHandoverMutationVariables>;
export const AcceptHandoverDocument = new TypedDocumentString(`
    mutation AcceptHandover($id: ID!) {
  acceptHandover(id: $id) {
    __typename
    ... on Handover {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<AcceptHandoverMutation, AcceptHandoverMutationVariables>;
export const DeclineHandoverDocument = new TypedDocumentString(`
    mutation DeclineHandover($id: ID!) {
  declineHandover(id: $id) {
    __typename
    ... on Handover {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<DeclineHandoverMutation, DeclineHandoverMutationVariables>;
export const StopHandoverDocument = new TypedDocumentString(`
    mutation StopHandover($id: ID!) {
  stopHandover(id: $id) {
    __typename
    ... on Handover {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<StopHandoverMutation, StopHandoverMutationVariables>;
export const ReadHandoverDocument = new TypedDocumentString(`
    mutation ReadHandover($id: ID!) {
  readHandover(id: $id) {
    __typename
    ... on Handover {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<ReadHandoverMutation, ReadHandoverMutationVariables>;
export const HandoversDocument = new TypedDocumentString(`
    query Handovers($slug: String!) {
  handovers(slug: $slug) {
    id
    key
    standing
    askedAt
    lapsesAt
    accessEndsAt
    giver {
      id
      name
    }
    receiver {
      id
      name
    }
  }
  team(slug: $slug) {
    isAdmin
    organisation {
      id
      name
    }
    members {
      isYou
      person {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HandoversQuery, HandoversQueryVariables>;
export const HandoverDocument = new TypedDocumentString(`
    query Handover($key: String!) {
  handover(key: $key) {
    handed {
      kind
      passing
      reference
      title
      path
    }
    handover {
      id
      key
      note
      standing
      askedAt
      lapsesAt
      answeredAt
      readAt
      accessEndsAt
      isYours
      mayStop
      organisation {
        id
        name
        slug
        kind
      }
      giver {
        id
        name
      }
      receiver {
        id
        name
      }
      startedBy {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HandoverQuery, HandoverQueryVariables>;
export const DeclareIncidentDocument = new TypedDocumentString(`
    mutation DeclareIncident($from: DateTime!, $to: DateTime!, $reason: IncidentReason!, $text: String!, $workingDays: Int!) {
  declareIncident(
    from: $from
    to: $to
    reason: $reason
    text: $text
    workingDays: $workingDays
  ) {
    __typename
    ... on Incident {
      id
      reference
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<DeclareIncidentMutation, DeclareIncidentMutationVariables>;
export const ConfirmIncidentDocument = new TypedDocumentString(`
    mutation ConfirmIncident($id: ID!, $madeFrom: String!) {
  confirmIncident(id: $id, madeFrom: $madeFrom) {
    __typename
    ... on Incident {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<ConfirmIncidentMutation, ConfirmIncidentMutationVariables>;
export const WithdrawIncidentDocument = new TypedDocumentString(`
    mutation WithdrawIncident($id: ID!, $reason: String!) {
  withdrawIncident(id: $id, reason: $reason) {
    __typename
    ... on Incident {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<WithdrawIncidentMutation, WithdrawIncidentMutationVariables>;
export const IncidentsDocument = new TypedDocumentString(`
    query Incidents($after: String) {
  mayDeclareIncident
  incidents(after: $after) {
    edges {
      node {
        id
        reference
        state
        from
        to
        reason
        workingDays
        moved
        stayed
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<IncidentsQuery, IncidentsQueryVariables>;
export const IncidentDocument = new TypedDocumentString(`
    query Incident($reference: String!) {
  incident(reference: $reference) {
    id
    key
    reference
    state
    from
    to
    reason
    text
    rule
    declaredAt
    confirmedAt
    by
    withdrawnReason
    actions
    list {
      madeFrom
      challenges {
        closedAt
        to
        decisionTo
        stays
        challenge {
          id
          reference
          title
          force {
            id
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<IncidentQuery, IncidentQueryVariables>;
export const ChallengeToLinkDocument = new TypedDocumentString(`
    query ChallengeToLink($reference: String!) {
  challenge(reference: $reference) {
    id
  }
}
    `) as unknown as TypedDocumentString<ChallengeToLinkQuery, ChallengeToLinkQueryVariables>;
export const LinkNoticeDocument = new TypedDocumentString(`
    mutation LinkNotice($input: NoticeLinkInput!) {
  linkNotice(input: $input) {
    __typename
    ... on Notice {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<LinkNoticeMutation, LinkNoticeMutationVariables>;
export const UnlinkNoticeDocument = new TypedDocumentString(`
    mutation UnlinkNotice($input: NoticeUnlinkInput!) {
  unlinkNotice(input: $input) {
    __typename
    ... on Notice {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<UnlinkNoticeMutation, UnlinkNoticeMutationVariables>;
export const NoticeDocument = new TypedDocumentString(`
    query Notice($ocid: String!) {
  notice(ocid: $ocid) {
    id
    ocid
    title
    description
    stage
    buyerName
    buyer {
      slug
      name
    }
    force {
      slug
      name
    }
    region
    cpvCodes
    value {
      amount
      currency
    }
    publishedAt
    changedAt
    closesAt
    startsAt
    endsAt
    method
    suppliers
    smallFirms
    source
    sourceUrl
    licence
    releases {
      id
      at
      tags
      title
      closesAt
      sourceUrl
    }
    links {
      relation
      challenge {
        id
        reference
        title
        force {
          slug
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NoticeQuery, NoticeQueryVariables>;
export const NoticesDocument = new TypedDocumentString(`
    query Notices($filter: NoticeFilter, $sort: NoticeSort, $after: String) {
  noticeBoard(filter: $filter) {
    total
    counts {
      police
      everyone
      stages {
        value
        count
      }
      regions {
        value
        count
      }
      divisions {
        value
        count
      }
      closing {
        value
        count
      }
      forces {
        count
        force {
          slug
          name
        }
      }
    }
    rows(sort: $sort, after: $after) {
      edges {
        node {
          id
          ocid
          title
          stage
          buyerName
          region
          closesAt
          changedAt
          source
          value {
            amount
            currency
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NoticesQuery, NoticesQueryVariables>;
export const NotificationsDocument = new TypedDocumentString(`
    query Notifications($after: String) {
  notifications(after: $after) {
    edges {
      node {
        id
        subject
        reference
        text
        path
        because
        at
        isUnread
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<NotificationsQuery, NotificationsQueryVariables>;
export const MarkReadDocument = new TypedDocumentString(`
    mutation MarkRead($input: MarkReadInput!) {
  markNotificationsRead(input: $input) {
    __typename
    ... on NotificationsMarked {
      marked
      unread
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<MarkReadMutation, MarkReadMutationVariables>;
export const OffDutyDocument = new TypedDocumentString(`
    query OffDuty {
  notificationPreferences {
    offDutyUntil
  }
}
    `) as unknown as TypedDocumentString<OffDutyQuery, OffDutyQueryVariables>;
export const SetOffDutyDocument = new TypedDocumentString(`
    mutation SetOffDuty($input: OffDutyInput!) {
  setOffDuty(input: $input) {
    __typename
    ... on NotificationPreferences {
      offDutyUntil
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<SetOffDutyMutation, SetOffDutyMutationVariables>;
export const PreferencesDocument = new TypedDocumentString(`
    query Preferences {
  notificationPreferences {
    choices {
      category
      label
      about
      way
      obligatory
    }
  }
  watches {
    id
    kind
    what
    label
    path
  }
}
    `) as unknown as TypedDocumentString<PreferencesQuery, PreferencesQueryVariables>;
export const SetPreferencesDocument = new TypedDocumentString(`
    mutation SetPreferences($input: NotificationPreferencesInput!) {
  setNotificationPreferences(input: $input) {
    __typename
    ... on NotificationPreferences {
      offDutyUntil
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<SetPreferencesMutation, SetPreferencesMutationVariables>;
export const WatchItDocument = new TypedDocumentString(`
    mutation WatchIt($input: WatchInput!) {
  watch(input: $input) {
    __typename
    ... on Watched {
      isWatched
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<WatchItMutation, WatchItMutationVariables>;
export const UnwatchItDocument = new TypedDocumentString(`
    mutation UnwatchIt($input: WatchInput!) {
  unwatch(input: $input) {
    __typename
    ... on Watched {
      isWatched
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<UnwatchItMutation, UnwatchItMutationVariables>;
export const ApproveJoinDocument = new TypedDocumentString(`
    mutation ApproveJoin($organisationId: ID!, $requestId: String!, $role: Role!) {
  approveJoin(organisationId: $organisationId, requestId: $requestId, role: $role) {
    __typename
    ... on Organisation {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<ApproveJoinMutation, ApproveJoinMutationVariables>;
export const RefuseJoinDocument = new TypedDocumentString(`
    mutation RefuseJoin($organisationId: ID!, $requestId: String!, $reason: String!) {
  refuseJoin(
    organisationId: $organisationId
    requestId: $requestId
    reason: $reason
  ) {
    __typename
    ... on Organisation {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<RefuseJoinMutation, RefuseJoinMutationVariables>;
export const OrganisationApplicationsDocument = new TypedDocumentString(`
    query OrganisationApplications {
  mailDomainsToConfirm {
    ...ShownMailDomain
    organisation {
      id
      name
      slug
    }
  }
  organisationApplications {
    askedAt
    applicantAddress
    applicant {
      id
      name
    }
    organisation {
      id
      name
      slug
      kind
      about
      identifiers {
        scheme
        id
      }
    }
  }
}
    fragment ShownMailDomain on MailDomain {
  domain
  isConfirmed
  namedAt
  confirmedAt
  isNamersOwn
  namedBy {
    id
    name
  }
}`) as unknown as TypedDocumentString<OrganisationApplicationsQuery, OrganisationApplicationsQueryVariables>;
export const AskToJoinDocument = new TypedDocumentString(`
    mutation AskToJoin($id: ID!) {
  askToJoin(organisationId: $id) {
    __typename
    ... on Organisation {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<AskToJoinMutation, AskToJoinMutationVariables>;
export const ApplyForListedDocument = new TypedDocumentString(`
    mutation ApplyForListed($id: ID!) {
  applyForListed(organisationId: $id) {
    __typename
    ... on Organisation {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<ApplyForListedMutation, ApplyForListedMutationVariables>;
export const MarkClaimDocument = new TypedDocumentString(`
    mutation MarkClaim($id: ID!, $code: String!, $madeFrom: Int!, $mark: ClaimMark!, $how: String, $looked: Boolean) {
  markClaim(
    organisationId: $id
    code: $code
    madeFrom: $madeFrom
    mark: $mark
    how: $how
    looked: $looked
  ) {
    __typename
    ... on Organisation {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<MarkClaimMutation, MarkClaimMutationVariables>;
export const ApproveOrganisationDocument = new TypedDocumentString(`
    mutation ApproveOrganisation($id: ID!) {
  approveOrganisation(organisationId: $id) {
    __typename
    ... on Organisation {
      id
      state
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<ApproveOrganisationMutation, ApproveOrganisationMutationVariables>;
export const RefuseOrganisationDocument = new TypedDocumentString(`
    mutation RefuseOrganisation($id: ID!, $reason: String!) {
  refuseOrganisation(organisationId: $id, reason: $reason) {
    __typename
    ... on Organisation {
      id
      state
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<RefuseOrganisationMutation, RefuseOrganisationMutationVariables>;
export const ConfirmMailDomainDocument = new TypedDocumentString(`
    mutation ConfirmMailDomain($organisationId: ID!, $domain: String!) {
  confirmMailDomain(organisationId: $organisationId, domain: $domain) {
    __typename
    ... on Organisation {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<ConfirmMailDomainMutation, ConfirmMailDomainMutationVariables>;
export const RefuseMailDomainDocument = new TypedDocumentString(`
    mutation RefuseMailDomain($organisationId: ID!, $domain: String!, $reason: String!) {
  refuseMailDomain(
    organisationId: $organisationId
    domain: $domain
    reason: $reason
  ) {
    __typename
    ... on Organisation {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<RefuseMailDomainMutation, RefuseMailDomainMutationVariables>;
export const ProfileDocument = new TypedDocumentString(`
    query Profile($slug: String!) {
  organisation(slug: $slug) {
    id
    name
    slug
    kind
    version
    profileSaidAt
    about
    website
    mailbox
    size
    regions
    sectors
    categories
  }
}
    `) as unknown as TypedDocumentString<ProfileQuery, ProfileQueryVariables>;
export const InvitationDocument = new TypedDocumentString(`
    query Invitation($token: String!) {
  invitation(token: $token) {
    role
    address
    endsAt
    isOpen
    isYours
    organisation {
      id
      name
      slug
    }
  }
}
    `) as unknown as TypedDocumentString<InvitationQuery, InvitationQueryVariables>;
export const AcceptInvitationDocument = new TypedDocumentString(`
    mutation AcceptInvitation($token: String!) {
  acceptInvitation(token: $token) {
    __typename
    ... on Organisation {
      id
      slug
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const InviteMemberDocument = new TypedDocumentString(`
    mutation InviteMember($organisationId: ID!, $address: String!, $role: Role!) {
  inviteMember(organisationId: $organisationId, address: $address, role: $role) {
    __typename
    ... on Organisation {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<InviteMemberMutation, InviteMemberMutationVariables>;
export const WithdrawInvitationDocument = new TypedDocumentString(`
    mutation WithdrawInvitation($organisationId: ID!, $invitationId: String!) {
  withdrawInvitation(organisationId: $organisationId, invitationId: $invitationId) {
    __typename
    ... on Organisation {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<WithdrawInvitationMutation, WithdrawInvitationMutationVariables>;
export const JoinByDomainDocument = new TypedDocumentString(`
    mutation JoinByDomain($id: ID!) {
  joinByDomain(organisationId: $id) {
    __typename
    ... on Organisation {
      id
      slug
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<JoinByDomainMutation, JoinByDomainMutationVariables>;
export const LeaveOrganisationDocument = new TypedDocumentString(`
    mutation LeaveOrganisation($organisationId: ID!) {
  leaveOrganisation(organisationId: $organisationId) {
    __typename
    ... on Organisation {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<LeaveOrganisationMutation, LeaveOrganisationMutationVariables>;
export const NameMailDomainDocument = new TypedDocumentString(`
    mutation NameMailDomain($organisationId: ID!, $domain: String!) {
  nameMailDomain(organisationId: $organisationId, domain: $domain) {
    __typename
    ... on Organisation {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<NameMailDomainMutation, NameMailDomainMutationVariables>;
export const RemoveMailDomainDocument = new TypedDocumentString(`
    mutation RemoveMailDomain($organisationId: ID!, $domain: String!) {
  removeMailDomain(organisationId: $organisationId, domain: $domain) {
    __typename
    ... on Organisation {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<RemoveMailDomainMutation, RemoveMailDomainMutationVariables>;
export const ChangeRoleDocument = new TypedDocumentString(`
    mutation ChangeRole($organisationId: ID!, $personId: String!, $role: Role!) {
  changeRole(organisationId: $organisationId, personId: $personId, role: $role) {
    __typename
    ... on Organisation {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<ChangeRoleMutation, ChangeRoleMutationVariables>;
export const RemoveMemberDocument = new TypedDocumentString(`
    mutation RemoveMember($organisationId: ID!, $personId: String!) {
  removeMember(organisationId: $organisationId, personId: $personId) {
    __typename
    ... on Organisation {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<RemoveMemberMutation, RemoveMemberMutationVariables>;
export const HandOverDocument = new TypedDocumentString(`
    mutation HandOver($organisationId: ID!, $personId: String!) {
  handOver(organisationId: $organisationId, personId: $personId) {
    __typename
    ... on Organisation {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<HandOverMutation, HandOverMutationVariables>;
export const OrganisationDocument = new TypedDocumentString(`
    query Organisation($slug: String!) {
  organisation(slug: $slug) {
    id
    name
    slug
    kind
    state
    region
    isDemo
    isWatched
    notes
    source
    about
    website
    mailbox
    size
    regions
    sectors
    categories
    responseClock {
      key
      value
      cases
    }
    identifiers {
      scheme
      id
    }
    authorities {
      id
      name
      slug
    }
    becameOn
    version
    standards {
      code
      claim
      plannedFor
      evidenceUrl
      markedBy {
        at
        how
        organisation {
          id
          name
          slug
        }
      }
    }
    successor {
      id
      name
      slug
    }
  }
}
    `) as unknown as TypedDocumentString<OrganisationQuery, OrganisationQueryVariables>;
export const OrganisationWorkDocument = new TypedDocumentString(`
    query OrganisationWork($slug: String!, $challenges: ChallengeFilter!, $notices: NoticeFilter!) {
  challengeBoard(filter: $challenges) {
    total
    rows(first: 5) {
      edges {
        node {
          id
          reference
          title
          state
          closesAt
        }
      }
    }
  }
  partnerships(state: active, organisation: $slug, first: 5) {
    edges {
      node {
        id
        reference
        title
        state
      }
    }
  }
  organisation(slug: $slug) {
    id
    adoptions {
      ...AdoptionLine
    }
  }
  noticeBoard(filter: $notices) {
    total
  }
}
    fragment AdoptionLine on Adoption {
  id
  challenge {
    id
    reference
    title
  }
  force {
    id
    name
    slug
  }
  supplier {
    id
    name
    slug
  }
  steps {
    stage
    on
    evidence
    link
    at
    partnership {
      id
      reference
    }
  }
}`) as unknown as TypedDocumentString<OrganisationWorkQuery, OrganisationWorkQueryVariables>;
export const OrganisationsDocument = new TypedDocumentString(`
    query Organisations($kind: OrganisationKind!, $q: String, $region: String, $category: String, $size: String, $standard: String, $standing: String, $after: String) {
  organisationDirectory(
    kind: $kind
    q: $q
    region: $region
    category: $category
    size: $size
    standard: $standard
    standing: $standing
  ) {
    counts {
      kinds {
        value
        count
      }
      regions {
        value
        count
      }
      categories {
        value
        count
      }
      sizes {
        value
        count
      }
      standards {
        value
        count
      }
      standings {
        value
        count
      }
    }
    rows(after: $after) {
      edges {
        node {
          id
          name
          slug
          state
          region
          isDemo
          authorities {
            id
            name
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrganisationsQuery, OrganisationsQueryVariables>;
export const OwnApplicationsDocument = new TypedDocumentString(`
    query OwnApplications {
  viewer {
    applications {
      id
      name
      slug
      state
    }
  }
}
    `) as unknown as TypedDocumentString<OwnApplicationsQuery, OwnApplicationsQueryVariables>;
export const EditProfileDocument = new TypedDocumentString(`
    mutation EditProfile($id: ID!, $madeFrom: Int!, $profile: ProfileInput!, $looked: Boolean) {
  editProfile(
    organisationId: $id
    madeFrom: $madeFrom
    profile: $profile
    looked: $looked
  ) {
    __typename
    ... on Organisation {
      id
      version
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<EditProfileMutation, EditProfileMutationVariables>;
export const RegisterSupplierDocument = new TypedDocumentString(`
    mutation RegisterSupplier($input: RegisterSupplierInput!, $looked: Boolean) {
  registerSupplier(input: $input, looked: $looked) {
    __typename
    ... on Organisation {
      id
      slug
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<RegisterSupplierMutation, RegisterSupplierMutationVariables>;
export const ClaimStandardsDocument = new TypedDocumentString(`
    mutation ClaimStandards($id: ID!, $madeFrom: Int!, $claims: [StandardClaimInput!]!, $looked: Boolean) {
  claimStandards(
    organisationId: $id
    madeFrom: $madeFrom
    claims: $claims
    looked: $looked
  ) {
    __typename
    ... on Organisation {
      id
      version
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<ClaimStandardsMutation, ClaimStandardsMutationVariables>;
export const StandardClaimsDocument = new TypedDocumentString(`
    query StandardClaims($slug: String!) {
  organisation(slug: $slug) {
    id
    name
    slug
    kind
    version
    standards {
      code
      claim
      plannedFor
      evidenceUrl
    }
  }
}
    `) as unknown as TypedDocumentString<StandardClaimsQuery, StandardClaimsQueryVariables>;
export const OrganisationStandingDocument = new TypedDocumentString(`
    query OrganisationStanding($slug: String!) {
  organisationStanding(slug: $slug) {
    isOwn
    stopped {
      at
      reason
    }
    organisation {
      id
      name
      slug
      state
    }
    mailDomains {
      ...ShownMailDomain
    }
    people {
      role
      stopped {
        at
        reason
      }
      person {
        id
        name
      }
    }
  }
}
    fragment ShownMailDomain on MailDomain {
  domain
  isConfirmed
  namedAt
  confirmedAt
  isNamersOwn
  namedBy {
    id
    name
  }
}`) as unknown as TypedDocumentString<OrganisationStandingQuery, OrganisationStandingQueryVariables>;
export const SuspendOrganisationDocument = new TypedDocumentString(`
    mutation SuspendOrganisation($id: ID!, $reason: String!) {
  suspendOrganisation(organisationId: $id, reason: $reason) {
    __typename
    ... on Organisation {
      id
      state
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<SuspendOrganisationMutation, SuspendOrganisationMutationVariables>;
export const RestoreOrganisationDocument = new TypedDocumentString(`
    mutation RestoreOrganisation($id: ID!) {
  restoreOrganisation(organisationId: $id) {
    __typename
    ... on Organisation {
      id
      state
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<RestoreOrganisationMutation, RestoreOrganisationMutationVariables>;
export const SuspendPersonDocument = new TypedDocumentString(`
    mutation SuspendPerson($id: String!, $reason: String!) {
  suspendPerson(personId: $id, reason: $reason) {
    __typename
    ... on Person {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<SuspendPersonMutation, SuspendPersonMutationVariables>;
export const RestorePersonDocument = new TypedDocumentString(`
    mutation RestorePerson($id: String!) {
  restorePerson(personId: $id) {
    __typename
    ... on Person {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<RestorePersonMutation, RestorePersonMutationVariables>;
export const RenewProfileDocument = new TypedDocumentString(`
    mutation RenewProfile($id: ID!, $madeFrom: Int!) {
  renewProfile(organisationId: $id, madeFrom: $madeFrom) {
    __typename
    ... on Organisation {
      id
      version
      profileSaidAt
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<RenewProfileMutation, RenewProfileMutationVariables>;
export const SucceedOrganisationDocument = new TypedDocumentString(`
    mutation SucceedOrganisation($id: ID!, $successor: String!, $on: DateTime!) {
  succeedOrganisation(organisationId: $id, successor: $successor, on: $on) {
    __typename
    ... on Organisation {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<SucceedOrganisationMutation, SucceedOrganisationMutationVariables>;
export const SuppliersByNameDocument = new TypedDocumentString(`
    query SuppliersByName($name: String!) {
  organisationDirectory(kind: supplier, q: $name) {
    rows(first: 25) {
      edges {
        node {
          id
          name
          state
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SuppliersByNameQuery, SuppliersByNameQueryVariables>;
export const TeamDocument = new TypedDocumentString(`
    query Team($slug: String!) {
  team(slug: $slug) {
    isAdmin
    organisation {
      id
      name
      slug
      kind
    }
    members {
      person {
        id
        name
      }
      role
      since
      isYou
    }
    invitations {
      id
      address
      role
      endsAt
    }
    mailDomains {
      ...ShownMailDomain
    }
    requests {
      id
      address
      askedAt
      person {
        id
        name
      }
    }
  }
}
    fragment ShownMailDomain on MailDomain {
  domain
  isConfirmed
  namedAt
  confirmedAt
  isNamersOwn
  namedBy {
    id
    name
  }
}`) as unknown as TypedDocumentString<TeamQuery, TeamQueryVariables>;
export const AskForceDocument = new TypedDocumentString(`
    mutation AskForce($kind: OverdueKind!, $subject: ID!, $note: String) {
  askForce(kind: $kind, subject: $subject, note: $note) {
    __typename
    ... on ForceAsked {
      againFrom
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<AskForceMutation, AskForceMutationVariables>;
export const FormPartnershipDocument = new TypedDocumentString(`
    mutation FormPartnership($proposal: ID!) {
  formPartnership(proposal: $proposal) {
    __typename
    ... on Partnership {
      id
      reference
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<FormPartnershipMutation, FormPartnershipMutationVariables>;
export const EditPartnershipDocument = new TypedDocumentString(`
    mutation EditPartnership($id: ID!, $section: PartnershipSection!, $revision: Int!, $removals: Int!, $content: JSON!, $looked: Boolean) {
  editPartnership(
    id: $id
    section: $section
    revision: $revision
    removals: $removals
    content: $content
    looked: $looked
  ) {
    __typename
    ... on Partnership {
      id
      reference
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<EditPartnershipMutation, EditPartnershipMutationVariables>;
export const ConfirmPartnershipDocument = new TypedDocumentString(`
    mutation ConfirmPartnership($id: ID!, $revision: Int!) {
  confirmPartnership(id: $id, revision: $revision) {
    __typename
    ... on Partnership {
      id
      state
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<ConfirmPartnershipMutation, ConfirmPartnershipMutationVariables>;
export const InviteManagerDocument = new TypedDocumentString(`
    mutation InviteManager($id: ID!, $organisation: ID!) {
  invitePartnershipManager(id: $id, organisation: $organisation) {
    __typename
    ... on Partnership {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<InviteManagerMutation, InviteManagerMutationVariables>;
export const AddMilestoneDocument = new TypedDocumentString(`
    mutation AddMilestone($id: ID!, $title: String!, $dueOn: DateTime!, $owner: String!, $looked: Boolean) {
  addPartnershipMilestone(
    id: $id
    title: $title
    dueOn: $dueOn
    owner: $owner
    looked: $looked
  ) {
    __typename
    ... on Partnership {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<AddMilestoneMutation, AddMilestoneMutationVariables>;
export const RecordProgressDocument = new TypedDocumentString(`
    mutation RecordProgress($id: ID!, $milestone: String, $text: String!, $met: Boolean!, $looked: Boolean) {
  recordPartnershipProgress(
    id: $id
    milestone: $milestone
    text: $text
    met: $met
    looked: $looked
  ) {
    __typename
    ... on Partnership {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<RecordProgressMutation, RecordProgressMutationVariables>;
export const AnswerMilestoneDocument = new TypedDocumentString(`
    mutation AnswerMilestone($id: ID!, $milestone: String!, $accept: Boolean!, $reason: String) {
  answerPartnershipMilestone(
    id: $id
    milestone: $milestone
    accept: $accept
    reason: $reason
  ) {
    __typename
    ... on Partnership {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<AnswerMilestoneMutation, AnswerMilestoneMutationVariables>;
export const RecordReadingDocument = new TypedDocumentString(`
    mutation RecordReading($id: ID!, $objective: String!, $value: Float!, $on: DateTime!, $note: String, $looked: Boolean) {
  recordMeasureReading(
    id: $id
    objective: $objective
    value: $value
    on: $on
    note: $note
    looked: $looked
  ) {
    __typename
    ... on Partnership {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<RecordReadingMutation, RecordReadingMutationVariables>;
export const ProposeDecisionDocument = new TypedDocumentString(`
    mutation ProposeDecision($id: ID!, $question: String!, $decision: String!, $options: String, $looked: Boolean) {
  proposePartnershipDecision(
    id: $id
    question: $question
    decision: $decision
    options: $options
    looked: $looked
  ) {
    __typename
    ... on PartnershipDecision {
      key
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<ProposeDecisionMutation, ProposeDecisionMutationVariables>;
export const AgreeDecisionDocument = new TypedDocumentString(`
    mutation AgreeDecision($decision: String!) {
  agreePartnershipDecision(decision: $decision) {
    __typename
    ... on PartnershipDecision {
      key
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<AgreeDecisionMutation, AgreeDecisionMutationVariables>;
export const ProposeSummaryDocument = new TypedDocumentString(`
    mutation ProposeSummary($id: ID!, $text: String!, $looked: Boolean) {
  proposePartnershipSummary(id: $id, text: $text, looked: $looked) {
    __typename
    ... on Partnership {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<ProposeSummaryMutation, ProposeSummaryMutationVariables>;
export const ApproveSummaryDocument = new TypedDocumentString(`
    mutation ApproveSummary($id: ID!, $revision: Int!) {
  approvePartnershipSummary(id: $id, revision: $revision) {
    __typename
    ... on Partnership {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<ApproveSummaryMutation, ApproveSummaryMutationVariables>;
export const WriteCloseOutDocument = new TypedDocumentString(`
    mutation WriteCloseOut($id: ID!, $input: CloseOutInput!, $looked: Boolean) {
  writeCloseOut(id: $id, input: $input, looked: $looked) {
    __typename
    ... on Partnership {
      id
      state
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<WriteCloseOutMutation, WriteCloseOutMutationVariables>;
export const EndPartnershipDocument = new TypedDocumentString(`
    mutation EndPartnership($id: ID!, $reason: String!) {
  endPartnership(id: $id, reason: $reason) {
    __typename
    ... on Partnership {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<EndPartnershipMutation, EndPartnershipMutationVariables>;
export const MakeDecisionDocument = new TypedDocumentString(`
    mutation MakeDecision($input: MakeDecisionInput!, $looked: Boolean) {
  makeDecision(input: $input, looked: $looked) {
    __typename
    ... on PartnershipDecision {
      number
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<MakeDecisionMutation, MakeDecisionMutationVariables>;
export const PartnersOfRoomDocument = new TypedDocumentString(`
    query PartnersOfRoom($reference: String!) {
  partnership(reference: $reference) {
    id
    actions
    parties {
      key
      organisation {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PartnersOfRoomQuery, PartnersOfRoomQueryVariables>;
export const PartnershipsDocument = new TypedDocumentString(`
    query Partnerships($state: PartnershipState!, $category: String, $region: String, $principle: String, $force: String, $adoption: AdoptionStage, $after: String) {
  partnershipCounts(state: $state) {
    states {
      key
      count
    }
    categories {
      key
      count
    }
    regions {
      key
      count
    }
    principles {
      key
      count
    }
    adoptions {
      key
      count
    }
    forces {
      count
      force {
        id
        name
        slug
      }
    }
  }
  partnerships(
    state: $state
    category: $category
    region: $region
    principle: $principle
    organisation: $force
    adoption: $adoption
    after: $after
  ) {
    edges {
      node {
        ...PartnershipLine
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment PartnershipLine on Partnership {
  id
  reference
  state
  title
  parties {
    key
    organisation {
      id
      name
    }
  }
  objectives {
    key
    text
    measure
    unit
    baseline
    target
    readings {
      value
      on
    }
  }
  milestonesMet
  milestonesPlanned
  endsOn
  endedReason
}`) as unknown as TypedDocumentString<PartnershipsQuery, PartnershipsQueryVariables>;
export const WorkspaceDocument = new TypedDocumentString(`
    query Workspace($reference: String!) {
  partnership(reference: $reference) {
    id
    key
    reference
    state
    title
    challenge {
      id
      reference
      title
      standstill {
        state
        endsAt
      }
    }
    parties {
      key
      side
      confirmed
      organisation {
        id
        name
        slug
        successor {
          slug
          name
        }
      }
    }
    objectives {
      key
      text
      measure
      unit
      baseline
      target
      source
      readings {
        value
        on
        note
        by {
          id
          name
        }
      }
    }
    publicSummary
    milestonesMet
    milestonesPlanned
    startsOn
    endsOn
    activatedAt
    completedAt
    endedAt
    endedBy {
      id
      name
    }
    endedReason
    closeOuts {
      organisation {
        id
        name
      }
      at
      result
      cost
      didNotWork
      adoption
      tellTheNext
    }
    isDemo
    actions
    reviewStanding
    termsToReview {
      triggers
      fixed
      safeguards
    }
    reviewChoices {
      id
      name
    }
    reviews {
      ...FoundReview
      maySign
    }
    inside {
      revision
      removals
      terms
      confirmedBefore
      movedAt
      milestones {
        key
        title
        dueOn
        owner {
          id
          name
        }
        state
        evidence
        givenBy {
          id
          name
        }
        givenAt
        acceptedAt
        returnedReason
      }
      progress {
        at
        organisation {
          id
          name
        }
        text
        milestoneKey
      }
      decisions {
        key
        number
        question
        options
        decision
        proposedBy {
          id
          name
        }
        proposedAt
        agreedAt
        agreed {
          organisation {
            id
            name
          }
          at
        }
        source {
          number
          author {
            id
            name
          }
          text
          sentAt
        }
      }
      summary {
        text
        revision
        approvedBy {
          id
          name
        }
      }
      managers {
        id
        name
      }
      managersToInvite {
        id
        name
      }
      closeOutsWritten {
        id
        name
      }
      thread {
        id
        reference
        unread
      }
    }
  }
}
    fragment FoundReview on Review {
  id
  state
  outcome
  conditions
  post
  signedAt
  triggers
}`) as unknown as TypedDocumentString<WorkspaceQuery, WorkspaceQueryVariables>;
export const AccountDocument = new TypedDocumentString(`
    query Account {
  viewer {
    address
    person {
      id
      name
    }
    memberships {
      id
      name
      slug
      role
    }
    ...WaysIn
  }
  mySessions {
    id
    device
    begunAt
    lastSeenAt
    isThisOne
  }
  myPasskeys {
    id
    name
    madeAt
  }
}
    fragment WaysIn on Viewer {
  invitations {
    token
    organisation {
      id
      name
    }
  }
  joinsByDomain {
    id
    name
  }
  askedToJoin {
    id
    name
  }
}`) as unknown as TypedDocumentString<AccountQuery, AccountQueryVariables>;
export const EndSessionDocument = new TypedDocumentString(`
    mutation EndSession($id: String!) {
  endSession(id: $id) {
    __typename
    ... on SessionsEnded {
      count
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const EndEverySessionDocument = new TypedDocumentString(`
    mutation EndEverySession {
  endEverySession {
    __typename
    ... on SessionsEnded {
      count
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<EndEverySessionMutation, EndEverySessionMutationVariables>;
export const MyDataDocument = new TypedDocumentString(`
    query MyData {
  myData
}
    `) as unknown as TypedDocumentString<MyDataQuery, MyDataQueryVariables>;
export const NameMyselfDocument = new TypedDocumentString(`
    mutation NameMyself($name: String!, $looked: Boolean) {
  nameMyself(name: $name, looked: $looked) {
    __typename
    ... on Viewer {
      person {
        id
        name
      }
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<NameMyselfMutation, NameMyselfMutationVariables>;
export const RemovePasskeyDocument = new TypedDocumentString(`
    mutation RemovePasskey($id: String!) {
  removePasskey(id: $id) {
    __typename
    ... on Viewer {
      isDemo
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<RemovePasskeyMutation, RemovePasskeyMutationVariables>;
export const OwnAddressDocument = new TypedDocumentString(`
    query OwnAddress {
  viewer {
    address
    person {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<OwnAddressQuery, OwnAddressQueryVariables>;
export const WelcomeDocument = new TypedDocumentString(`
    query Welcome {
  viewer {
    hasName
    joinsByDomain {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<WelcomeQuery, WelcomeQueryVariables>;
export const SubmitProposalDocument = new TypedDocumentString(`
    mutation SubmitProposal($id: ID!, $version: Int!, $edition: Int!, $declared: Boolean!, $looked: Boolean) {
  submitProposal(
    id: $id
    version: $version
    edition: $edition
    declared: $declared
    looked: $looked
  ) {
    __typename
    ... on Proposal {
      reference
      submittedVersion
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<SubmitProposalMutation, SubmitProposalMutationVariables>;
export const AttachFileDocument = new TypedDocumentString(`
    mutation AttachFile($id: ID!, $file: File!) {
  attachFile(id: $id, file: $file) {
    __typename
    ... on Proposal {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<AttachFileMutation, AttachFileMutationVariables>;
export const RemoveFileDocument = new TypedDocumentString(`
    mutation RemoveFile($id: ID!, $file: String!) {
  removeFile(id: $id, file: $file) {
    __typename
    ... on Proposal {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<RemoveFileMutation, RemoveFileMutationVariables>;
export const ConfirmPartnerDocument = new TypedDocumentString(`
    mutation ConfirmPartner($id: ID!) {
  confirmPartner(id: $id) {
    __typename
    ... on Proposal {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<ConfirmPartnerMutation, ConfirmPartnerMutationVariables>;
export const DeclinePartnerDocument = new TypedDocumentString(`
    mutation DeclinePartner($id: ID!) {
  declinePartner(id: $id) {
    __typename
    ... on Proposal {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<DeclinePartnerMutation, DeclinePartnerMutationVariables>;
export const ProposalToScoreDocument = new TypedDocumentString(`
    query ProposalToScore($reference: String!) {
  proposal(reference: $reference) {
    id
    challenge {
      mode
      content
    }
    reading {
      number
      content
      files {
        id
        name
        size
      }
      partners {
        part
        organisation {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProposalToScoreQuery, ProposalToScoreQueryVariables>;
export const OurProposalsDocument = new TypedDocumentString(`
    query OurProposals($state: ProposalState) {
  proposalsThatAsk {
    ...OurProposal
  }
  ownProposalCounts {
    state
    count
  }
  ownProposals(state: $state) {
    ...OurProposal
  }
}
    fragment OurProposal on Proposal {
  id
  reference
  state
  submittedVersion
  asksUs
  actions
  endedAt
  decidedAt
  findings {
    key
    state
    respondBy
    mayRespond
  }
  clarifications {
    key
    dueAt
    mayAnswer
  }
  challenge {
    reference
    title
    mode
    state
    closesAt
    decisionDueAt
    force {
      name
    }
  }
}`) as unknown as TypedDocumentString<OurProposalsQuery, OurProposalsQueryVariables>;
export const ProposalDocument = new TypedDocumentString(`
    query Proposal($reference: String!) {
  proposal(reference: $reference) {
    id
    reference
    state
    letter
    submittedVersion
    submittedAt
    unsealedAt
    endedAt
    decidedAt
    asksUs
    ourPart
    actions
    findings {
      ...ShownFinding
    }
    clarifications {
      ...ShownClarification
    }
    path {
      at
      step
      version
    }
    supplier {
      id
      name
      slug
    }
    challenge {
      id
      reference
      title
      mode
      edition
      content
      closesAt
      decisionDueAt
      state
      force {
        name
        slug
      }
      partnerships {
        ...PartnershipLine
      }
    }
    inside {
      version
      draft
      isSupplier
      edition
      reconfirmEdition
      sections {
        section
        version
        at
        by {
          name
        }
      }
      files {
        id
        name
        size
        type
        sha256
      }
      partners {
        part
        confirmedAt
        declinedAt
        organisation {
          id
          name
          slug
        }
      }
      versions {
        number
        submittedAt
        sha256
      }
    }
  }
}
    fragment ShownClarification on Clarification {
  key
  proposalId
  number
  criterionId
  state
  question
  askedAt
  askedBy
  dueAt
  answer
  answeredAt
  mayAnswer
}
fragment ShownFinding on EligibilityFinding {
  key
  proposalId
  state
  code
  essentials
  words
  proposedAt
  proposedBy
  confirmedAt
  confirmedBy
  dropReason
  respondBy
  response
  respondedAt
  outcomeReason
  closedAt
  mayConfirm
  mayDrop
  mayClose
  mayRespond
}
fragment PartnershipLine on Partnership {
  id
  reference
  state
  title
  parties {
    key
    organisation {
      id
      name
    }
  }
  objectives {
    key
    text
    measure
    unit
    baseline
    target
    readings {
      value
      on
    }
  }
  milestonesMet
  milestonesPlanned
  endsOn
  endedReason
}`) as unknown as TypedDocumentString<ProposalQuery, ProposalQueryVariables>;
export const ReceiptDocument = new TypedDocumentString(`
    query Receipt($reference: String!) {
  proposal(reference: $reference) {
    reference
    state
    unsealedAt
    submittedVersion
    supplier {
      name
    }
    challenge {
      reference
      title
      mode
      force {
        name
      }
    }
    inside {
      versions {
        number
        edition
        submittedAt
        sha256
        salt
        sealedText
        files {
          id
          name
          size
          sha256
        }
        partners {
          part
          organisation {
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReceiptQuery, ReceiptQueryVariables>;
export const ReconfirmProposalDocument = new TypedDocumentString(`
    mutation ReconfirmProposal($id: ID!, $edition: Int!) {
  reconfirmProposal(id: $id, edition: $edition) {
    __typename
    ... on Proposal {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<ReconfirmProposalMutation, ReconfirmProposalMutationVariables>;
export const ResponsesDocument = new TypedDocumentString(`
    query Responses($reference: String!) {
  challenge(reference: $reference) {
    id
    key
    reference
    title
    state
    closesAt
    actions
    responses {
      id
      reference
      state
      submittedAt
      submittedVersion
      supplier {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ResponsesQuery, ResponsesQueryVariables>;
export const SaveProposalSectionDocument = new TypedDocumentString(`
    mutation SaveProposalSection($id: ID!, $section: ProposalSection!, $version: Int!, $content: JSON!) {
  saveProposalSection(
    id: $id
    section: $section
    version: $version
    content: $content
  ) {
    __typename
    ... on Proposal {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<SaveProposalSectionMutation, SaveProposalSectionMutationVariables>;
export const FindPartnerDocument = new TypedDocumentString(`
    query FindPartner($words: String!) {
  search(words: $words, kind: organisation) {
    hits {
      title
      path
    }
  }
}
    `) as unknown as TypedDocumentString<FindPartnerQuery, FindPartnerQueryVariables>;
export const PartnerToAskDocument = new TypedDocumentString(`
    query PartnerToAsk($slug: String!) {
  organisation(slug: $slug) {
    id
  }
}
    `) as unknown as TypedDocumentString<PartnerToAskQuery, PartnerToAskQueryVariables>;
export const AskPartnerDocument = new TypedDocumentString(`
    mutation AskPartner($id: ID!, $organisation: ID!, $part: String!, $looked: Boolean) {
  askPartner(id: $id, organisation: $organisation, part: $part, looked: $looked) {
    __typename
    ... on Proposal {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<AskPartnerMutation, AskPartnerMutationVariables>;
export const RemovePartnerDocument = new TypedDocumentString(`
    mutation RemovePartner($id: ID!, $organisation: ID!) {
  removePartner(id: $id, organisation: $organisation) {
    __typename
    ... on Proposal {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<RemovePartnerMutation, RemovePartnerMutationVariables>;
export const StartProposalDocument = new TypedDocumentString(`
    query StartProposal($reference: String!) {
  challenge(reference: $reference) {
    id
    reference
    title
    mode
    closesAt
    force {
      name
    }
    ownProposal {
      reference
    }
  }
}
    `) as unknown as TypedDocumentString<StartProposalQuery, StartProposalQueryVariables>;
export const BeginProposalDocument = new TypedDocumentString(`
    mutation BeginProposal($challenge: ID!) {
  startProposal(challenge: $challenge) {
    __typename
    ... on Proposal {
      reference
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<BeginProposalMutation, BeginProposalMutationVariables>;
export const WithdrawProposalDocument = new TypedDocumentString(`
    mutation WithdrawProposal($id: ID!) {
  withdrawProposal(id: $id) {
    __typename
    ... on Proposal {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<WithdrawProposalMutation, WithdrawProposalMutationVariables>;
export const CommitmentToPurgeDocument = new TypedDocumentString(`
    query CommitmentToPurge($reference: String!) {
  commitment(reference: $reference) {
    id
    reference
    pledge
    actions
  }
}
    `) as unknown as TypedDocumentString<CommitmentToPurgeQuery, CommitmentToPurgeQueryVariables>;
export const PurgeCommitmentWordsDocument = new TypedDocumentString(`
    mutation PurgeCommitmentWords($commitment: ID!, $words: String!, $reason: PurgeReason!) {
  purgeCommitmentWords(commitment: $commitment, words: $words, reason: $reason) {
    __typename
    ... on Commitment {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<PurgeCommitmentWordsMutation, PurgeCommitmentWordsMutationVariables>;
export const ConcernToPurgeDocument = new TypedDocumentString(`
    query ConcernToPurge($reference: String!) {
  concern(reference: $reference) {
    id
    reference
    actions
    against {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<ConcernToPurgeQuery, ConcernToPurgeQueryVariables>;
export const PurgeConcernWordsDocument = new TypedDocumentString(`
    mutation PurgeConcernWords($concern: ID!, $words: String!, $reason: PurgeReason!) {
  purgeConcernWords(concern: $concern, words: $words, reason: $reason) {
    __typename
    ... on Concern {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<PurgeConcernWordsMutation, PurgeConcernWordsMutationVariables>;
export const CurationToPurgeDocument = new TypedDocumentString(`
    query CurationToPurge($reference: String!) {
  curation(reference: $reference) {
    id
    reference
    title
    actions
  }
}
    `) as unknown as TypedDocumentString<CurationToPurgeQuery, CurationToPurgeQueryVariables>;
export const PurgeCurationWordsDocument = new TypedDocumentString(`
    mutation PurgeCurationWords($curation: ID!, $words: String!, $reason: PurgeReason!) {
  purgeCurationWords(curation: $curation, words: $words, reason: $reason) {
    __typename
    ... on Curation {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<PurgeCurationWordsMutation, PurgeCurationWordsMutationVariables>;
export const OrganisationToPurgeDocument = new TypedDocumentString(`
    query OrganisationToPurge($slug: String!) {
  organisation(slug: $slug) {
    id
    name
    slug
    mayPurge
  }
}
    `) as unknown as TypedDocumentString<OrganisationToPurgeQuery, OrganisationToPurgeQueryVariables>;
export const PurgeOrganisationWordsDocument = new TypedDocumentString(`
    mutation PurgeOrganisationWords($organisation: ID!, $words: String!, $reason: PurgeReason!) {
  purgeOrganisationWords(
    organisation: $organisation
    words: $words
    reason: $reason
  ) {
    __typename
    ... on Organisation {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<PurgeOrganisationWordsMutation, PurgeOrganisationWordsMutationVariables>;
export const PurgeWordsDocument = new TypedDocumentString(`
    mutation PurgeWords($challenge: ID!, $words: String!, $reason: PurgeReason!) {
  purgeWords(challenge: $challenge, words: $words, reason: $reason) {
    __typename
    ... on Challenge {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<PurgeWordsMutation, PurgeWordsMutationVariables>;
export const AnswerQuestionDocument = new TypedDocumentString(`
    mutation AnswerQuestion($id: ID!, $answer: String!, $text: String, $merge: [ID!], $moveCloseTo: DateTime, $looked: Boolean) {
  answerQuestion(
    id: $id
    answer: $answer
    text: $text
    merge: $merge
    moveCloseTo: $moveCloseTo
    looked: $looked
  ) {
    __typename
    ... on Question {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<AnswerQuestionMutation, AnswerQuestionMutationVariables>;
export const AskQuestionDocument = new TypedDocumentString(`
    mutation AskQuestion($challenge: ID!, $text: String!, $topic: QuestionTopic, $confidential: Boolean, $sure: Boolean, $looked: Boolean) {
  askQuestion(
    challenge: $challenge
    text: $text
    topic: $topic
    confidential: $confidential
    sure: $sure
    looked: $looked
  ) {
    __typename
    ... on Question {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<AskQuestionMutation, AskQuestionMutationVariables>;
export const DeclineQuestionDocument = new TypedDocumentString(`
    mutation DeclineQuestion($id: ID!, $reason: String!, $looked: Boolean) {
  declineQuestion(id: $id, reason: $reason, looked: $looked) {
    __typename
    ... on Question {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<DeclineQuestionMutation, DeclineQuestionMutationVariables>;
export const CorrectAnswerDocument = new TypedDocumentString(`
    mutation CorrectAnswer($id: ID!, $answer: String!, $looked: Boolean) {
  correctAnswer(id: $id, answer: $answer, looked: $looked) {
    __typename
    ... on Question {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<CorrectAnswerMutation, CorrectAnswerMutationVariables>;
export const NearQuestionsDocument = new TypedDocumentString(`
    query NearQuestions($reference: String!, $text: String!) {
  challenge(reference: $reference) {
    id
    nearQuestions(text: $text) {
      id
      number
      text
      answer
    }
  }
}
    `) as unknown as TypedDocumentString<NearQuestionsQuery, NearQuestionsQueryVariables>;
export const TakeBackQuestionDocument = new TypedDocumentString(`
    mutation TakeBackQuestion($id: ID!) {
  withdrawQuestion(id: $id) {
    __typename
    ... on Question {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<TakeBackQuestionMutation, TakeBackQuestionMutationVariables>;
export const AnswerPrivatelyDocument = new TypedDocumentString(`
    mutation AnswerPrivately($id: ID!, $answer: String!, $reason: String!, $looked: Boolean) {
  answerPrivately(id: $id, answer: $answer, reason: $reason, looked: $looked) {
    __typename
    ... on Question {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<AnswerPrivatelyMutation, AnswerPrivatelyMutationVariables>;
export const QuestionsDocument = new TypedDocumentString(`
    query Questions($reference: String!, $topic: QuestionTopic, $first: Int, $after: String) {
  challenge(reference: $reference) {
    id
    key
    reference
    title
    state
    mode
    openedAt
    questionsCloseAt
    closesAt
    closeToOffer
    coOwners {
      slug
    }
    answeredQuestions
    ...ChallengePaces
    force {
      slug
      name
    }
    questionTopics {
      topic
      count
    }
    questions(topic: $topic, first: $first, after: $after) {
      edges {
        node {
          ...QuestionLine
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    waitingQuestions {
      id
      topic
      text
      askedOn
      isConfidential
      workingDaysWaiting
    }
    privateReasons
    privateQuestions {
      id
      text
      answer
      privateReason
      askedOn
    }
    ownQuestions {
      id
      state
      text
      number
      askedOn
      declinedReason
      answer
      privateReason
      mergedInto {
        id
        number
      }
    }
  }
}
    fragment ChallengePaces on Challenge {
  responseClock {
    key
    workingDays
    longest
    cases
  }
}
fragment QuestionLine on Question {
  id
  topic
  number
  text
  answer
  answeredAt
  askedOn
  isOurs
  original
  corrects {
    id
    number
  }
  correctedBy {
    id
    number
  }
}`) as unknown as TypedDocumentString<QuestionsQuery, QuestionsQueryVariables>;
export const ChallengeRecordDocument = new TypedDocumentString(`
    query ChallengeRecord($reference: String!, $after: Int) {
  challenge(reference: $reference) {
    ...ChallengeHead
    chain {
      ...ChainState
    }
    record(after: $after) {
      number
      hash
      person
      text
      event {
        at
        kind
        isPrivate
        data
        by {
          name
        }
      }
    }
    recordChains {
      chain
      about
      title
      number
      unbroken
      entries {
        number
        hash
        person
        text
        event {
          at
          by {
            name
          }
        }
      }
    }
    recordedEditions {
      number
      at
      sha256
      standing
    }
    editions {
      ...ComparableEdition
    }
  }
}
    fragment ChainState on ChainStatus {
  count
  unbroken
  brokenAt
  lastNumber
  lastHash
  checkedAt
}
fragment ComparableEdition on Edition {
  number
  material
  content
}
fragment ChallengeHead on Challenge {
  id
  key
  reference
  title
  state
  mode
  openedAt
  questionsCloseAt
  closesAt
  answeredQuestions
  force {
    slug
    name
  }
}`) as unknown as TypedDocumentString<ChallengeRecordQuery, ChallengeRecordQueryVariables>;
export const WriteReleaseDocument = new TypedDocumentString(`
    mutation WriteRelease($challenge: ID!, $title: String!, $text: String!, $looked: Boolean) {
  writeRelease(challenge: $challenge, title: $title, text: $text, looked: $looked) {
    __typename
    ... on Release {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<WriteReleaseMutation, WriteReleaseMutationVariables>;
export const EditReleaseDocument = new TypedDocumentString(`
    mutation EditRelease($id: ID!, $madeFrom: Int!, $title: String!, $text: String!, $looked: Boolean) {
  editRelease(
    id: $id
    madeFrom: $madeFrom
    title: $title
    text: $text
    looked: $looked
  ) {
    __typename
    ... on Release {
      id
      version
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<EditReleaseMutation, EditReleaseMutationVariables>;
export const AttachToReleaseDocument = new TypedDocumentString(`
    mutation AttachToRelease($id: ID!, $file: File!) {
  attachToRelease(id: $id, file: $file) {
    __typename
    ... on Release {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<AttachToReleaseMutation, AttachToReleaseMutationVariables>;
export const RemoveFromReleaseDocument = new TypedDocumentString(`
    mutation RemoveFromRelease($id: ID!, $file: String!) {
  removeFromRelease(id: $id, file: $file) {
    __typename
    ... on Release {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<RemoveFromReleaseMutation, RemoveFromReleaseMutationVariables>;
export const ReleaseDocument = new TypedDocumentString(`
    mutation Release($id: ID!, $madeFrom: Int!, $at: DateTime, $looked: Boolean) {
  release(id: $id, madeFrom: $madeFrom, at: $at, looked: $looked) {
    __typename
    ... on Release {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<ReleaseMutation, ReleaseMutationVariables>;
export const DiscardReleaseDocument = new TypedDocumentString(`
    mutation DiscardRelease($id: ID!) {
  discardRelease(id: $id) {
    __typename
    ... on Challenge {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<DiscardReleaseMutation, DiscardReleaseMutationVariables>;
export const ReleasesDocument = new TypedDocumentString(`
    query Releases($reference: String!) {
  challenge(reference: $reference) {
    ...ChallengeHead
    releases {
      ...ShownRelease
    }
  }
}
    fragment ChallengeHead on Challenge {
  id
  key
  reference
  title
  state
  mode
  openedAt
  questionsCloseAt
  closesAt
  answeredQuestions
  force {
    slug
    name
  }
}
fragment ShownRelease on Release {
  id
  version
  state
  number
  title
  text
  releaseAt
  releasedAt
  files {
    id
    name
    size
    sha256
    path
  }
}`) as unknown as TypedDocumentString<ReleasesQuery, ReleasesQueryVariables>;
export const DocumentsDocument = new TypedDocumentString(`
    query Documents($reference: String!) {
  challenge(reference: $reference) {
    id
    key
    reference
    title
    state
    actions
    publicationAskedAt
    publicationAskedBy {
      name
    }
    force {
      slug
      name
    }
    releases {
      ...ShownRelease
    }
  }
}
    fragment ShownRelease on Release {
  id
  version
  state
  number
  title
  text
  releaseAt
  releasedAt
  files {
    id
    name
    size
    sha256
    path
  }
}`) as unknown as TypedDocumentString<DocumentsQuery, DocumentsQueryVariables>;
export const AskReviewDocument = new TypedDocumentString(`
    mutation AskReview($id: ID!, $reviewer: String!) {
  askReview(id: $id, reviewer: $reviewer) {
    __typename
    ... on Challenge {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<AskReviewMutation, AskReviewMutationVariables>;
export const SignReviewDocument = new TypedDocumentString(`
    mutation SignReview($id: ID!, $wording: Int!, $outcome: ReviewOutcome!, $reason: String!, $conditions: String!, $post: String!) {
  signReview(
    id: $id
    wording: $wording
    outcome: $outcome
    reason: $reason
    conditions: $conditions
    post: $post
  ) {
    __typename
    ... on Challenge {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<SignReviewMutation, SignReviewMutationVariables>;
export const SetReviewTriggersDocument = new TypedDocumentString(`
    mutation SetReviewTriggers($id: ID!, $revision: Int!, $triggers: [ReviewTrigger!]!, $safeguards: String!, $looked: Boolean) {
  setReviewTriggers(
    id: $id
    revision: $revision
    triggers: $triggers
    safeguards: $safeguards
    looked: $looked
  ) {
    __typename
    ... on Partnership {
      id
      inside {
        revision
      }
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<SetReviewTriggersMutation, SetReviewTriggersMutationVariables>;
export const AskPartnershipReviewDocument = new TypedDocumentString(`
    mutation AskPartnershipReview($id: ID!, $reviewer: String!) {
  askPartnershipReview(id: $id, reviewer: $reviewer) {
    __typename
    ... on Partnership {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<AskPartnershipReviewMutation, AskPartnershipReviewMutationVariables>;
export const SignPartnershipReviewDocument = new TypedDocumentString(`
    mutation SignPartnershipReview($id: ID!, $wording: Int!, $outcome: ReviewOutcome!, $reason: String!, $conditions: String!, $post: String!) {
  signPartnershipReview(
    id: $id
    wording: $wording
    outcome: $outcome
    reason: $reason
    conditions: $conditions
    post: $post
  ) {
    __typename
    ... on Partnership {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<SignPartnershipReviewMutation, SignPartnershipReviewMutationVariables>;
export const ReviewPageDocument = new TypedDocumentString(`
    query ReviewPage($reference: String!) {
  challenge(reference: $reference) {
    id
    key
    reference
    title
    state
    content
    actions
    reviewStanding
    reviewWording
    reviewChoices {
      id
      name
    }
    reviews {
      ...FoundReview
      number
      reason
      reviewer {
        id
        name
      }
      askedBy {
        id
        name
      }
      askedAt
      maySign
    }
    force {
      slug
      name
    }
  }
}
    fragment FoundReview on Review {
  id
  state
  outcome
  conditions
  post
  signedAt
  triggers
}`) as unknown as TypedDocumentString<ReviewPageQuery, ReviewPageQueryVariables>;
export const BoardDocument = new TypedDocumentString(`
    query Board($filter: ChallengeFilter, $sort: BoardSort, $after: String, $search: String!) {
  isWatched(search: $search)
  challengeBoard(filter: $filter) {
    total
    counts {
      ...BoardCountsParts
    }
    rows(sort: $sort, after: $after) {
      edges {
        node {
          ...BoardRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment BoardCountsParts on BoardCounts {
  state {
    value
    count
  }
  mode {
    value
    count
  }
  category {
    value
    count
  }
  region {
    value
    count
  }
  force {
    value
    label
    count
  }
  principle {
    value
    count
  }
  standard {
    value
    count
  }
  band {
    value
    count
  }
  outcome {
    value
    count
  }
  reason {
    value
    count
  }
  closing {
    value
    count
  }
  adoption {
    value
    count
  }
  shared {
    value
    count
  }
}
fragment BoardRow on Challenge {
  id
  reference
  title
  summary
  state
  mode
  isDemo
  isWatched
  ownMark
  categories
  valueBand
  adoptionRoute
  essentialsCount
  standardCodes
  openedAt
  questionsCloseAt
  closesAt
  decidedAt
  outcome
  force {
    id
    slug
    name
    region
    daysToAnswer
  }
  coOwners {
    id
    name
  }
  sameProblems {
    id
    forceId
  }
}`) as unknown as TypedDocumentString<BoardQuery, BoardQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home {
  homeCounts {
    open
    closingThisWeek
    answered
    partnerships
    lessons
  }
  closingNext: challengeBoard(filter: {state: [open]}) {
    rows(first: 5) {
      edges {
        node {
          id
          reference
          title
          mode
          closesAt
          force {
            name
          }
        }
      }
    }
  }
  shared: challengeBoard(filter: {shared: true, state: [open, evaluating]}) {
    rows(first: 3, sort: forces) {
      edges {
        node {
          id
          reference
          title
          force {
            region
          }
          sameProblems {
            level
            force {
              region
            }
          }
        }
      }
    }
  }
  justAnswered(first: 3) {
    id
    text
    answer
    answeredAt
    challenge {
      reference
      title
    }
  }
  decided: challengeBoard(filter: {state: [decided]}) {
    rows(first: 3) {
      edges {
        node {
          ...HomeOutcome
        }
      }
    }
  }
  signatories(standing: signed, first: 3) {
    edges {
      node {
        id
        signedAt
        organisation {
          name
          slug
        }
      }
    }
  }
  endedInNo: challengeBoard(filter: {state: [decided], outcome: [no_partnership]}) {
    rows(first: 1) {
      edges {
        node {
          ...HomeOutcome
        }
      }
    }
  }
}
    fragment HomeOutcome on Challenge {
  id
  reference
  title
  state
  mode
  outcome
  outcomeReason
}`) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const OutcomesDocument = new TypedDocumentString(`
    query Outcomes($filter: ChallengeFilter, $after: String) {
  challengeBoard(filter: $filter) {
    total
    counts {
      ...BoardCountsParts
    }
    rows(after: $after) {
      edges {
        node {
          id
          reference
          title
          state
          mode
          outcome
          outcomeReason
          withdrawnAt
          withdrawnReason
          lessons
          decidedAt
          force {
            slug
            name
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment BoardCountsParts on BoardCounts {
  state {
    value
    count
  }
  mode {
    value
    count
  }
  category {
    value
    count
  }
  region {
    value
    count
  }
  force {
    value
    label
    count
  }
  principle {
    value
    count
  }
  standard {
    value
    count
  }
  band {
    value
    count
  }
  outcome {
    value
    count
  }
  reason {
    value
    count
  }
  closing {
    value
    count
  }
  adoption {
    value
    count
  }
  shared {
    value
    count
  }
}`) as unknown as TypedDocumentString<OutcomesQuery, OutcomesQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($words: String!, $kind: FindKind, $isOfOneKind: Boolean = false, $within: Int) {
  spellings(words: $words)
  ownSearch(words: $words, within: $within) {
    ...FoundGroupParts
  }
  search(words: $words, within: $within) {
    ...FoundGroupParts
  }
  ownOfKind: ownSearch(words: $words, kind: $kind, within: $within) @include(if: $isOfOneKind) {
    ...FoundGroupParts
  }
  ofKind: search(words: $words, kind: $kind, within: $within) @include(if: $isOfOneKind) {
    ...FoundGroupParts
  }
}
    fragment FoundGroupParts on FoundGroup {
  kind
  count
  periods {
    days
    count
  }
  hits {
    reference
    title
    path
    at
    sentence {
      text
      hit
    }
  }
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SendMessageDocument = new TypedDocumentString(`
    mutation SendMessage($input: SendMessageInput!) {
  sendMessage(input: $input) {
    __typename
    ...MessageLine
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}
fragment MessageLine on Message {
  threadId
  id
  number
  clientId
  version
  author {
    id
    name
  }
  organisation {
    id
    name
  }
  organisationId
  text
  replyToNumber
  sentAt
  editedAt
  retractedAt
  purgedAt
  edits
}`) as unknown as TypedDocumentString<SendMessageMutation, SendMessageMutationVariables>;
export const EditMessageDocument = new TypedDocumentString(`
    mutation EditMessage($input: EditMessageInput!) {
  editMessage(input: $input) {
    __typename
    ...MessageLine
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}
fragment MessageLine on Message {
  threadId
  id
  number
  clientId
  version
  author {
    id
    name
  }
  organisation {
    id
    name
  }
  organisationId
  text
  replyToNumber
  sentAt
  editedAt
  retractedAt
  purgedAt
  edits
}`) as unknown as TypedDocumentString<EditMessageMutation, EditMessageMutationVariables>;
export const RetractMessageDocument = new TypedDocumentString(`
    mutation RetractMessage($id: String!) {
  retractMessage(id: $id) {
    __typename
    ...MessageLine
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}
fragment MessageLine on Message {
  threadId
  id
  number
  clientId
  version
  author {
    id
    name
  }
  organisation {
    id
    name
  }
  organisationId
  text
  replyToNumber
  sentAt
  editedAt
  retractedAt
  purgedAt
  edits
}`) as unknown as TypedDocumentString<RetractMessageMutation, RetractMessageMutationVariables>;
export const MarkThreadReadDocument = new TypedDocumentString(`
    mutation MarkThreadRead($input: MarkThreadReadInput!) {
  markThreadRead(input: $input) {
    __typename
    ... on Thread {
      id
      readNumber
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<MarkThreadReadMutation, MarkThreadReadMutationVariables>;
export const ResolveThreadDocument = new TypedDocumentString(`
    mutation ResolveThread($input: ResolveThreadInput!) {
  resolveThread(input: $input) {
    __typename
    ... on Thread {
      id
      resolvedAt
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<ResolveThreadMutation, ResolveThreadMutationVariables>;
export const OpenThreadDocument = new TypedDocumentString(`
    mutation OpenThread($input: OpenThreadInput!) {
  openThread(input: $input) {
    __typename
    ... on Thread {
      id
      reference
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<OpenThreadMutation, OpenThreadMutationVariables>;
export const HoldMessageDocument = new TypedDocumentString(`
    mutation HoldMessage($input: SendMessageInput!) {
  holdMessage(input: $input) {
    __typename
    ... on Thread {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<HoldMessageMutation, HoldMessageMutationVariables>;
export const ReleaseHeldMessageDocument = new TypedDocumentString(`
    mutation ReleaseHeldMessage($id: String!) {
  releaseHeldMessage(id: $id) {
    __typename
    ... on Thread {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<ReleaseHeldMessageMutation, ReleaseHeldMessageMutationVariables>;
export const DropHeldMessageDocument = new TypedDocumentString(`
    mutation DropHeldMessage($id: String!) {
  dropHeldMessage(id: $id) {
    __typename
    ... on Thread {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<DropHeldMessageMutation, DropHeldMessageMutationVariables>;
export const PurgeMessageDocument = new TypedDocumentString(`
    mutation PurgeMessage($id: String!, $reason: PurgeReason!) {
  purgeMessage(id: $id, reason: $reason) {
    __typename
    ...MessageLine
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}
fragment MessageLine on Message {
  threadId
  id
  number
  clientId
  version
  author {
    id
    name
  }
  organisation {
    id
    name
  }
  organisationId
  text
  replyToNumber
  sentAt
  editedAt
  retractedAt
  purgedAt
  edits
}`) as unknown as TypedDocumentString<PurgeMessageMutation, PurgeMessageMutationVariables>;
export const EarlierWordsDocument = new TypedDocumentString(`
    query EarlierWords($reference: String!, $after: Int!) {
  thread(reference: $reference) {
    id
    messages(after: $after, limit: 1) {
      id
      wordings {
        text
        until
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EarlierWordsQuery, EarlierWordsQueryVariables>;
export const InboxDocument = new TypedDocumentString(`
    query Inbox($filter: InboxFilter!, $after: String) {
  viewer {
    unreadThreads
  }
  inbox(filter: $filter, after: $after) {
    edges {
      node {
        id
        reference
        kind
        title
        subjectReference
        unread
        mentioned
        parties {
          id
          name
        }
        lastAt
        resolvedAt
        lastMessage {
          text
          retractedAt
          author {
            id
            name
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  workrooms: inbox(filter: {kind: partnership}, first: 20) {
    edges {
      node {
        title
        subjectReference
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InboxQuery, InboxQueryVariables>;
export const RoomDocument = new TypedDocumentString(`
    query Room($reference: String!) {
  thread(reference: $reference) {
    id
    key
    reference
    kind
    title
    subjectReference
    state
    readers
    kept
    banner
    mayWrite
    showsPresence
    ownOrganisationId
    lastNumber
    readNumber
    firstNumber
    resolvedAt
    mayReview
    mayPurge
    held {
      id
      author {
        id
        name
      }
      isOwn
      text
      finds
      heldAt
    }
    parties {
      id
      name
    }
    messages(limit: 50) {
      ...MessageLine
    }
  }
}
    fragment MessageLine on Message {
  threadId
  id
  number
  clientId
  version
  author {
    id
    name
  }
  organisation {
    id
    name
  }
  organisationId
  text
  replyToNumber
  sentAt
  editedAt
  retractedAt
  purgedAt
  edits
}`) as unknown as TypedDocumentString<RoomQuery, RoomQueryVariables>;
export const RoomPartDocument = new TypedDocumentString(`
    query RoomPart($reference: String!, $after: Int, $before: Int, $from: DateTime, $limit: Int!) {
  thread(reference: $reference) {
    id
    lastNumber
    messages(after: $after, before: $before, from: $from, limit: $limit) {
      ...MessageLine
    }
  }
}
    fragment MessageLine on Message {
  threadId
  id
  number
  clientId
  version
  author {
    id
    name
  }
  organisation {
    id
    name
  }
  organisationId
  text
  replyToNumber
  sentAt
  editedAt
  retractedAt
  purgedAt
  edits
}`) as unknown as TypedDocumentString<RoomPartQuery, RoomPartQueryVariables>;