/**
 * Every address that the server answers itself when it is read; all others are pages, or parts of the client. `:part` is
 * one part of an address, `*` whatever follows. A test holds it against what is routed.
 */
export const ownAddresses = [
  '/graphql',
  '/graphql/*',
  '/socket.io/*',
  '/api/auth/*',
  '/api/demo',
  '/api/letters',
  '/files/*',
  '/healthz',
  '/readyz',
  '/robots.txt',
  '/sitemap.xml',
  '/security.txt',
  '/.well-known/security.txt',
  '/changes.atom',
  '/challenges.csv',
  '/challenges.json',
  '/challenges.atom',
  '/challenges.ics',
  '/challenges/:reference/calendar.ics',
  '/challenges/:reference/record.html',
  '/challenges/:reference/record.jsonl',
  '/adoptions.csv',
  '/adoptions.json',
  '/figures.csv',
  '/figures.json',
  '/organisations.csv',
  '/organisations.json',
  '/signatories.csv',
  '/signatories.json',
  '/commitments.csv',
  '/commitments.json',
  '/partnerships.csv',
  '/partnerships.json',
  '/ocds/notices.json',
  '/ocds/outcomes.json',
]

/** Whether a path is one of such a pattern. */
export const fitsIn = (pattern: string, path: string): boolean =>
  new RegExp(
    `^${pattern
      .replaceAll('.', '\\.')
      .replaceAll(/:[a-z]+/g, '[^/]+')
      .replaceAll('*', '.*')}$`,
  ).test(path)

/** Whether the server itself answers at a path, without its query. */
export const isOwnAddress = (path: string): boolean => ownAddresses.some((pattern) => fitsIn(pattern, path))
