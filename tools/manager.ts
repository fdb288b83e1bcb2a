import { appointFirstManager } from '../server/organisations/commands/first-manager.ts'
import { systemAct } from '../server/platform/act.ts'
import { onTheStore } from './database/for-command.ts'
import { plainly } from './plainly.ts'

/** `npm run manager -- ADDRESS "NAME" SLUG`: the first Charter manager of a board, for a Charter body that nobody looks after. */
await plainly(async () => {
  const [address, name, slug] = process.argv.slice(2)
  if (!address || !name || !slug)
    throw new Error('Say who, and of which body: npm run manager -- ADDRESS "NAME" bluelight-commercial')
  await onTheStore('the board has', async () => {
    const body = await appointFirstManager(systemAct(new Date()), { address, name, slug })
    process.stdout.write(`${name} looks after ${body.name} from now on, and signs in with a code sent to ${address}.\n`)
  })
})
