import { readFileSync } from 'node:fs'
import { paths } from '../../../client/paths.ts'

type Route = { name: string; pattern: string; isOwn: boolean }

/** Every page that stands in the routes of the client, so that a new one is looked at without being named here. */
export function everyRoute(): Route[] {
  const text = readFileSync('client/routes.tsx', 'utf8')
  const ownFrom = text.indexOf('const ownPages')
  const addresses = new Map<string, { pattern: string }>(Object.entries(paths))
  return [...text.matchAll(/^ {2}page\(paths\.(\w+),/gm)].map(({ 1: name = '', index }) => ({
    name,
    pattern: addresses.get(name)?.pattern ?? '',
    isOwn: index > ownFrom,
  }))
}

/** The page that answers an address, as the router chooses it: words before names. */
export function routeOf(pathname: string, routes: readonly Route[]): Route | undefined {
  const parts = pathname.split('/')
  return routes
    .filter(({ pattern }) => {
      const wanted = pattern.split('/')
      return wanted.length === parts.length && wanted.every((part, at) => part.startsWith(':') || part === parts[at])
    })
    .sort((one, other) => named(one.pattern) - named(other.pattern))[0]
}

const named = (pattern: string) => pattern.split(':').length
