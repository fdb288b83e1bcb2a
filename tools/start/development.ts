/** `npm run dev`: the server starts again and the page reloads when their sources change. */
import { createServer, type ProxyOptions } from 'vite'
import { isOwnAddress } from '../../server/own-addresses.ts'
import type { Closing } from './closing.ts'
import { freePort } from './port.ts'
import { say, step } from './progress.ts'
import { startNode, untilReady } from './serve.ts'

/** What is read and is not the server's own is the client's; whatever is sent is not. */
const isTheClients = ({ method, url }: { method?: string | undefined; url?: string | undefined }) =>
  method === 'GET' && !isOwnAddress(url?.split('?')[0] ?? '')

/** People use the asked port, where vite is; the server moves to another one behind it. */
export async function startDevelopment(
  environment: Record<string, string | undefined>,
  port: number,
  atEnd: Closing,
): Promise<void> {
  const behind = await freePort(0, '127.0.0.1')
  const server = startNode(['node_modules/tsx/dist/cli.mjs', 'watch', '--clear-screen=false', 'server/main.ts'], {
    ...environment,
    PORT: String(behind),
    HOST: '127.0.0.1',
  })
  atEnd.add(server.stop)
  await step('Starting the server', () => untilReady(server, `http://127.0.0.1:${behind}`))

  const behindUs: ProxyOptions = {
    target: `http://127.0.0.1:${behind}`,
    ws: true,
    bypass: (request) => (isTheClients(request) ? request.url : undefined),
  }
  const client = await createServer({
    server: { host: '127.0.0.1', port, strictPort: true, proxy: { '^/': behindUs } },
    clearScreen: false,
  })
  atEnd.add(() => client.close())
  await client.listen()
  say(`\nCharterboard is at ${environment.PUBLIC_URL}, and reloads when its sources change.`)
  say(`  Sign in as anyone of the demo: ${environment.PUBLIC_URL}/sign-in/demo`)
}
