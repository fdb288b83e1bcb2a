import { Router } from 'express'

/**
 * GraphiQL, where introspection is on. Its parts come from the package and so from us: nothing is fetched from elsewhere.
 * Its editor writes style elements and has its icons in a font of its own, which this one page's policy lets it; scripts
 * stay files of ours, none inline. The parts weigh megabytes: they are read when somebody first asks.
 */
export function graphiql(): Router {
  const router = Router()
  router.get('/', (request, response, next) => {
    if (!request.headers.accept?.includes('text/html')) return next()
    response.setHeader('content-security-policy', policy)
    response.type('html').send(page)
  })
  router.get(/^\/graphiql\/[a-z.]+$/, async (request, response, next) => {
    const body = (await parts())[request.path.slice('/graphiql/'.length)]
    if (body === undefined) return next()
    response.setHeader('cache-control', 'no-cache')
    response.type(request.path.endsWith('.css') ? 'css' : 'js').send(body)
  })
  return router
}

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const page = `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <title>GraphiQL · Charterboard</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/graphql/graphiql/graphiql.css" />
    <script src="/graphql/graphiql/graphiql.js" defer></script>
    <script src="/graphql/graphiql/begin.js" defer></script>
  </head>
  <body class="no-focus-outline">
    <noscript>GraphiQL needs JavaScript.</noscript>
    <div id="root"></div>
  </body>
</html>
`

/** What the package writes into the page itself, as a file. */
const begin = `const workers = { editorWorkerService: 'editor', json: 'json', graphql: 'graphql' }
self.MonacoEnvironment = {
  globalAPI: false,
  getWorkerUrl: (_module, label) => '/graphql/graphiql/' + workers[label] + '.worker.js',
}
YogaGraphiQL.renderYogaGraphiQL(document.querySelector('#root'), { title: 'GraphiQL · Charterboard' })
`

async function parts(): Promise<Record<string, string>> {
  const made = await import('@graphql-yoga/render-graphiql/graphiql')
  return {
    'begin.js': begin,
    'graphiql.js': made.js,
    'graphiql.css': made.css,
    'editor.worker.js': made.editorWorkerService,
    'json.worker.js': made.jsonWorker,
    'graphql.worker.js': made.graphqlWorker,
  }
}
