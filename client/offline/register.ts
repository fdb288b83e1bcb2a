/**
 * Lets the board open without a connection. In development nothing is kept: every change has to be seen at once.
 */
export function openWithoutConnection(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  addEventListener('load', async () => {
    try {
      await navigator.serviceWorker.register('/worker.js')
      const { active } = await navigator.serviceWorker.ready
      // What this page fetched before there was a worker is kept by it too.
      active?.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache: fetchedAssets() } })
    } catch (trouble) {
      console.warn('The board does not open without a connection here', trouble)
    }
  })
}

const fetchedAssets = () =>
  performance
    .getEntriesByType('resource')
    .flatMap(({ name }) => (new URL(name).pathname.startsWith('/assets/') ? [name] : []))
