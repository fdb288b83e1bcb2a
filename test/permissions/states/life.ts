import { disclosureRules } from '../../../server/disclosures/reactor.ts'
import { evaluationRules } from '../../../server/evaluations/reactor.ts'
import { Event, type StoredEvent } from '../../../server/platform/events.ts'
import { proposalRules } from '../../../server/proposals/reactor.ts'
import { threadRules } from '../../../server/threads/reactor.ts'
import type { World } from '../../support/world.ts'
import { commands, personOf } from '../answers.ts'
import { asked, doing, type Row } from '../row.ts'
import type { Stage } from '../stage.ts'

export type Person = { act: World['visitor']['act'] }
/** The stage, and by name the ids of what a life made that has no place there. */
export type Scene = Stage & { own: Readonly<Record<string, string>> }
export type Step = (scene: Scene) => Promise<Partial<Scene>>

/** How a command is sent where its row of the walk is sent by the wrong person, or too early to be done. */
export type Otherwise = {
  by?(scene: Scene): Person
  ask?(scene: Scene): string
  /** What of the request of the row is another here. */
  but?(source: string, scene: Scene): string
}

/** Where commands are done: in the states they are for; and wherever else they may be, each with the reason. */
export type Done = { in: string; commands: string; also?: string; why?: string }

/**
 * One subject from its beginning to its end. In each state every command about it is sent, with what is right at its own
 * time and by whom it is for. The rows of the walk ask about what stands in the stage: so each step puts the subject
 * there. A step that is a text is the commands that lead there, as they are sent here.
 */
export type Life = {
  of: string
  states: Record<string, Step | string>
  /** What stands in the stage, read anew after each step. */
  asItIs?: Step
  /** In every other state each is refused, with a code, and changes nothing. */
  done: readonly Done[]
  otherwise?: Record<string, Otherwise>
}

export const commandOf = (row: Row): string => (row.of[0] ?? '').replace('Mutation.', '')
const rowOf = new Map(commands.toReversed().map((row) => [commandOf(row), row]))

export const listed = (names = ''): string[] => names.split(/\s+/).filter(Boolean)
export const commandsOf = ({ done }: Life): string[] => done.flatMap(({ commands }) => listed(commands))

/** The commands that may be done in a state; of those, which are shown to be: in the first and the last such state. */
export function doneIn({ done, states }: Life, state: string) {
  const mayBe = new Set<string>()
  const shown = new Set<string>()
  for (const one of done) {
    const where = listed(`${one.in} ${one.also ?? ''}`)
    if (!where.includes(state)) continue
    const inOrder = Object.keys(states).filter((name) => where.includes(name))
    for (const command of listed(one.commands)) {
      mayBe.add(command)
      if (state === inOrder[0] || state === inOrder.at(-1)) shown.add(command)
    }
  }
  return { mayBe, shown }
}

/** What is sent, and by whom. */
export function sentIn(scene: Scene, command: string, { by, ask, but }: Otherwise = {}) {
  const row = rowOf.get(command)
  if (!row) throw new Error(`No row of the walk is about ${command}.`)
  const { source, variableValues } = asked(row, scene)
  return {
    person: by ? by(scene) : personOf(row, scene),
    source: ask ? doing(`${command}(${ask(scene)})`) : (but?.(source, scene) ?? source),
    variableValues,
  }
}

/** What the house does of itself after each step: no reactor runs here. */
export function theHouse({ clock }: World) {
  const rules = [proposalRules(), disclosureRules(), evaluationRules(), threadRules({ clock })]
  let last = ''
  const newOnes = () =>
    Event.find({ _id: { $gt: last } })
      .sort({ _id: 1 })
      .lean<StoredEvent[]>()
  return {
    async begins() {
      last = (await newOnes()).at(-1)?._id ?? ''
    },
    async follows() {
      for (let events = await newOnes(); events.length > 0; events = await newOnes()) {
        last = events.at(-1)?._id ?? last
        for (const event of events) for (const { handle } of rules) await handle(event)
      }
    },
  }
}
