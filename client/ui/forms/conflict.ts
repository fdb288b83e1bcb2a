import { z } from 'zod'
import type { Refusal } from './outcome.ts'

/** What stands now, where a refusal says that somebody saved meanwhile; `shape` parses the text that was saved. */
export function standingIn<Shape extends z.ZodType>(
  refusal: Refusal | undefined,
  shape: Shape,
): { version: number; current: z.output<Shape> } | undefined {
  if (refusal?.code !== 'CHANGED_SINCE') return undefined
  const said = standing.safeParse(refusal.details).data
  if (!said) return undefined
  const text = shape.safeParse(said.current)
  return text.success ? { version: said.version, current: text.data } : undefined
}

const standing = z.object({ version: z.number(), current: z.unknown() })
