import { type AnyVariables, Client, type CombinedError, cacheExchange, fetchExchange } from '@urql/core'
import { useEffect, useRef, useState } from 'react'
import { tellAway, tellConnected, tellShownAsOf, useConnection } from './offline/connection.ts'
import { keepAnswer, keptAnswer, type Reader } from './offline/kept-answers.ts'
import { mayBeKept } from './offline/kept-pages.ts'
import { hearServerClock, serverNow } from './time.ts'
import type { Outcome, Refusal } from './ui/forms/outcome.ts'

/** One for each tab: lets the server tell a retry from a second try, and a page its own changes from others'. */
export const tabId: string = crypto.randomUUID()

const client = new Client({
  url: '/graphql',
  preferGetMethod: false,
  requestPolicy: 'cache-and-network',
  exchanges: [cacheExchange, fetchExchange],
  fetch: async (input, init) => {
    const response = await fetch(input, init).catch((trouble: unknown) => {
      // A page that was left asks no more: that is no lost connection.
      if (!init?.signal?.aborted) tellAway()
      throw trouble
    })
    tellConnected()
    const at = response.headers.get('date')
    if (at) hearServerClock(at, 'header')
    return response
  },
  fetchOptions: { credentials: 'same-origin', headers: { 'x-charterboard': '1', 'x-client-id': tabId } },
})

/** A query or mutation as `graphql(...)` of client/gql makes it: its text, with the types of what it takes and gives. */
export type Document<Data, Variables> = { __apiType?: (variables: Variables) => Data; toString(): string }

type Given<Variables> = Record<string, never> extends Variables ? [variables?: Variables] : [variables: Variables]

/** Why there is no answer. `id` is what a person can tell us; `code` is set when the server refused. */
export type Failure = { kind: 'connection' | 'unknown' | 'refused'; message: string; id?: string; code?: string }

export type PageQuery<Data> = {
  data: Data | undefined
  /** Nothing to show yet. */
  waiting: boolean
  /** Something is shown, and newer is being fetched. */
  refreshing: boolean
  failure: Failure | undefined
  reload(): void
}

/** When each query was last answered, in this tab. */
const heardAt = new Map<string, Date>()

/**
 * The one query of a page. What is there stays while newer is fetched, and when that fails; without a connection it is
 * what the page said last on this device, where it may be kept there.
 */
export const usePageQuery = <Data, Variables>(
  document: Document<Data, Variables>,
  ...[variables]: Given<Variables>
): PageQuery<Data> => useAnswer(document, variables)

/**
 * The one query of a page on which people write from what it says. What this tab remembered may be older than what
 * stands, so it is shown only where nothing newer can be had. A later reload leaves the page standing.
 */
export function useFreshQuery<Data, Variables>(
  document: Document<Data, Variables>,
  ...[variables]: Given<Variables>
): PageQuery<Data> {
  const { isRemembered, ...query } = useAnswer(document, variables)
  return isRemembered ? { ...query, data: undefined, waiting: true, refreshing: false } : query
}

/** Keeps what the page at this address is told, where it may be. */
const asThePage =
  ({ pathname }: Location) =>
  (reader: Reader) =>
    mayBeKept(pathname, reader)

/** The same as `usePageQuery` where the variables may be any; `keeps` is for what is no page's. */
export function useAnswer<Data, Variables>(
  document: Document<Data, Variables>,
  variables: Variables | undefined,
  keeps?: (reader: Reader) => boolean,
): PageQuery<Data> & { isRemembered: boolean } {
  const key = JSON.stringify([document.toString(), variables ?? {}])
  const [tries, setTries] = useState(0)
  const [settled, setSettled] = useState<{ key: string; tries: number }>()
  const [answer, setAnswer] = useState<{ data: Data | undefined; failure: Failure | undefined }>(() => ({
    data: remembered<Data>(document.toString(), variables),
    failure: undefined,
  }))

  const latestKeeps = useRef(keeps)
  useEffect(() => {
    latestKeeps.current = keeps
  })
  const { isAway } = useConnection()
  const wasAway = useRef(isAway)
  const wasCutOff = answer.failure?.kind === 'connection'
  useEffect(() => {
    if (wasAway.current && !isAway && wasCutOff) setTries((count) => count + 1)
    wasAway.current = isAway
  }, [isAway, wasCutOff])

  useEffect(() => {
    const [text, asked]: [string, AnyVariables] = JSON.parse(key)
    const { pathname } = location
    const may = latestKeeps.current ?? asThePage(location)
    let isOver = false
    const { unsubscribe } = client
      .query<Data, AnyVariables>(text, asked, { requestPolicy: tries > 0 ? 'network-only' : 'cache-and-network' })
      .subscribe(async ({ data, error, stale }) => {
        const failure = error && failureOf(error)
        if (data && !error && !stale) {
          heardAt.set(key, serverNow())
          void keepAnswer(key, { data, at: serverNow() }, may)
        }
        const kept = failure?.kind === 'connection' ? await keptAnswer<Data>(key) : undefined
        if (isOver) return
        const asOf = heardAt.get(key) ?? kept?.at
        if (failure && asOf && !latestKeeps.current) tellShownAsOf(pathname, asOf)
        setAnswer((before) => ({ data: data ?? kept?.data ?? before.data, failure }))
        if (!stale) setSettled({ key, tries })
      })
    return () => {
      isOver = true
      unsubscribe()
    }
  }, [key, tries])

  const isHeard = settled?.key === key
  const working = !isHeard || settled.tries !== tries
  const failure = working ? undefined : answer.failure
  return {
    data: answer.data,
    waiting: answer.data === undefined && failure === undefined,
    refreshing: working && answer.data !== undefined,
    isRemembered: !isHeard && answer.data !== undefined,
    failure,
    reload: () => setTries((count) => count + 1),
  }
}

/** Asks once, outside the drawing of a page: for look-alikes while somebody types, or the next rows of a list. */
export const ask = <Data, Variables>(document: Document<Data, Variables>, ...[variables]: Given<Variables>) =>
  askOnce(document, variables)

/** The same as `ask` where the variables may be any. */
export async function askOnce<Data, Variables>(
  document: Document<Data, Variables>,
  variables: Variables | undefined,
): Promise<{ data: Data; failure?: undefined } | { data?: undefined; failure: Failure }> {
  const { data, error } = await client
    .query<Data, AnyVariables>(document.toString(), asVariables(variables), { requestPolicy: 'network-only' })
    .toPromise()
  return data && !error ? { data } : { failure: error ? failureOf(error) : nothingCame }
}

type OkOf<Data> = { [Field in Exclude<keyof Data, '__typename'>]: Data[Field] }[Exclude<keyof Data, '__typename'>]
/** What a mutation gives when it is not refused. */
export type Done<Data> = Exclude<OkOf<Data>, { __typename: 'Refusal' }>

/**
 * A mutation of one field, whose answer is a subject or a `Refusal`. Also an unknown error and a lost connection come
 * back as a refusal, so that a form has one way to tell what is the matter and keeps what was typed. The last refusal
 * stands beside it until the next try.
 */
export function useCommand<Data, Variables>(
  document: Document<Data, Variables>,
): [
  send: (...given: Given<Variables>) => Promise<Outcome<Done<Data>>>,
  sending: boolean,
  refusal: Refusal | undefined,
] {
  const [underWay, setUnderWay] = useState(0)
  const [refusal, setRefusal] = useState<Refusal>()
  const send = async (...given: Given<Variables>) => {
    setUnderWay((count) => count + 1)
    try {
      const outcome = await command(document, ...given)
      setRefusal(outcome.refusal)
      return outcome
    } finally {
      setUnderWay((count) => count - 1)
    }
  }
  return [send, underWay > 0, refusal]
}

let ownCommandsUnderWay = 0
let ownCommandEndedAt = Number.NEGATIVE_INFINITY

/** Whether a change that is told of just now is probably this tab's own. */
export const isProbablyOurs = (): boolean => ownCommandsUnderWay > 0 || performance.now() - ownCommandEndedAt < 1_500

/** A command outside a component: the same as `useCommand` without the state. */
export async function command<Data, Variables>(
  document: Document<Data, Variables>,
  ...[variables]: Given<Variables>
): Promise<Outcome<Done<Data>>> {
  ownCommandsUnderWay += 1
  try {
    const { data, error } = await client
      .mutation<Data, AnyVariables>(document.toString(), asVariables(variables))
      .toPromise()
    if (error || !data) return { refusal: refusalOf(error ? failureOf(error) : nothingCame) }
    const value = Object.entries(data).find(([name]) => name !== '__typename')?.[1]
    return isRefusal(value) ? { refusal: value } : { ok: value as Done<Data> }
  } finally {
    ownCommandsUnderWay -= 1
    ownCommandEndedAt = performance.now()
  }
}

const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && '__typename' in value && value.__typename === 'Refusal'

const nothingCame: Failure = { kind: 'unknown', message: 'Something went wrong. Nothing was changed.' }

const refusalOf = ({ kind, message, code, id }: Failure): Refusal => ({
  code: code ?? (kind === 'connection' ? 'NO_CONNECTION' : 'UNKNOWN'),
  message:
    kind === 'connection'
      ? 'No connection, so nothing was sent. What you typed is still here. Check your connection and try again.'
      : message,
  fields: [],
  details: id ? { id } : null,
})

function failureOf(error: CombinedError): Failure {
  const first = error.graphQLErrors[0]
  if (!first)
    return {
      kind: 'connection',
      message: 'No connection. Check your connection and try again. What you typed is kept.',
    }
  const { id, code } = first.extensions
  if (typeof id === 'string')
    return { kind: 'unknown', id, message: `Something went wrong. Nothing was changed. Tell us this id: ${id}` }
  return { kind: 'refused', message: first.message, ...(typeof code === 'string' ? { code } : {}) }
}

const asVariables = (variables: unknown): AnyVariables =>
  typeof variables === 'object' && variables !== null ? { ...variables } : {}

function remembered<Data>(text: string, variables: unknown): Data | undefined {
  return client.readQuery<Data, AnyVariables>(text, asVariables(variables))?.data
}
