import { readFileSync } from 'node:fs'
import escapeHtml from 'escape-html'
import { type Request, Router } from 'express'
import { pageAt } from './pages/table.ts'
import type { Act } from './platform/act.ts'
import { headersOf, requestIdOf } from './platform/http.ts'

/**
 * The built page with the title, description, address and status of what was asked for. What the viewer of the request
 * cannot see is a 404, as is what is not there; the page itself says so too.
 */
export function pages({
  index,
  publicUrl,
  absent,
  actOf,
}: {
  index: string
  publicUrl: string
  /** Pages that this board does not have, by how it is run. */
  absent: readonly string[]
  actOf(headers: Headers, requestId: string): Promise<Act>
}): Router {
  const html = readFileSync(index, 'utf8')
  const router = Router()
  router.get('*splat', async (request, response) => {
    const path = request.path.length > 1 ? request.path.replace(/\/+$/, '') : request.path
    const page = absent.includes(path) ? null : pageAt(path)
    const head = page && (await page.describe(await actOf(headersOf(request), requestIdOf(request)), ...page.parts))
    if (head?.moved) return response.redirect(301, `${head.moved}${queryOf(request)}`)
    response
      .status(head ? 200 : 404)
      .set('cache-control', 'no-cache')
      .set('vary', 'cookie')
      .type('html')
      .send(
        withHead(html, head ?? { title: 'Page not found' }, head ? `${publicUrl}${path === '/' ? '' : path}` : null),
      )
  })
  return router
}

const queryOf = ({ url }: Request) => (url.includes('?') ? url.slice(url.indexOf('?')) : '')

/** The head of the built page, with its own words put in. Nothing of them is ever read as markup. */
export function withHead(
  html: string,
  { title, description }: { title: string; description?: string },
  address: string | null,
): string {
  const name = escapeHtml(`${title} · Charterboard`)
  const about = escapeHtml(
    (description ?? 'Problems in the open. Promises on the record.').replace(/\s+/g, ' ').slice(0, 300),
  )
  const links = address
    ? `<link rel="canonical" href="${escapeHtml(address)}" /><meta property="og:url" content="${escapeHtml(address)}" />`
    : '<meta name="robots" content="noindex" />'
  return html
    .replace(
      /<title>.*?<\/title>/s,
      () => `<title>${name}</title><meta property="og:title" content="${name}" />${links}`,
    )
    .replace(/<meta name="description"[^>]*>/s, () => `<meta name="description" content="${about}" />`)
}
