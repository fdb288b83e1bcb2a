import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express, { type Router } from 'express'

/** A public file as an HTTP client gets it. */
export const fileAt = async (files: Router, address: string): Promise<string> => (await answerAt(files, address)).text

/** The same, with the address of the next part where there is one. */
export async function answerAt(files: Router, address: string): Promise<{ text: string; next: string | null }> {
  const server = createServer(express().use(files))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    const { port } = server.address() as AddressInfo
    const response = await fetch(`http://127.0.0.1:${port}${address}`)
    const [, next = null] = /^<(.+)>; rel="next"$/.exec(response.headers.get('link') ?? '') ?? []
    return { text: await response.text(), next }
  } finally {
    server.close()
  }
}
