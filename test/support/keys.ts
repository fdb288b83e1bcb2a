import { readConfig } from '../../server/config.ts'
import { sealWith } from '../../server/platform/seal.ts'

/** The key that servers started by tests have too, so that either reads what the other sealed. */
export const testKeys: string = readConfig({ NODE_ENV: 'test', MONGODB_URI: 'mongodb://tests' }).SEALING_KEYS

/** For a test that works on the database itself, without a server that would do it. */
export const sealAsServersDo = (): void => sealWith(testKeys)
