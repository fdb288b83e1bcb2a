/** The server as a process of its own, and the wait until it answers. */
import { setTimeout as wait } from 'node:timers/promises'
import { type Child, startChild } from '../database/child.ts'
import { Trouble } from '../trouble.ts'

const readyWithin = 120_000

/** Starts Node on these arguments; what it logs goes where ours does. */
export function startNode(args: readonly string[], environment: Readonly<Record<string, string | undefined>>): Child {
  return startChild(process.execPath, args, { env: { ...environment }, stdio: ['ignore', 'inherit', 'inherit'] })
}

/** Runs a Node program to its end, and fails where it does. */
export async function runNode(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  started: (child: Child) => void,
): Promise<void> {
  const child = startNode(args, environment)
  started(child)
  const code = await child.ended
  if (code !== 0) throw new Trouble(`${args.at(-1)} ended with ${code ?? 'a signal'}: see above.`)
}

/** Resolves once the server says it is ready, and fails when it ends before. */
export async function untilReady(server: Child, address: string): Promise<void> {
  const ended = server.ended.then((code) => {
    throw new Trouble(`The server ended at its start (${code ?? 'signal'}): see above.`)
  })
  ended.catch(() => undefined)
  await Promise.race([ended, poll(address)])
}

async function poll(address: string): Promise<void> {
  const last = Date.now() + readyWithin
  let said = 'nothing'
  while (Date.now() < last) {
    const answer = await fetch(new URL('/readyz', address), { signal: AbortSignal.timeout(5_000) }).catch(
      () => undefined,
    )
    if (answer?.ok) return
    if (answer !== undefined) said = `${answer.status} ${await answer.text()}`
    await wait(100)
  }
  throw new Trouble(`The server is not ready after ${readyWithin / 1000} seconds; /readyz says: ${said}`)
}
