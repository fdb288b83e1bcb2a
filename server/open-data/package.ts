import { Readable } from 'node:stream'
import type { Response } from 'express'
import { openGovernmentLicence } from '../../schema/notices.ts'
import type { OcdsRelease } from './ocds.ts'

/** As many notices or challenges as one package tells of: the header `Link` leads to the next. */
export const mostInPackage = 500

type Package = {
  publicUrl: string
  /** Its own address, from the slash on. */
  address: string
  /** When its content changed last. */
  changed: Date
  /** The cursor that the next package begins after. */
  next: string | null
  releases: AsyncIterable<OcdsRelease>
}

/** Sends an OCDS 1.1 release package, a release at a time. One without releases OCDS does not know: that is not found. */
export async function sendPackage(
  response: Response,
  { publicUrl, address, changed, next, releases }: Package,
): Promise<void> {
  const uri = new URL(address, publicUrl)
  const head = {
    ...{ uri: uri.href, version: '1.1', publishedDate: changed.toISOString(), license: openGovernmentLicence },
    ...{ publicationPolicy: `${publicUrl}/open-data`, publisher: { name: 'Charterboard', uri: publicUrl } },
  }
  const rest = releases[Symbol.asyncIterator]()
  const first = await rest.next()
  response.set('cache-control', 'public, max-age=60')
  if (next) {
    const after = new URL(uri)
    after.searchParams.set('after', next)
    response.set('link', `<${after.href}>; rel="next"`)
  }
  if (first.done) response.status(404).type('text/plain').send('Nothing fits.\n')
  else Readable.from(asJson(head, first.value, rest)).pipe(response.type('application/json'))
}

async function* asJson(head: object, first: OcdsRelease, rest: AsyncIterator<OcdsRelease>) {
  yield `${JSON.stringify(head).slice(0, -1)},"releases":[${JSON.stringify(first)}`
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield `,\n${JSON.stringify(next.value)}`
  yield ']}'
}
