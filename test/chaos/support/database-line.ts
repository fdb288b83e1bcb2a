import { connect, createServer, type Socket } from 'node:net'

/** A line to the database that can be cut and mended, as a cable can. Whoever uses its address goes through it. */
export type DatabaseLine = {
  uri: string
  cut(): void
  mend(): void
  close(): Promise<void>
}

/** Lays one to the database of an address. */
export async function databaseLine(uri: string): Promise<DatabaseLine> {
  const { hostname, port, pathname } = new URL(uri)
  const ends = new Set<Socket>()
  let isCut = false
  const server = createServer((near) => {
    if (isCut) return void near.destroy()
    const far = connect(Number(port), hostname)
    for (const [end, other] of [
      [near, far],
      [far, near],
    ] as const) {
      ends.add(end)
      end.on('error', () => undefined)
      end.on('close', () => {
        ends.delete(end)
        other.destroy()
      })
      end.pipe(other)
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const through = typeof address === 'object' && address ? address.port : 0
  const cut = () => {
    isCut = true
    for (const end of ends) end.destroy()
  }
  return {
    // Only this one address: the members that a replica set tells of would be reached past the line.
    uri: `mongodb://127.0.0.1:${through}${pathname}?directConnection=true`,
    cut,
    mend() {
      isCut = false
    },
    async close() {
      cut()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
