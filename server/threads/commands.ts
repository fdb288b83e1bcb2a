/** Every write of a room. Sockets only deliver what these have written. */
export { editMessage, retractMessage } from './commands/amend.ts'
export { dropHeldMessage, holdMessage, purgeMessage, releaseHeldMessage } from './commands/hold.ts'
export { keepThreadCurrent } from './commands/keep-current.ts'
export { makeDecision } from './commands/make-decision.ts'
export { keepMentioned } from './commands/mention.ts'
export { openThread } from './commands/open.ts'
export { markThreadRead, resolveThread } from './commands/read.ts'
export { sendMessage } from './commands/send.ts'
