import { heldCall } from '../calls/held.ts'
import { callFacts } from '../calls/model.ts'
import { challengeFacts } from '../challenges/model.ts'
import { systemAct } from '../platform/act.ts'
import { inTransaction } from '../platform/command.ts'
import { on, type Reactor, reactor } from '../platform/reactor.ts'
import { threadFacts } from '../threads/model.ts'
import { toldInRoom } from '../threads/told-in-room.ts'
import { recordWhatIsLeft } from './at-the-end.ts'
import { forgetTold, recordDisclosure, recordEdited } from './commands.ts'

const sourceOfMessage = (messageId: string) => `message:${messageId}`

/** What a force says to one side alone, in a room or in a call, stands in the ledger of its engagement. */
export const disclosureRules = (): Reactor => {
  const forget = async ({ _id, at, data }: { _id: string; at: Date; data: { messageId: string } }) =>
    forgetTold(systemAct(at, _id), { sourceId: sourceOfMessage(data.messageId) })
  const ended = async ({ _id, at, subjectId }: { _id: string; at: Date; subjectId: string }) =>
    recordWhatIsLeft(systemAct(at, _id), subjectId)
  return reactor(
    'disclosures',
    on(challengeFacts, { decided: ended, withdrawn: ended }),
    on(threadFacts, {
      async sent({ _id, at, data: { messageId } }) {
        const system = systemAct(at, _id)
        const said = await toldInRoom(system, messageId)
        if (!said) return
        const row = { ...said, kind: 'room_message', sourceId: sourceOfMessage(messageId) } as const
        await inTransaction(() => recordDisclosure(system, row))
      },
      async edited({ _id, at, data: { messageId } }) {
        const system = systemAct(at, _id)
        const said = await toldInRoom(system, messageId)
        if (!said) return
        const row = { ...said, kind: 'room_message', at, sourceId: sourceOfMessage(messageId), editId: _id } as const
        await inTransaction(() => recordEdited(system, row))
      },
      retracted: forget,
      purged: forget,
    }),
    on(callFacts, {
      async notesPublished({ _id, at, subjectId, data: { slot } }) {
        const system = systemAct(at, _id)
        const call = await heldCall(system, subjectId, slot)
        if (!call) return
        const { notes, ...said } = call
        const row = { ...said, kind: 'call', told: notes, published: notes } as const
        await inTransaction(() => recordDisclosure(system, row))
      },
    }),
  )
}
