import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { afterEach } from '@jest/globals'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { smtpMail } from '../../server/platform/mail.ts'

const servers: SMTPServer[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close(() => undefined)
})

/** A real mail server on this machine, which refuses as often as it is told to. */
export async function aMailServer({ refuse = 0 } = {}) {
  const received: ParsedMail[] = []
  let refusals = refuse
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      simpleParser(stream).then((letter) => {
        if (refusals > 0) {
          refusals -= 1
          done(Object.assign(new Error('Try again later'), { responseCode: 451 }))
          return
        }
        received.push(letter)
        done()
      }, done)
    },
  })
  servers.push(server)
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  const url = `smtp://127.0.0.1:${port}`
  return { received, url, mail: smtpMail(url, 'Charterboard <board@board.example>') }
}
