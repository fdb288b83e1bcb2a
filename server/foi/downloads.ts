import { Router } from 'express'
import type { Act } from '../platform/act.ts'
import { answerWithFile } from '../platform/download.ts'
import { readFile } from '../platform/files.ts'
import { foiExport } from './queries.ts'

/** The documents that were made, for who answers the request. */
export function foiFiles({ actOf }: { actOf(headers: Headers, requestId: string): Promise<Act> }): Router {
  const router = Router()
  router.get('/files/foi/:id/:number', async (request, response) => {
    const act = await actOf(new Headers({ cookie: request.headers.cookie ?? '' }), 'file')
    const found = await foiExport(act, request.params.id, Number(request.params.number))
    const name = `foi-${found?.number}.html`
    await answerWithFile(
      response,
      found && { name, type: 'text/html; charset=utf-8', size: found.size, bytes: () => readFile(found.fileId) },
    )
  })
  return router
}
