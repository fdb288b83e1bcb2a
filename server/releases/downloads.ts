import { Router } from 'express'
import type { Act } from '../platform/act.ts'
import { answerWithFile } from '../platform/download.ts'
import { readFile } from '../platform/files.ts'
import { releasedFile } from './queries.ts'

/** Files that were released, for everybody; those that are not yet, for who writes them. */
export function releaseFiles({ actOf }: { actOf(headers: Headers, requestId: string): Promise<Act> }): Router {
  const router = Router()
  router.get('/files/releases/:release/:fileId', async (request, response) => {
    const act = await actOf(new Headers({ cookie: request.headers.cookie ?? '' }), 'file')
    const { release, fileId } = request.params
    const found = await releasedFile(act, release, fileId)
    await answerWithFile(response, found && { ...found, bytes: () => readFile(found.fileId) })
  })
  return router
}
