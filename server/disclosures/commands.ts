/** Every write of the ledger of what a force told fewer than all suppliers. */

export { keepBackDisclosure, publishDisclosure } from './commands/decide.ts'
export { forgetTold, recordDisclosure, recordEdited } from './commands/record.ts'
export { demandSettled } from './commands/settled.ts'
