const sections = {
  problem: 'What the problem is, whom it touches, how often, and why it matters.',
  today: 'How it is today, as measured, and what was tried.',
  good: 'What a good answer does: outcomes, essentials, desirables and standards.',
  rules: 'The ground rules: constraints, data, classification, vetting, property and AI.',
  timetable: 'The dates.',
  choosing: 'How it is decided: the criteria and their weights.',
  owner: 'Who decides, the budget, and how it would be adopted.',
}

/** What the values of an enum mean that name a part, an order or a kind of something. */
export const sectionWords = {
  BoardSort: {
    closing: 'The next to close first.',
    newest: 'The newest first.',
    forces: 'What most forces have first.',
  },
  ChallengeSection: sections,
  ChangeGroup: {
    openings: 'Challenges that opened, and proposals that were opened.',
    dates: 'Deadlines that moved, and calls that were offered, drawn or moved.',
    addenda: 'Addenda, documents for everybody, and words that were removed.',
    answers: 'Answers to questions, corrections of them, and notes of calls.',
    outcomes: 'Challenges that were decided or withdrawn.',
    demand: 'Forces that have the same problem.',
    partnerships: 'Partnerships: begun, milestones, measures, summaries, and how they ended.',
    charter: 'Signatories and their commitments.',
    organisations: 'Organisations: admitted, suspended, restored, changed.',
  },
  FindKind: {
    challenge: 'A published challenge.',
    outcome: 'What came of a decided challenge, and what was learned.',
    question: 'A question and its public answer.',
    partnership: 'A partnership.',
    organisation: 'An organisation.',
    commitment: 'A commitment under the Charter.',
    notice: 'A public procurement notice.',
  },
  LogTopic: {
    dates: 'What moved a date.',
    text: 'What changed or added to its text.',
    answers: 'What was asked and answered.',
    forces: 'Which forces have the same problem.',
    state: 'What took it from one state to the next.',
  },
  MovableDate: {
    questionsCloseAt: 'When questions close.',
    proposalsCloseAt: 'When proposals close.',
    decisionDueAt: 'When the decision is due.',
  },
  NoticeSort: { newest: 'The last changed first.', closing: 'The next to close first.' },
  PartnershipSection: {
    objectives: 'What is to be better, and how it is measured.',
    milestones: 'What is delivered when, and what shows it.',
    commitments: 'What each side promises.',
    property: 'Whose what is made will be.',
    leads: 'Who leads on each side, and the dates.',
  },
  ProposalSection: {
    about: 'Who the supplier is, in its own words.',
    consortium: 'Alone, or with partners that confirm for themselves.',
    essentials: 'Whether each essential is met, with evidence.',
    approach: 'An answer to each criterion, milestones and cost.',
    standards: 'How it stands to each standard that is asked for.',
    charter: 'What it does for the principles of the Charter. Not scored.',
    conflicts: 'What must be known of conflicts, and what must not be published.',
  },
  QuestionTopic: sections,
  WatchKind: {
    challenge: 'One challenge.',
    search: 'A search of the board: what newly fits it.',
    organisation: 'What an organisation does in public.',
  },
}
