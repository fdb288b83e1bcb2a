import {
  appealConcern,
  decideAppeal,
  decideConcern,
  raiseConcern,
  replyToConcern,
} from '../../server/concerns/commands.ts'
import type { ConcernFields } from '../../server/concerns/queries.ts'
import type { World } from './world.ts'

type Principle = 'P1' | 'P2' | 'P3' | 'P4' | 'P5'

export const replied = 'Answers came late in May because two posts were empty. They are filled now.'
export const upheldWords = {
  outcome: 'upheld' as const,
  reason: 'The log of the room shows eleven questions that waited for a month.',
  summary: 'Questions of a partner were left without an answer for a month.',
  putRight: 'A named post answers within two working days, and is covered in leave.',
}
export const notUpheldWords = {
  outcome: 'not_upheld' as const,
  reason: 'Every question in the log was answered in time.',
}

/** Concerns of Two Kettles about Northmere Police, which signed and works with it, as far as the named step. */
export const concernsOf = (world: World, about: string) => {
  const { kettles, northmere, charter } = world
  const raised = async (principle: Principle = 'P2'): Promise<ConcernFields> =>
    raiseConcern(await kettles.editor.act(), {
      ...{ againstId: northmere.id, principle, about },
      text: 'Eleven questions of ours in the room have waited for a month without an answer.',
      wanted: 'Somebody is named who answers within two working days.',
    })
  const answered = async (principle?: Principle) => {
    const { _id: id } = await raised(principle)
    return replyToConcern(await northmere.admin.act(), { id, reply: replied })
  }
  const decided = async (
    principle?: Principle,
    words: typeof upheldWords | typeof notUpheldWords = upheldWords,
  ): Promise<ConcernFields> => {
    const { _id: id } = await answered(principle)
    return decideConcern(await charter.second.act(), { id, ...words })
  }
  const appealed = async (principle?: Principle) => {
    const { _id: id } = await decided(principle)
    return appealConcern(await northmere.admin.act(), { id, reason: 'The log leaves out what we answered by letter.' })
  }
  const upheld = async (principle?: Principle) => {
    const { _id: id } = await appealed(principle)
    return decideAppeal(await charter.manager.act(), { id, ...upheldWords })
  }
  return { raised, answered, decided, appealed, upheld }
}
