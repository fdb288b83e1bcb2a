import { existsSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import path from 'node:path'
import express from 'express'
import staticWithCompressed from 'express-static-gzip'
import type { Config } from './config.ts'
import { demoAddress, demoOrganisationName, demoPeople } from './demo/cast.ts'
import { startAgain } from './demo/start-again.ts'
import { holdBackOlderConflicts } from './evaluations/commands.ts'
import { listConflictsInOlderRequests } from './foi/conflicts-in-older.ts'
import { foiFiles } from './foi/downloads.ts'
import { placeNoFlagInOlderRequests } from './foi/flags-in-older.ts'
import { letterStops } from './notifications/unsubscribe.ts'
import { publicFiles } from './pages/public-files.ts'
import { pages } from './pages.ts'
import { makeAuth } from './people/auth.ts'
import { authRoutes } from './people/auth-routes.ts'
import { makeCodeLimits } from './people/code-limits.ts'
import { demoRoutes } from './people/demo.ts'
import { storedDemoClock } from './people/demo-clock.ts'
import { letterRoutes } from './people/letters.ts'
import { viewerOfRequest } from './people/queries.ts'
import { sessionReader } from './people/session-of-request.ts'
import { type Act, type Viewer, visitor } from './platform/act.ts'
import { type Clock, systemClock } from './platform/clock.ts'
import { connectDatabase, disconnectDatabase, nativeDatabase } from './platform/database.ts'
import { makeEndpoint } from './platform/endpoint.ts'
import { graphiql } from './platform/graphiql.ts'
import { answerTrouble, bodyLimits, limitedBody, onlyOurPages, ratePerMinute } from './platform/guard.ts'
import { makeHttp } from './platform/http.ts'
import { newId } from './platform/ids.ts'
import { startLive } from './platform/live.ts'
import { keptMail, type Mail, mailboxOf, smtpMail } from './platform/mail.ts'
import { startReactors } from './platform/reactor.ts'
import { sealWith } from './platform/seal.ts'
import { signWith } from './platform/signature.ts'
import { visitorCache } from './platform/visitor-cache.ts'
import { proposalFiles } from './proposals/downloads.ts'
import { demandEveryKey } from './proposals/keys.ts'
import { recordFiles } from './record/files.ts'
import { releaseFiles } from './releases/downloads.ts'
import { schema } from './schema.ts'
import { nextToClose } from './search/board.ts'
import { builtFirst, liveRules, reactorsOf, workersOf } from './subjects.ts'

export type App = {
  url: string
  clock: Clock
  mail: Mail
  /** Waits until the reactors have handled everything recorded so far, and the letters of it are sent. */
  settled(): Promise<void>
  close(): Promise<void>
}

/** Puts the parts together and listens. Tests start this one, with their own clock and mail. */
export async function startApp(
  config: Config,
  {
    clock: givenClock,
    mail = config.SMTP_URL ? smtpMail(config.SMTP_URL, config.MAIL_FROM) : keptMail,
  }: { clock?: Clock; mail?: Mail } = {},
): Promise<App> {
  if (!config.MONGODB_URI) throw new Error('MONGODB_URI is missing: npm start brings a database of its own.')
  signWith(config.SECRET)
  sealWith(config.SEALING_KEYS)
  await connectDatabase(config.MONGODB_URI)
  await demandEveryKey()
  await listConflictsInOlderRequests()
  await placeNoFlagInOlderRequests()
  const demoClock = config.DEMO && !givenClock ? await storedDemoClock() : null
  const clock = givenClock ?? demoClock ?? systemClock
  await holdBackOlderConflicts(clock)
  const codeLimits = makeCodeLimits()
  const auth = makeAuth(config, mail, codeLimits)
  const askerOf = sessionReader(auth)
  const viewerOf = async (headers: Headers): Promise<Viewer> => viewerOfRequest((await askerOf(headers)).personId)
  const actOf = async (headers: Headers, requestId: string, response?: ServerResponse): Promise<Act> => {
    const { personId, sessionId, signedInLately, renewed } = await askerOf(headers)
    for (const cookie of renewed) response?.appendHeader('set-cookie', cookie)
    return {
      viewer: await viewerOfRequest(personId),
      now: clock.now(),
      requestId,
      sessionId,
      signedInLately,
      demo: config.DEMO,
      contact: mailboxOf(config.MAIL_FROM),
    }
  }

  const secure = config.PUBLIC_URL.startsWith('https:')
  const app = makeHttp({
    secure,
    trustedProxies: config.TRUST_PROXY,
    websocketOrigin: config.PUBLIC_URL.replace(/^http/, 'ws'),
  })
  const http = createServer(app)
  // Longer than a proxy or a browser keeps a connection idle: nobody sends on one that we are just closing.
  http.keepAliveTimeout = 65_000
  const live = startLive(http, { clock, rules: liveRules, viewerOf, allowedOrigin: new URL(config.PUBLIC_URL).origin })
  const rate = ratePerMinute(config.REQUESTS_A_MINUTE)
  const endpoint = makeEndpoint(schema, {
    introspection: config.INTROSPECTION,
    actOf: async (request, response) => {
      const act = await actOf(request.headers, request.headers.get('x-request-id') ?? newId(), response)
      await rate.byPerson(act.viewer.personId)
      return act
    },
  })
  const visitors = visitorCache(endpoint, `${config.PUBLIC_URL}/graphql`)
  const means = { live, mail, config, clock, forgetAnswers: visitors.forget }
  const reactors = await startReactors([visitors.reactor, live.reactor, ...reactorsOf.map((make) => make(means))])
  const workers = [...workersOf.map((make) => make(means)), ...(demoClock ? [demoClock.follow()] : [])]

  app.get('/healthz', (_request, response) => void response.json({ alive: true }))
  app.get('/readyz', async (_request, response) => {
    const behind = reactors.behind()
    const problems = reactors.problems()
    const writable = await canWrite()
    const building = Object.keys(builtFirst).filter((name) => !builtFirst[name]?.())
    const ready = writable && behind < 30_000 && problems.length === 0 && building.length === 0
    response.status(ready ? 200 : 503).json({
      ready,
      database: writable ? 'writable' : 'not writable',
      reactorsBehindMilliseconds: behind,
      building,
      problems,
    })
  })
  app.use('/api', rate.byAddress)
  app.use(authRoutes(auth, config.PUBLIC_URL))
  if (config.DEMO)
    app.use(
      demoRoutes({
        publicUrl: config.PUBLIC_URL,
        auth,
        clock,
        people: demoPeople,
        addressOf: demoAddress,
        organisationName: demoOrganisationName,
        nextClose: () => nextToClose({ viewer: visitor, now: clock.now(), requestId: 'demo' }),
        startAgain: async () => {
          await startAgain()
          await demoClock?.reset()
        },
      }),
    )
  if (!config.SMTP_URL) app.use(letterRoutes())
  app.use('/graphql', rate.byAddress, onlyOurPages, limitedBody)
  app.post('/graphql', express.text({ type: 'application/json', limit: bodyLimits.query }), visitors.answer)
  if (config.INTROSPECTION) app.use('/graphql', graphiql())
  app.use('/graphql', endpoint)
  app.use(proposalFiles({ actOf }))
  app.use(releaseFiles({ actOf }))
  app.use(foiFiles({ actOf }))
  app.use(recordFiles({ publicUrl: config.PUBLIC_URL, now: clock.now, actOf }))
  app.use(letterStops(clock))
  app.use(publicFiles({ publicUrl: config.PUBLIC_URL, ocidPrefix: config.OCID_PREFIX, now: clock.now }))
  const absent = [...(config.DEMO ? [] : ['/sign-in/demo']), ...(config.SMTP_URL ? ['/letters'] : [])]
  serveClient(app, { publicUrl: config.PUBLIC_URL, absent, actOf })
  app.use(answerTrouble)

  await new Promise<void>((resolve, reject) => {
    http.once('error', reject)
    http.listen(config.PORT, config.HOST, resolve)
  })
  const address = http.address()
  const port = typeof address === 'object' && address ? address.port : config.PORT

  return {
    url: `http://${config.HOST === '0.0.0.0' ? '127.0.0.1' : config.HOST}:${port}`,
    clock,
    mail,
    async settled() {
      await reactors.settled()
      for (const worker of workers) await worker.settled()
    },
    async close() {
      await live.close()
      await new Promise((resolve) => http.close(resolve))
      await Promise.all(workers.map((worker) => worker.stop()))
      await reactors.stop()
      await disconnectDatabase()
    },
  }
}

async function canWrite(): Promise<boolean> {
  try {
    await nativeDatabase()
      .collection<{ _id: string; at: Date }>('readiness')
      .updateOne({ _id: 'node' }, { $set: { at: new Date() } }, { upsert: true })
    return true
  } catch {
    return false
  }
}

function serveClient(app: express.Express, means: Omit<Parameters<typeof pages>[0], 'index'>) {
  const built = path.resolve('dist/client')
  if (!existsSync(built)) return
  app.use(
    '/assets',
    staticWithCompressed(path.join(built, 'assets'), {
      enableBrotli: true,
      orderPreference: ['br'],
      index: false,
      serveStatic: { immutable: true, maxAge: '1y' },
    }),
  )
  app.use(express.static(built, { index: false }))
  app.use(pages({ ...means, index: path.join(built, 'index.html') }))
}
