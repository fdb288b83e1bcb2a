/** The port people will use. */
import { createServer } from 'node:net'
import { Trouble } from '../trouble.ts'

/** Gives the port back where it is free (any free one for 0), and says what to do where it is not. */
export function freePort(port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error) => reject(inUse(error) ? new Trouble(hint(port)) : error))
    probe.listen(port, host, () => {
      const address = probe.address()
      const free = typeof address === 'object' && address !== null ? address.port : port
      probe.close(() => resolve(free))
    })
  })
}

const inUse = (error: Error) => 'code' in error && error.code === 'EADDRINUSE'

const hint = (port: number) =>
  `Port ${port} is in use. Stop what uses it, or choose another with PORT, for example: PORT=${port + 1} npm start`
