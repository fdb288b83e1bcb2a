import { jest } from '@jest/globals'
import pino from 'pino'
import { log } from '../../server/platform/log.ts'

type Stream = { write(line: string): unknown }
const isStream = (it: unknown): it is Stream =>
  typeof it === 'object' && it !== null && 'write' in it && typeof it.write === 'function'

/** Keeps every line that the server logs from now on, of every level, as it would be written. */
export function everythingLogged(): { lines: string[]; stop(): void } {
  const stream: unknown = Reflect.get(log, pino.symbols.streamSym)
  if (!isStream(stream)) throw new Error('The log is written nowhere.')
  const { level } = log
  const lines: string[] = []
  log.level = 'trace'
  const taken = jest.spyOn(stream, 'write').mockImplementation((line) => void lines.push(line))
  const stop = () => {
    taken.mockRestore()
    log.level = level
  }
  return { lines, stop }
}
