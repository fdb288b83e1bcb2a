/**
 * The service worker: keeps the scripts and looks of the board, so that a page opens without a connection. Pages come
 * from the board as long as it answers, with its own titles and status; what they say is kept elsewhere, for one reader.
 */
import { clientsClaim } from 'workbox-core'
import { ExpirationPlugin } from 'workbox-expiration'
import { createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching'
import { NavigationRoute, registerRoute, setCatchHandler } from 'workbox-routing'
import { CacheFirst, NetworkOnly } from 'workbox-strategies'

declare const self: { skipWaiting(): Promise<void> }
/** What the first page needs, put in by the build: another edition of the board is another list. */
declare const charterboardShell: { url: string; revision: string | null }[]

void self.skipWaiting()
clientsClaim()

precacheAndRoute(charterboardShell)
const shell = createHandlerBoundToURL('/index.html')

const ofPage = new NetworkOnly()
registerRoute(new NavigationRoute((page) => ofPage.handle(page).catch(() => shell(page))))

const { cacheDidUpdate, cachedResponseWillBeUsed } = new ExpirationPlugin({
  maxEntries: 400,
  maxAgeSeconds: 60 * 24 * 60 * 60,
})

/** Each has its content in its name, so it never goes stale. */
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/assets/'),
  new CacheFirst({
    cacheName: 'charterboard-assets',
    plugins: [
      { ...(cacheDidUpdate && { cacheDidUpdate }), ...(cachedResponseWillBeUsed && { cachedResponseWillBeUsed }) },
    ],
  }),
)

setCatchHandler(async () => Response.error())
