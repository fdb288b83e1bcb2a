import { Router } from 'express'
import type { Act } from '../platform/act.ts'
import { answerWithFile } from '../platform/download.ts'
import { fileToRead } from './queries.ts'

/** Files of proposals, for who may read them. Always saved, never shown: a browser must not run what somebody sent. */
export function proposalFiles({ actOf }: { actOf(headers: Headers, requestId: string): Promise<Act> }): Router {
  const router = Router()
  router.get('/files/proposals/:reference/:fileId', async (request, response) => {
    const headers = new Headers({ cookie: request.headers.cookie ?? '' })
    const act = await actOf(headers, 'file')
    const { reference, fileId } = request.params
    await answerWithFile(response, await fileToRead(act, reference, fileId))
  })
  return router
}
