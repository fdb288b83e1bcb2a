import type { ChallengeFields } from '../../../server/challenges/queries.ts'
import type { DemoPart } from '../../../server/demo/cast.ts'
import type { DemoCast } from '../../../server/demo/enrol.ts'
import { enrolOrganisation } from '../../../server/organisations/enrol.ts'
import { enrolPerson } from '../../../server/people/enrol.ts'
import { viewerOfPerson } from '../../../server/people/queries.ts'
import { type Act, systemAct } from '../../../server/platform/act.ts'
import { seatPanel } from '../../support/panel.ts'
import { submittedProposal } from '../../support/proposals.ts'
import { openedBy } from './opened.ts'

const day = 24 * 3_600_000

/** A challenge of five criteria that closed yesterday, with its panel and four sealed proposals. */
export async function closedWithFour(cast: DemoCast, now: Date): Promise<ChallengeFields> {
  const opens = new Date(now.getTime() - 22 * day)
  const sends = new Date(now.getTime() - 3 * day)
  const challenge = await openedBy(cast, 'detective', opens, ({ choosing, ...rest }) => ({
    ...rest,
    choosing: { ...choosing, criteria: fiveCriteria },
  }))
  await seatPanel(await cast.actOf('detective', opens), {
    id: challenge._id,
    panel: [
      { personId: cast.people['evaluator-one'], part: 'evaluator' },
      { personId: cast.people['evaluator-two'], part: 'evaluator' },
      { personId: cast.people.moderator, part: 'moderator' },
    ],
  })
  const ofTheDemo = (part: DemoPart) => () => cast.actOf(part, sends)
  const wren = await fourthSupplier(now)
  for (const act of [ofTheDemo('kettles-one'), ofTheDemo('lanternfish'), ofTheDemo('brindle'), () => wren(sends)])
    await submittedProposal({ ...nobodyElse, act }, challenge)
  return challenge
}

const fiveCriteria = ['Benefit', 'Delivery', 'Way out', 'People', 'Cost'].map((name) => ({
  ...{ id: name.toLowerCase().replace(' ', '-'), name, about: `What we want to know of ${name.toLowerCase()}.` },
  ...{ weight: 20, minimum: 0 },
}))

/** The commands look at the act alone. */
const nobodyElse = { personId: '', organisationId: '' }

/** The demo has three suppliers; a decision between four needs one more. */
async function fourthSupplier(now: Date): Promise<(at: Date) => Promise<Act>> {
  const act = systemAct(now)
  const names = { slug: 'wren-works', name: 'Wren Works', shortName: 'Wren Works' }
  const { _id: organisationId } = await enrolOrganisation(act, { ...names, kind: 'supplier', demo: true })
  const person = { name: 'Ada Lowe', address: 'ada@wren-works.example', demo: true }
  const { _id } = await enrolPerson(act, { ...person, organisationId, kind: 'supplier', role: 'admin' })
  return async (at) => ({ viewer: await viewerOfPerson(_id), now: at, requestId: 'journey' })
}
