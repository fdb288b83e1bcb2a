import { AsyncLocalStorage } from 'node:async_hooks'
import mongoose from 'mongoose'
import type { z } from 'zod'
import type { Act } from './act.ts'
import { Refusal } from './refusal.ts'

/**
 * A write. Parses its input (the only place that does), then runs the body in one transaction that may be tried again on
 * a conflict: so all checks sit inside the body, it has no effect but on the database, and it awaits one thing at a time.
 * A command called inside a command joins its transaction.
 */
export function command<Input extends z.ZodType, Result>(
  input: Input,
  body: (act: Act, input: z.output<Input>) => Promise<Result>,
) {
  return async (act: Act, raw: z.input<Input>): Promise<Result> => {
    const parsed = input.safeParse(raw)
    if (!parsed.success) throw badInput(parsed.error)
    return inTransaction(() => body(act, parsed.data))
  }
}

/**
 * A write that is only ever a part of another command: called by itself it is a fault of ours, and changes nothing. What
 * has to stand or fall together with something else cannot then be done alone.
 */
export function partOfCommand<Input extends z.ZodType, Result>(
  input: Input,
  body: (act: Act, input: z.output<Input>) => Promise<Result>,
) {
  const whole = command(input, body)
  return async (act: Act, raw: z.input<Input>): Promise<Result> => {
    if (!openTransaction.getStore()) throw new Error('This is a part of another command and does nothing by itself.')
    return whole(act, raw)
  }
}

const openTransaction = new AsyncLocalStorage<true>()

/** What a command read was changed under it, and its database did not say so: it is tried again. */
export class Raced extends Error {}

/** Runs in the open transaction, or in a new one that is tried again on a write conflict. */
export async function inTransaction<Result>(body: () => Promise<Result>): Promise<Result> {
  if (openTransaction.getStore()) return body()
  // A racing insert of the same unique key is a conflict too: the second try sees what the first made, and refuses with reason.
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await openTransaction.run(true, () => mongoose.connection.transaction(body))
    } catch (error) {
      if (attempt >= 5 || !(isDuplicateKey(error) || isStaleVersion(error) || error instanceof Raced)) throw error
    }
  }
}

export const isDuplicateKey = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 11000

const isStaleVersion = (error: unknown) => error instanceof mongoose.Error.VersionError

function badInput(error: z.ZodError): Refusal {
  const fields = error.issues.map((issue) => ({
    path: issue.path.map(String).join('.'),
    code: issue.code.toUpperCase(),
    message: issue.message,
  }))
  return new Refusal(
    'BAD_INPUT',
    fields.length === 1 && fields[0] ? fields[0].message : `Mend ${fields.length} things and try again.`,
    fields,
  )
}
