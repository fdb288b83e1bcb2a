import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { z } from 'zod'
import { readConfig, settings } from '../../server/config.ts'

const text = z.union([z.string(), z.number()]).transform(String)
const service = z.object({
  image: z.string(),
  user: z.string(),
  environment: z.record(z.string(), text).default({}),
  healthcheck: z.object({ test: z.array(z.string()) }).optional(),
  restart: z.string(),
  cap_drop: z.array(z.string()),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
  volumes: z.array(z.string()).default([]),
})
const compose = z.object({ services: z.record(z.string(), service), volumes: z.record(z.string(), z.unknown()) })

const { services, volumes } = compose.parse(parse(readFileSync('docker-compose.yml', 'utf8'), { merge: true }))
const ours = Object.entries(services).filter(([, { image }]) => image.startsWith('charterboard:'))
const dockerfile = readFileSync('Dockerfile', 'utf8')
const proxy = readFileSync('deploy/proxy.conf', 'utf8')

test('every setting that is passed exists, and together they let production start', () => {
  expect(ours.map(([name]) => name)).toEqual(['seed', 'app-1', 'app-2'])
  for (const [, { environment }] of ours) {
    expect(Object.keys(settings)).toEqual(expect.arrayContaining(Object.keys(environment)))
    expect(() => readConfig(filledIn(environment))).not.toThrow()
  }
})

test.each(Object.entries(services))('%s is pinned, confined and not root', (_name, { image, user, cap_drop }) => {
  expect(image).toMatch(/:v?\d+\.\d+\.\d+/)
  expect(user).toMatch(/^(node|[1-9]\d*:[1-9]\d*)$/)
  expect(cap_drop).toEqual(['ALL'])
})

test('what keeps running has a health check, and what runs once is waited for', () => {
  const once = Object.entries(services).filter(([, { restart }]) => restart === 'no')
  const awaited = Object.values(services).flatMap(({ depends_on }) =>
    Object.entries(depends_on).filter(([, { condition }]) => condition === 'service_completed_successfully'),
  )
  expect(new Set(awaited.map(([name]) => name))).toEqual(new Set(once.map(([name]) => name)))
  for (const { restart, healthcheck } of Object.values(services))
    if (restart !== 'no') expect(healthcheck).toBeDefined()
})

test('every named volume is declared, and every file that is mounted is there', () => {
  const sources = Object.values(services).flatMap((one) => one.volumes.map((mount) => mount.split(':')[0] ?? ''))
  for (const source of sources) {
    if (source.startsWith('./')) expect(readFileSync(source, 'utf8')).not.toBe('')
    else expect(Object.keys(volumes)).toContain(source)
  }
})

test('the image is pinned, ends as a user who is not root, and says whether it is alive', () => {
  expect(dockerfile.match(/^FROM .*$/gm)).toEqual([
    expect.stringMatching(/^FROM node:\d+\.\d+\.\d+-\S+ AS build$/),
    expect.stringMatching(/^FROM node:\d+\.\d+\.\d+-\S+$/),
  ])
  expect(dockerfile).toMatch(/^USER node$/m)
  expect(dockerfile).toMatch(/^HEALTHCHECK [\s\S]*\/healthz/m)
})

test('the proxy knows both nodes and lets sockets through to the same one each time', () => {
  for (const node of ['app-1', 'app-2']) expect(proxy).toMatch(new RegExp(`^\\s*server ${node}:3000`, 'm'))
  expect(proxy).toMatch(/^\s*ip_hash;/m)
  expect(proxy).toMatch(/proxy_set_header Upgrade \$http_upgrade;/)
  expect(proxy).toMatch(/proxy_set_header Connection \$connection_upgrade;/)
})

test('the example of the environment names everything that has no default', () => {
  const named = readFileSync('deploy/example.env', 'utf8').match(/^[A-Z_]+(?==)/gm)
  const needed = readFileSync('docker-compose.yml', 'utf8').matchAll(/\$\{([A-Z_]+):\?/g)
  expect(named).toEqual(expect.arrayContaining([...needed].map(([, name]) => name)))
})

/** What compose does with `${NAME:-default}` and `${NAME:?hint}`. */
function filledIn(environment: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [
      name,
      value.replace(/\$\{[A-Z_]+(?::-([^}]*)|:\?[^}]*)\}/g, (_all, otherwise?: string) => otherwise ?? 'x'.repeat(64)),
    ]),
  )
}
