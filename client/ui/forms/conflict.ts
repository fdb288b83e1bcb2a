import { z } from 'zod'
import type { FormState } from './form.tsx'
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

/** The version that what is typed was made from: state of the form's component, because `send` needs it too. */
type Base<Shape extends z.ZodType, Values> = {
  version: number
  setVersion(version: number): void
  shape: Shape
  /** What was saved, as this form would have it typed. */
  asTyped(current: z.output<Shape>): Values
}

/**
 * Both texts of a form that is sent in one go, where somebody else saved meanwhile, and the choice between them for a
 * `ConflictChoice`. Whichever is kept was then made from what stands, and is sent by the person, not by us.
 */
export function conflictOf<Values extends object, Shape extends z.ZodType>(
  form: Pick<FormState<Values>, 'refusal' | 'values' | 'set' | 'reset'>,
  { version, setVersion, shape, asTyped }: Base<Shape, Values>,
): { yours: Values; theirs: Values; onKeep(which: 'yours' | 'theirs'): void } | undefined {
  const newer = standingIn(form.refusal, shape)
  if (!newer || newer.version === version) return undefined
  const yours = form.values
  const theirs = asTyped(newer.current)
  return {
    yours,
    theirs,
    onKeep(which) {
      setVersion(newer.version)
      form.reset(theirs)
      // On top of theirs, so that the form knows it as unsent.
      if (which === 'yours') form.set(yours)
    },
  }
}
