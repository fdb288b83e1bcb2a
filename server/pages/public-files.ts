import { Router } from 'express'
import { adoptionFiles } from '../adoptions/files.ts'
import { challengeFiles } from '../challenges/files.ts'
import { publishedChallenges } from '../challenges/published.ts'
import { changesFeed } from '../changes/feed.ts'
import { registerFiles } from '../commitments/files.ts'
import { publishedCommitments } from '../commitments/queries.ts'
import { figureFiles } from '../figures/files.ts'
import { openContracting } from '../open-data/files.ts'
import { organisationFiles } from '../organisations/files.ts'
import { publishedOrganisations } from '../organisations/published.ts'
import { partnershipFiles } from '../partnerships/files.ts'
import { type Act, visitor } from '../platform/act.ts'
import { boardFiles } from '../search/files.ts'
import { table } from './table.ts'

/** The most addresses that a sitemap may hold, by its own specification. */
const mostAddresses = 50_000

type Settings = { publicUrl: string; ocidPrefix?: string | undefined; now(): Date }

/** For programs that read the site: what they may, what there is, and where to write when something is unsafe. */
export function publicFiles({ publicUrl, ocidPrefix, now }: Settings): Router {
  const router = Router()
  router.use(changesFeed({ publicUrl, now }))
  router.use(challengeFiles({ publicUrl, now }))
  router.use(boardFiles({ publicUrl, now }))
  router.use(registerFiles({ publicUrl, now }))
  router.use(figureFiles({ now }))
  router.use(organisationFiles({ publicUrl, now }))
  router.use(adoptionFiles({ publicUrl, now }))
  router.use(partnershipFiles({ publicUrl, now }))
  router.use(openContracting({ publicUrl, ocidPrefix, now }))
  const act = (): Act => ({ viewer: visitor, now: now(), requestId: 'sitemap' })

  router.get('/robots.txt', (_request, response) => {
    response
      .type('text/plain')
      .send(
        [
          'User-agent: *',
          ...['/graphql', '/api/', '/sign-in', '/desk', '/account', '/unsubscribe/'].map((path) => `Disallow: ${path}`),
          'Allow: /',
          `Sitemap: ${publicUrl}/sitemap.xml`,
          '',
        ].join('\n'),
      )
  })

  router.get(['/.well-known/security.txt', '/security.txt'], (_request, response) => {
    const expires = new Date(now().getTime() + 180 * 24 * 60 * 60_000).toISOString()
    response
      .type('text/plain')
      .send(
        [
          `Contact: ${publicUrl}/help`,
          `Expires: ${expires}`,
          'Preferred-Languages: en',
          `Canonical: ${publicUrl}/.well-known/security.txt`,
          '',
        ].join('\n'),
      )
  })

  router.get('/sitemap.xml', async (_request, response) => {
    response.type('application/xml')
    response.write(
      '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n',
    )
    let left = mostAddresses
    const write = (path: string) => {
      left -= 1
      if (left >= 0) response.write(`<url><loc>${publicUrl}${path}</loc></url>\n`)
    }
    for (const [pattern, describe] of table) {
      // A page with words of its own about what it is, and nothing to fill in, is one that people may look for.
      if (!pattern.includes(':') && (await describe(act()))?.description) write(pattern)
    }
    for await (const { reference } of publishedChallenges(act(), left)) write(`/challenges/${reference}`)
    for await (const { slug } of publishedOrganisations(act(), left)) write(`/organisations/${slug}`)
    for await (const { reference } of publishedCommitments(act(), left)) write(`/commitments/${reference}`)
    response.end('</urlset>\n')
  })
  return router
}
