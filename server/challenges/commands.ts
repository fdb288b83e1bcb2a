/** Every write of a challenge. What the clock and the table of steps forbid, each refuses with the reason. */
export { draftChallenge } from './commands/draft.ts'
export { askPublication, openChallenge, returnPublication } from './commands/publish.ts'
export { saveSection } from './commands/save-section.ts'
