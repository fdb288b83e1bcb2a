/** Every write of a proposal. What the clock and the table of steps forbid, each refuses with the reason. */
export { acceptProposal, declineProposal, shortlistProposal } from './commands/decide.ts'
export { attachFile, removeFile } from './commands/files.ts'
export { noteOnProposal } from './commands/judged.ts'
export {
  barReaders,
  leaveReader,
  type Opened,
  setReader,
  setReaderByRuling,
  unsealProposals,
} from './commands/opening.ts'
export { askPartner, confirmPartner, declinePartner, removePartner } from './commands/partners.ts'
export { saveProposalSection } from './commands/save-section.ts'
export { startProposal } from './commands/start.ts'
export { reconfirmProposal, submitProposal, withdrawProposal } from './commands/submit.ts'
