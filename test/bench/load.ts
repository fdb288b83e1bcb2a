import { Agent, request } from 'node:http'

export type Page = { url: string; body?: string; cookie?: string }
/** A page that several people ask for: each connection is one of theirs. */
export type PageOfMany = Omit<Page, 'cookie'> & { cookies?: readonly string[] }
export type Load = { aSecond: number; times: number[]; bytes: number }

export const connections = 16

/** Asks for a page over kept connections, as fast as it is answered, for so long. Anything but 200 is a fault of the run. */
export async function load({ cookies = [], ...page }: PageOfMany, milliseconds: number): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const times: number[] = []
  let bytes = 0
  const begun = performance.now()
  const client = async (_: unknown, connection: number) => {
    const cookie = cookies[connection % cookies.length]
    while (performance.now() - begun < milliseconds) {
      const since = performance.now()
      bytes = (await asked(cookie === undefined ? page : { ...page, cookie }, agent)).length
      times.push(performance.now() - since)
    }
  }
  await Promise.all(Array.from({ length: connections }, client))
  agent.destroy()
  return { aSecond: (times.length * 1_000) / (performance.now() - begun), times, bytes }
}

/** One answer. */
export function asked({ url, body, cookie }: Page, agent?: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'x-charterboard': '1', ...(cookie ? { cookie } : {}) }
    const sent = request(
      url,
      { method: body === undefined ? 'GET' : 'POST', headers, ...(agent ? { agent } : {}) },
      (answer) => {
        let text = ''
        answer.setEncoding('utf8').on('data', (part: string) => {
          text += part
        })
        answer.on('end', () => {
          if (answer.statusCode === 200 && !text.startsWith('{"errors"')) resolve(text)
          else reject(new Error(`${url}: ${answer.statusCode} ${text.slice(0, 300)}`))
        })
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}
