import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'
import express, { type Router } from 'express'
import { foiFiles } from '../../server/foi/downloads.ts'
import { publicFiles } from '../../server/pages/public-files.ts'
import { table } from '../../server/pages/table.ts'
import { pages } from '../../server/pages.ts'
import { proposalFiles } from '../../server/proposals/downloads.ts'
import { recordFiles } from '../../server/record/files.ts'
import { releaseFiles } from '../../server/releases/downloads.ts'
import type { Stage } from '../permissions/stage.ts'
import { actOf, viewers } from '../permissions/viewers.ts'
import { folders } from '../support/folders.ts'

/** What somebody who knows of it would ask for: the proposal of a rival, and one of its files. */
export type Rivals = { reference: string; fileId: string }

const built =
  '<!doctype html><html lang="en-GB"><head><title>Charterboard</title><meta name="description" content="x" /></head><body></body></html>'

const newFolder = folders('served')

/** The pages and files of a board as they are sent, to the viewer whom the cookie names. */
export async function servedBy(stage: Stage) {
  const index = path.join(newFolder(), 'index.html')
  writeFileSync(index, built)
  const asker = (headers: Headers) =>
    actOf(stage.world, viewers.find((viewer) => viewer === headers.get('cookie')) ?? 'visitor')
  const means = { index, absent: [], publicUrl: 'https://board.example', now: stage.world.clock.now, actOf: asker }
  const files = [publicFiles, recordFiles, proposalFiles, releaseFiles, foiFiles].map((make) => make(means))
  const server = createServer(express().use(...files, pages(means)))
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const at = server.address()
  const port = typeof at === 'object' ? at?.port : at
  const get = async (address: string, cookie: string) => {
    const response = await fetch(`http://127.0.0.1:${port}${address}`, { redirect: 'manual', headers: { cookie } })
    return `${response.status} ${response.headers.get('location') ?? ''} ${await response.text()}`
  }
  const patterns = [...files.flatMap(patternsOf), ...table.map(([pattern]) => pattern)]
  return {
    close: () => new Promise((resolve) => server.close(resolve)),
    patterns,
    /** Every address as each viewer gets it. What was asked for stands in some answers: it is taken out. */
    async everything(rivals: Rivals): Promise<Map<string, string>> {
      const answers = new Map<string, string>()
      for (const pattern of patterns) {
        const address = addressOf(pattern, stage, rivals)
        const got = await Promise.all(viewers.map((viewer) => get(address, viewer)))
        for (const [place, viewer] of viewers.entries())
          answers.set(
            `${pattern} for ${viewer}`,
            got[place]?.replaceAll(rivals.reference, 'the proposal of the rival') ?? '',
          )
      }
      return answers
    },
  }
}

/** Every address that can be fetched from a router and those inside it: what is served anew is asked for by itself. */
const patternsOf = (router: Router): string[] =>
  router.stack.flatMap(({ route, handle }) => {
    if (route) return [route.path].flat()
    return isRouter(handle) ? patternsOf(handle) : []
  })

const isRouter = (handle: object): handle is Router => 'stack' in handle

/** An address about the challenge, the proposal or the firm of the rival, where it is about one; else about anything else. */
function addressOf(pattern: string, stage: Stage, rivals: Rivals): string {
  const references: Record<string, string> = {
    challenges: stage.open.reference,
    proposals: rivals.reference,
    threads: stage.discussion.reference,
    partnerships: stage.going.reference,
    commitments: stage.commitments.disputed.reference,
    curations: stage.curation.reference,
    concerns: stage.concerns.upheld.reference,
    incidents: stage.incidents.confirmed.reference,
  }
  const kind = pattern.split('/').findLast((_part, place, all) => all[place + 1] === ':reference')
  const parts: Record<string, string> = {
    reference: references[kind ?? ''] ?? '',
    proposal: rivals.reference,
    fileId: rivals.fileId,
    id: stage.foi._id,
    key: stage.handovers.ofOwner._id,
    release: stage.open._id,
    number: '1',
    slug: 'brindle-post',
    ocid: stage.notice.ocid,
    section: 'approach',
    version: '1',
    principle: 'P2',
    token: 'none.of-ours',
  }
  return pattern.replace(/:([a-z]+)/gi, (_part, name: string) => {
    const part = parts[name]
    if (!part) throw new Error(`${pattern} is about something that nothing stands for here.`)
    return part
  })
}
