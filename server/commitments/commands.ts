export { acceptEvidence, disputeEvidence, giveEvidence, replyToDispute, reportCommitment } from './commands/evidence.ts'
export { agreeCommitment, giveBackCommitment, reviewCommitment } from './commands/manage.ts'
export { proposeCommitment, reviseCommitment, withdrawCommitment } from './commands/propose.ts'
