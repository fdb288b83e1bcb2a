/** Every write of what a force gives to everybody at once. */
export { attachToRelease, removeFromRelease } from './commands/files.ts'
export { release, releaseDue, releaseReady } from './commands/publish.ts'
export { discardRelease, editRelease, writeRelease } from './commands/write.ts'
