import type { ChangeStream } from 'mongodb'
import type { Live } from '../platform/live.ts'
import { log } from '../platform/log.ts'
import type { Worker } from '../platform/worker.ts'
import { Notification, type NotificationFields } from './model.ts'
import { unreadCountOf } from './queries.ts'

/** Each node tells its own sockets that something of theirs arrived. What may be missed here the next page shows anyway. */
export function announce(live: Pick<Live, 'toPerson'>): Worker {
  let stopped = false
  let stream: ChangeStream<NotificationFields> | null = null

  async function follow() {
    while (!stopped) {
      try {
        stream = Notification.collection.watch([
          { $match: { operationType: 'insert' } },
        ]) as unknown as ChangeStream<NotificationFields>
        for await (const change of stream) {
          if (change.operationType !== 'insert') continue
          const { personId } = change.fullDocument
          live.toPerson(personId, 'notified', { unread: await unreadCountOf(personId) })
        }
      } catch (error) {
        if (!stopped) log.warn({ reason: error instanceof Error ? error.message : 'unknown' }, 'notices paused')
      }
      if (!stopped) await new Promise((resolve) => setTimeout(resolve, 500))
    }
  }

  const following = follow()
  return {
    settled: async () => {},
    async stop() {
      stopped = true
      await stream?.close()
      await following
    },
  }
}
