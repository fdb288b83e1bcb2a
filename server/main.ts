import { startApp } from './app.ts'
import { ConfigError, readConfig } from './config.ts'
import { log } from './platform/log.ts'

/** Starts the process, and stops it so that requests under way are answered first. */
try {
  const app = await startApp(readConfig(process.env))
  log.info({ url: app.url }, 'listening')
  const stop = () => {
    const late = setTimeout(() => process.exit(1), 10_000)
    late.unref()
    app.close().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
} catch (error) {
  if (error instanceof ConfigError) process.stderr.write(`${error.message}\n`)
  else if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
    process.stderr.write(
      `Port ${process.env.PORT ?? 3000} is taken. Set PORT to another, such as PORT=3001 npm start.\n`,
    )
  else log.fatal({ reason: error instanceof Error ? error.stack : String(error) }, 'could not start')
  process.exit(1)
}
