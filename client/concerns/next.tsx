import type { ReactNode } from 'react'
import { serverNow } from '../time.ts'
import { Deadline, Time } from '../ui/time.tsx'
import type { ConcernRow } from './query.ts'

type Shown = Pick<ConcernRow, 'state' | 'against'> & {
  inside?: { replyDueAt: string; appealDueAt?: string | null } | null
}

const isOver = (at: string) => new Date(at) <= serverNow()

/** The next date, with what it means. */
export function nextDate({ state, inside }: Shown): ReactNode {
  if (!inside) return null
  if (state === 'raised' && !isOver(inside.replyDueAt))
    return (
      <>
        Reply by <Deadline at={inside.replyDueAt} short />
      </>
    )
  if (state === 'decided' && inside.appealDueAt)
    return (
      <>
        Appeal by <Deadline at={inside.appealDueAt} short />
      </>
    )
  return null
}

/** Whose turn it is, and for what. */
export function actsNext({ state, against, inside }: Shown): ReactNode {
  if (!inside) return null
  switch (state) {
    case 'raised':
      return isOver(inside.replyDueAt)
        ? `A Charter manager decides. ${against.name} can reply until then`
        : `An admin of ${against.name} replies`
    case 'answered':
      return 'A Charter manager decides'
    case 'decided':
      return inside.appealDueAt ? (
        <>
          Either side may appeal. If neither does, it is final on <Time at={inside.appealDueAt} form="day" />
        </>
      ) : null
    case 'appealed':
      return 'A Charter manager other than the first decides'
    default:
      return 'Nobody: it is over'
  }
}
