/** `npm run dev`: the server starts again and the page reloads when their sources change. */
import { createServer, type ProxyOptions } from 'vite'
import type { Closing } from './closing.ts'
import { freePort } from './port.ts'
import { say, step } from './progress.ts'
import { startNode, untilReady } from './serve.ts'

/** What the server answers itself; every other address that is read is the client's, and whatever is sent is not. */
const serversOwn =
  /^\/(graphql|api|socket\.io|healthz|readyz|files|feeds?|calendar|exports?|sitemap\.xml|robots\.txt|\.well-known)(\/|\.|\?|$)/

const isTheClients = ({ method, url }: { method?: string | undefined; url?: string | undefined }) =>
  method === 'GET' && !serversOwn.test(url ?? '')

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
