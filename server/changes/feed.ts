import { Router } from 'express'
import { Feed } from 'feed'
import { type Act, visitor } from '../platform/act.ts'
import { publicChanges } from './queries.ts'

const latest = 50

/** The public changes as an Atom feed: the same events as the page, for who reads them elsewhere. */
export function changesFeed({ publicUrl, now }: { publicUrl: string; now(): Date }): Router {
  const router = Router()
  router.get('/changes.atom', async (_request, response) => {
    const act: Act = { viewer: visitor, now: now(), requestId: 'feed' }
    const { changes } = await publicChanges(act, { after: null, limit: latest, group: null })
    const feed = new Feed({
      id: `${publicUrl}/changes`,
      link: `${publicUrl}/changes`,
      feedLinks: { atom: `${publicUrl}/changes.atom` },
      title: 'Charterboard: all changes',
      description: 'Every public event on the board, newest first.',
      copyright: 'Open Government Licence v3.0',
      updated: changes[0]?.at ?? act.now,
    })
    for (const { id, at, by, text, subject } of changes)
      feed.addItem({
        id: `urn:uuid:${id}`,
        link: `${publicUrl}${subject.path}`,
        date: at,
        title: `${subject.reference ? `${subject.reference}: ` : ''}${by} ${text}`,
        description: subject.title,
      })
    response.type('application/atom+xml').set('cache-control', 'public, max-age=60').send(feed.atom1())
  })
  return router
}
