import { type Request, type Response, Router } from 'express'
import { editionProofsOf } from '../challenges/editions.ts'
import { challengeByReference, contentFor, editionsOf } from '../challenges/queries.ts'
import { organisationsById } from '../organisations/queries.ts'
import type { Act } from '../platform/act.ts'
import { chainOf } from '../platform/events.ts'
import { wordsOf } from '../platform/words.ts'
import { recordDocument } from './document.ts'
import { recordAsFile } from './file.ts'
import { type RecordEntry, wholeChainsOf, wholeRecordOf } from './queries.ts'

/** The record of a challenge as files: to be read, and to be checked by a program. Each as its viewer may read it. */
export function recordFiles(means: {
  publicUrl: string
  now(): Date
  actOf(headers: Headers, requestId: string): Promise<Act>
}): Router {
  const router = Router()
  const found = async (request: Request<{ reference: string }>, response: Response) => {
    const act = await means.actOf(new Headers({ cookie: request.headers.cookie ?? '' }), 'file')
    const challenge = await challengeByReference(act, request.params.reference)
    if (!challenge) response.status(404).type('text/plain').send('We cannot find that.\n')
    return { act, challenge }
  }
  const keptByNobody = { 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' }

  router.get('/challenges/:reference/record.jsonl', async (request, response) => {
    const { act, challenge } = await found(request, response)
    if (!challenge) return
    const [entries, editions, beside] = await Promise.all([
      wholeRecordOf(act, challenge),
      editionProofsOf(act, challenge),
      wholeChainsOf(act, challenge),
    ])
    const own = { chain: chainOf('challenge', challenge._id), entries }
    const chains = [own, ...beside].map((one) => ({ chain: one.chain, links: linksOf(one.entries) }))
    response
      .type('application/x-ndjson')
      .attachment(`${challenge.reference}-record.jsonl`)
      .set(keptByNobody)
      .send(recordAsFile(chains, editions))
  })

  router.get('/challenges/:reference/record.html', async (request, response) => {
    const { act, challenge } = await found(request, response)
    if (!challenge) return
    const [entries, editions, proofs, beside] = await Promise.all([
      wholeRecordOf(act, challenge),
      editionsOf(act, challenge._id),
      editionProofsOf(act, challenge),
      wholeChainsOf(act, challenge),
    ])
    const actors = [entries, ...beside.map((one) => one.entries)]
      .flat()
      .flatMap(({ event }) => event?.actingForId ?? [])
    const organisations = await organisationsById(act, [...new Set([challenge.forceId, ...actors])])
    const names = new Map(organisations.flatMap((one) => (one ? [[one._id, one.name]] : [])))
    const { reference, title, forceId } = challenge
    const document = recordDocument(
      {
        ...{ reference, title, force: names.get(forceId) ?? '', madeAt: means.now() },
        address: `${means.publicUrl}/challenges/${reference}/record`,
      },
      {
        entries,
        beside,
        proofs,
        editions: editions.map((edition) => ({
          ...{ number: edition.number, at: edition.at },
          words: wordsOf(contentFor(act, { ...edition, forceId })),
        })),
      },
      (id) => (id === null ? 'The board' : (names.get(id) ?? 'An organisation')),
    )
    response
      .type('text/html')
      .attachment(`${reference}-record.html`)
      .set({ ...keptByNobody, 'content-security-policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'" })
      .send(document)
  })
  return router
}

/** As they stand in a download: only what the hash covers. */
const linksOf = (entries: readonly RecordEntry[]) => entries.map(({ person: _person, text: _text, ...link }) => link)
