import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { openedChallenge } from '../support/challenges.ts'
import { type Board, startBoard } from '../support/live.ts'
import { writtenProposal } from '../support/proposals.ts'
import type { World } from '../support/world.ts'

let board: Board
let world: World
beforeAll(async () => {
  board = await startBoard()
})
afterAll(() => board.close())
beforeEach(async () => {
  world = await board.begin()
})

const pdf = '%PDF-1.7\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n'
const query = `mutation ($id: ID!, $file: File!) {
  attachFile(id: $id, file: $file) { __typename ... on Proposal { inside { files { id name type } } } ... on Refusal { code } }
}`

/** As a page sends a file: GraphQL multipart request. */
async function upload(cookie: string, proposalId: string, file: File) {
  const form = new FormData()
  const variables = { id: encodeGlobalID('Proposal', proposalId), file: null }
  form.append('operations', JSON.stringify({ query, variables }))
  form.append('map', JSON.stringify({ 0: ['variables.file'] }))
  form.append('0', file)
  const headers = { cookie, 'x-charterboard': '1' }
  const response = await fetch(`${board.app.url}/graphql`, { method: 'POST', headers, body: form })
  const { data } = (await response.json()) as {
    data: { attachFile: { __typename: string; code?: string; inside?: { files: { id: string; type: string }[] } } }
  }
  return data.attachFile
}

test('a file sent by a page is kept, and comes back as a download that no browser runs', async () => {
  const challenge = await openedChallenge(world)
  const { _id, reference } = await writtenProposal(world.kettles.editor, challenge)
  const { cookie } = await board.reader('editor@two-kettles.example')
  const sent = await upload(cookie, _id, new File([pdf], 'Our plan.pdf', { type: 'text/html' }))
  expect(sent.inside?.files).toMatchObject([{ name: 'Our plan.pdf', type: 'application/pdf' }])

  const address = `${board.app.url}/files/proposals/${reference}/${sent.inside?.files[0]?.id}`
  const download = await fetch(address, { headers: { cookie } })
  expect(download.status).toBe(200)
  expect(await download.text()).toBe(pdf)
  expect(download.headers.get('content-disposition')).toMatch(/^attachment/)
  expect(download.headers.get('x-content-type-options')).toBe('nosniff')
  expect(download.headers.get('content-security-policy')).toContain('sandbox')

  const { cookie: rival } = await board.reader('admin@lanternfish.example')
  for (const headers of [{}, { cookie: rival }]) expect((await fetch(address, { headers })).status).toBe(404)
  expect(await upload(rival, _id, new File([pdf], 'theirs.pdf'))).toMatchObject({
    __typename: 'Refusal',
    code: 'NOT_FOUND',
  })
})
