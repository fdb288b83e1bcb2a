export { followCloseOut } from './commands/follow.ts'
export { recordAdoption } from './commands/record.ts'
