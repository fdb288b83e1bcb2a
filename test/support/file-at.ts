import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express, { type Router } from 'express'

/** A public file as an HTTP client gets it. */
export async function fileAt(files: Router, address: string): Promise<string> {
  const server = createServer(express().use(files))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    const { port } = server.address() as AddressInfo
    return await (await fetch(`http://127.0.0.1:${port}${address}`)).text()
  } finally {
    server.close()
  }
}
