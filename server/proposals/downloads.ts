import { pipeline } from 'node:stream/promises'
import { Router } from 'express'
import type { Act } from '../platform/act.ts'
import { fileToRead } from './queries.ts'

/** Files of proposals, for who may read them. Always saved, never shown: a browser must not run what somebody sent. */
export function proposalFiles({ actOf }: { actOf(headers: Headers, requestId: string): Promise<Act> }): Router {
  const router = Router()
  router.get('/files/proposals/:reference/:fileId', async (request, response) => {
    const headers = new Headers({ cookie: request.headers.cookie ?? '' })
    const act = await actOf(headers, 'file')
    const { reference, fileId } = request.params
    const file = await fileToRead(act, reference, fileId)
    if (!file) {
      response.status(404).type('text/plain').send('We cannot find that file.')
      return
    }
    response.attachment(file.name)
    response.set({
      'content-type': file.type,
      'content-length': String(file.size),
      'cache-control': 'private, no-store',
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
    })
    await pipeline(await file.bytes(), response)
  })
  return router
}
