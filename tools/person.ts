import { erasePerson } from '../server/own-data/erase.ts'
import { exportOf } from '../server/own-data/export.ts'
import { personIdOfAddress } from '../server/people/queries.ts'
import { systemAct } from '../server/platform/act.ts'
import { onTheStore } from './database/for-command.ts'
import { plainly } from './plainly.ts'

/** `npm run person -- export|erase ADDRESS`: everything kept of a person as JSON, or all that is personal taken away. */
await plainly(async () => {
  const [verb, address] = process.argv.slice(2)
  if ((verb !== 'export' && verb !== 'erase') || !address)
    throw new Error('Say what to do with whom: npm run person -- export ADDRESS, or npm run person -- erase ADDRESS')
  await onTheStore('the person is in', async () => {
    const personId = await personIdOfAddress(address)
    if (!personId) throw new Error('Nobody with this address has an account.')
    if (verb === 'export') process.stdout.write(`${await exportOf(personId)}\n`)
    else
      process.stdout.write(
        `Erased. What they did stands under "${await erasePerson(systemAct(new Date()), { personId })}". What they wrote in messages and answers stays: read it if it may name them.\n`,
      )
  })
})
