import { expect, test } from '@jest/globals'
import { suspendOrganisation } from '../../server/organisations/commands/decide.ts'
import { schema } from '../../server/schema.ts'
import { answerTo } from '../support/asking.ts'
import { keptStore } from '../support/kept-store.ts'
import { withDatabase } from '../support/world.ts'
import { commands, ourFaults, refusedWith } from './answers.ts'
import { undone } from './row.ts'
import { theSharedStage } from './stage.ts'
import {
  commandOf,
  commandsOf,
  doneIn,
  type Life,
  listed,
  type Otherwise,
  type Person,
  type Scene,
  sentIn,
  theHouse,
} from './states/life.ts'
import { lives } from './states/lives.ts'
import { leftToTheSuspended, withoutStates } from './states/without.ts'

withDatabase()

/** Of each command how many states refused it. */
const refused = new Map<string, number>()

test.each(lives.map((life) => [life.of, life] as const))(
  'what does not belong to the state is refused with a code and changes nothing: %s',
  async (_name, life) => {
    let scene: Scene = { ...(await theSharedStage()), own: {} }
    const house = theHouse(scene.world)
    await house.begins()
    const wrong: string[] = []
    for (const [state, step] of Object.entries(life.states)) {
      scene = await taken(scene, life, step)
      await house.follows()
      scene = { ...scene, ...(await life.asItIs?.(scene)) }
      wrong.push(...(await allSent(scene, life, state)).map((what) => `${state}: ${what}`))
    }
    expect(wrong).toEqual([])
  },
  120_000,
)

async function taken(scene: Scene, life: Life, step: Life['states'][string]): Promise<Scene> {
  if (typeof step === 'function') return { ...scene, ...(await step(scene)) }
  for (const command of listed(step)) {
    const send = await sender()(scene, command, life.otherwise?.[command])
    const code = codeOf(await send())
    if (code) throw new Error(`${command} was to lead on, and is refused with ${code}.`)
  }
  return scene
}

/** Sends a command when it is told to. Whoever sends does it as they are in this state: looked up once. */
function sender() {
  const acts = new Map<Person, ReturnType<Person['act']>>()
  return async (scene: Scene, command: string, otherwise?: Otherwise) => {
    const { person, source, variableValues } = sentIn(scene, command, otherwise)
    const act = acts.get(person) ?? person.act()
    acts.set(person, act)
    const sentBy = await act
    return () => answerTo(sentBy, source, variableValues)
  }
}

/** The code of a refusal, or what is wrong with the request; nothing where it was done. */
function codeOf(answer: Awaited<ReturnType<typeof answerTo>>): string | null {
  return ourFaults(answer)[0] ?? refusedWith(answer) ?? answer.errors?.[0]?.message ?? null
}

/** Everything that is wrong about what became of each command in this state. */
async function allSent(scene: Scene, life: Life, state: string): Promise<string[]> {
  const store = await keptStore()
  const prepare = sender()
  const sendable = (command: string) => prepare(scene, command, life.otherwise?.[command])
  const { mayBe, shown } = doneIn(life, state)
  const wrong: string[] = []
  for (const command of shown) {
    const code = codeOf(await undone(await sendable(command)))
    if (code) wrong.push(`${command} is refused with ${code}`)
  }
  // Bytes of files are written beside what is given up.
  await store.putBack()
  for (const command of commandsOf(life).filter((one) => !mayBe.has(one))) {
    const code = codeOf(await (await sendable(command))())
    wrong.push(...refusal(command, code))
    if (!code) await store.putBack()
  }
  for (const { collection } of await store.changes()) wrong.push(`what was refused changed ${collection}`)
  await store.putBack()
  return wrong
}

function refusal(command: string, code: string | null): string[] {
  refused.set(command, (refused.get(command) ?? 0) + (code ? 1 : 0))
  if (!code) return [`${command} was done`]
  return /^[A-Z_]+$/.test(code) && code !== 'BAD_INPUT' ? [] : [`${command} is refused with ${code}`]
}

test('while their organisation is suspended nobody does anything for it: what is left is their own account', async () => {
  const scene: Scene = { ...(await theSharedStage()), own: {} }
  const { northmere, saltmarch, kettles, lanternfish, charter } = scene.world
  const manager = await charter.manager.act()
  for (const { id: organisationId } of [northmere, saltmarch, kettles, lanternfish])
    await suspendOrganisation(manager, { organisationId, reason: 'It has to be looked at first.' })
  const store = await keptStore()
  const prepare = sender()
  const done: string[] = []
  const ofManagers = new Set(commands.filter(({ by }) => by[0] === 'manager').map(commandOf))
  for (const command of [...new Set(commands.map(commandOf))].filter((one) => !ofManagers.has(one))) {
    const code = codeOf(await undone(await prepare(scene, command)))
    if (!code) done.push(command)
    else expect(code).toMatch(/^[A-Z_]+$/)
  }
  expect(done.sort()).toEqual([...leftToTheSuspended].sort())
  expect(await store.changes()).toEqual([])
}, 120_000)

test('every command is sent in states that it does not belong to, or is named here as one that knows no states', () => {
  const sent = new Set(lives.flatMap(commandsOf))
  const without = Object.values(withoutStates).flatMap(listed)
  const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {})
  expect(mutations.filter((command) => !sent.has(command) && !without.includes(command))).toEqual([])
  expect(without.filter((command) => sent.has(command) || !mutations.includes(command))).toEqual([])
  expect([...sent].filter((command) => !refused.get(command))).toEqual([])
})

test('each life names only states that it has, and says why something may also be done elsewhere', () => {
  const wrong = lives.flatMap(({ of, done, states }) =>
    done.flatMap((one) => [
      ...listed(`${one.in} ${one.also ?? ''}`)
        .filter((state) => !(state in states))
        .map((state) => `${of}: ${state}`),
      ...(one.also && !one.why ? [`${of}: ${one.commands}`] : []),
    ]),
  )
  expect(wrong).toEqual([])
})
