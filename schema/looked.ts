import { z } from 'zod'

/** Whoever sends what looks like case material again says so: it was looked at, and is none. */
export const looked = z
  .boolean()
  .nullish()
  .transform((said) => said ?? false)
