import { newId } from '../../../server/platform/ids.ts'
import { doing, globalId, type Row, words } from '../row.ts'
import type { Stage } from '../stage.ts'
import { nobody } from '../viewers.ts'

const room = (stage: Stage) => globalId('Thread', stage.discussion._id)
const thread = (stage: Stage, fields: string) =>
  `{ thread(reference: ${words(stage.discussion.reference)}) { ${fields} } }`

export const threadRows: Row[] = [
  {
    of: ['Query.thread'],
    what: 'the discussion of a force among itself',
    ask: (stage) => thread(stage, 'title'),
    by: ['owner', 'evaluator'],
  },
  {
    of: ['Thread.lastMessage'],
    what: 'the last message of that discussion',
    ask: (stage) => thread(stage, 'lastMessage { text }'),
    by: ['owner', 'evaluator'],
  },
  {
    of: ['Thread.messages', 'Message.*', 'MessageWording.*'],
    what: 'messages of that discussion',
    ask: (stage) => thread(stage, 'messages { text }'),
    by: ['owner', 'evaluator'],
  },
  {
    of: ['Thread.mayWrite'],
    what: 'that one may write in it',
    ask: (stage) => thread(stage, 'mayWrite'),
    by: ['owner', 'evaluator'],
  },
  {
    of: ['Query.inbox'],
    what: 'the room, in one’s own list',
    ask: () => '{ inbox(filter: { kind: challenge_discussion }) { edges { node { title } } } }',
    by: ['owner', 'evaluator'],
  },
  {
    of: ['Query.node'],
    what: 'the room by its id',
    ask: (stage) => `{ node(id: ${room(stage)}) { id } }`,
    by: ['owner', 'evaluator'],
  },
  {
    of: ['Mutation.openThread'],
    what: 'find the room of a challenge',
    ask: (stage) =>
      doing(`openThread(input: { kind: challenge_discussion, subject: ${globalId('Challenge', stage.open._id)} })`),
    by: ['owner', 'evaluator'],
  },
  {
    of: ['Mutation.sendMessage'],
    what: 'write in it',
    ask: (stage) => doing(`sendMessage(input: { thread: ${room(stage)}, clientId: ${words(newId())}, text: "Good." })`),
    by: ['owner', 'evaluator'],
  },
  {
    of: ['Mutation.editMessage'],
    what: 'change the words of who wrote',
    ask: (stage) =>
      doing(
        `editMessage(input: { id: ${words(stage.message._id)}, text: "Better.", version: ${stage.message.version} })`,
      ),
    by: ['owner'],
  },
  {
    of: ['Mutation.retractMessage'],
    what: 'take back what one wrote',
    ask: (stage) => doing(`retractMessage(id: ${words(stage.message._id)})`),
    by: ['owner'],
  },
  {
    of: ['Thread.held', 'HeldMessage.*'],
    what: 'what is kept back until an admin has looked',
    ask: (stage) => thread(stage, 'held { text }'),
    by: ['evaluator'],
  },
  { of: ['Thread.mayReview'], what: 'that one looks at it', ask: (stage) => thread(stage, 'mayReview'), by: nobody },
  { of: ['Thread.mayPurge'], what: 'that one may remove', ask: (stage) => thread(stage, 'mayPurge'), by: nobody },
  {
    of: ['Mutation.holdMessage'],
    what: 'have a message looked at before it is sent',
    ask: (stage) =>
      doing(`holdMessage(input: { thread: ${room(stage)}, clientId: ${words(newId())}, text: "BD51 SMR" })`),
    by: ['owner', 'evaluator'],
  },
  {
    of: ['Mutation.releaseHeldMessage'],
    what: 'send what is kept back',
    ask: (stage) => doing(`releaseHeldMessage(id: ${words(stage.held._id)})`),
    by: nobody,
  },
  {
    of: ['Mutation.dropHeldMessage'],
    what: 'take away what is kept back',
    ask: (stage) => doing(`dropHeldMessage(id: ${words(stage.held._id)})`),
    by: ['evaluator'],
  },
  {
    of: ['Mutation.purgeMessage'],
    what: 'remove what another wrote',
    ask: (stage) => doing(`purgeMessage(id: ${words(stage.message._id)}, reason: case_data)`),
    by: nobody,
  },
  {
    of: ['Mutation.markThreadRead'],
    what: 'mark as read',
    ask: (stage) => doing(`markThreadRead(input: { thread: ${room(stage)}, number: 1 })`),
    by: ['owner', 'evaluator'],
  },
  {
    of: ['Mutation.resolveThread'],
    what: 'mark as settled',
    ask: (stage) => doing(`resolveThread(input: { thread: ${room(stage)}, resolved: true })`),
    by: ['owner', 'evaluator'],
  },
]
