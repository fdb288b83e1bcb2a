import type { RequestHandler } from 'express'

/** A page of another site must not sign anybody in or out, nor move the clock: a browser says where a post comes from. */
export const fromOurPage =
  (publicUrl: string): RequestHandler =>
  ({ method, headers: { origin, host } }, response, next) => {
    const ours =
      method === 'GET' ||
      origin === undefined ||
      origin === new URL(publicUrl).origin ||
      (URL.canParse(origin) && new URL(origin).host === host)
    if (ours) next()
    else response.status(403).json({ code: 'CROSS_SITE', message: 'Do that from a page of the board itself.' })
  }
