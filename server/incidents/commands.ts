/** Every write of an incident. Two people: one declares, another confirms; nothing moves before. */
export { confirmIncident } from './commands/confirm.ts'
export { declareIncident, withdrawIncident } from './commands/declare.ts'
