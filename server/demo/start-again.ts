import { emptyDemo } from './empty.ts'
import { seed } from './seed.ts'

/** Empties a demo and tells its story from the beginning. */
export async function startAgain(): Promise<void> {
  await emptyDemo()
  await seed({ demo: true, say: () => {} })
}
