import { Router } from 'express'
import { type KeptLetter, KeptLetterModel } from '../platform/mail.ts'

const mostShown = 100

/** The letters that were kept because no mail server is set. In production one is, so this address does not exist there. */
export function letterRoutes(): Router {
  const routes = Router()
  routes.get('/api/letters', async (request, response) => {
    const to = typeof request.query.to === 'string' ? request.query.to.trim().toLowerCase() : ''
    const letters = await KeptLetterModel.find(to ? { to } : {})
      .sort({ _id: -1 })
      .limit(mostShown)
      .lean<KeptLetter[]>()
    response.setHeader('cache-control', 'no-store')
    response.json({
      letters: letters.map(({ _id, to: address, subject, text, at }) => ({ id: _id, to: address, subject, text, at })),
    })
  })
  return routes
}
