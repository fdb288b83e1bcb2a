/** Every write of a challenge. What the clock and the table of steps forbid, each refuses with the reason. */
export { amendChallenge } from './commands/amend.ts'
export { moveDeadline } from './commands/deadline.ts'
export { draftChallenge } from './commands/draft.ts'
export { markDecided, markUnsealed, withdrawChallenge } from './commands/end.ts'
export { setPanel } from './commands/panel.ts'
export { askPublication, openChallenge, returnPublication } from './commands/publish.ts'
export { addSameProblem, changeSameProblem, withdrawSameProblem } from './commands/same-problem.ts'
export { saveSection } from './commands/save-section.ts'
