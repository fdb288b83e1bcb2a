/** Every write of the calls that a force offers in an engagement. */
export { askForCall, withdrawCallRequest } from './commands/ask.ts'
export { drawCalls } from './commands/draw.ts'
export { moveCall, publishCallNotes } from './commands/hold.ts'
export { offerCalls } from './commands/offer.ts'
export { takeCall } from './commands/take.ts'
