import { clear, createStore, delMany, entries, get, set } from 'idb-keyval'

/**
 * The last answers of pages that may be read without a connection, on this device alone. They belong to one reader:
 * whoever comes next finds nothing of them, and signing out leaves nothing behind.
 */

/** Who reads here, and for whom they act; nobody where it is a visitor. Of a force it is known, for its computers are shared. */
export type Reader = { personId: string | null; organisationId: string | null; isForce: boolean }

/** What was answered when, by the server's clock. */
export type Answered<Data> = { data: Data; at: Date }
type Kept<Data = unknown> = Answered<Data> & { keptAt: number }

const dayMilliseconds = 24 * 60 * 60 * 1_000
/** For how long, by the clock of the device. What a visitor read is public. */
const keptFor = (reader: Reader) => (reader.personId ? dayMilliseconds : 7 * dayMilliseconds)

const readers = createStore('charterboard-reader', 'reader')
const answers = createStore('charterboard-answers', 'answers')
const readerKey = 'reader'

let tellReader: (reader: Reader) => void = () => {}
/** Nothing is kept before it is known for whom. */
let readerKnown = new Promise<Reader>((resolve) => {
  tellReader = resolve
})

/** Whether what the one was told may be shown to the other: the same person, acting for the same organisation. */
export const isSameReader = (before: Reader | undefined, reader: Reader): boolean =>
  before?.personId === reader.personId &&
  before.organisationId === reader.organisationId &&
  before.isForce === reader.isForce

/** Says who reads. What another reader left, and what is too old, is gone before anything is kept for this one. */
export const keepFor = (reader: Reader): Promise<unknown> =>
  whereItCan(async () => {
    const before = await get<Reader>(readerKey, readers)
    if (!isSameReader(before, reader)) await forgetAnswers()
    else await forgetOld(reader)
    await set(readerKey, reader, readers)
    readerKnown = Promise.resolve(reader)
    tellReader(reader)
  })

/** Keeps what a page was told, where `may` lets it for whoever reads. */
export const keepAnswer = <Data>(
  key: string,
  answered: Answered<Data>,
  may: (reader: Reader) => boolean,
): Promise<unknown> =>
  whereItCan(async () => {
    if (!may(await readerKnown)) return
    await set(key, { ...answered, keptAt: Date.now() } satisfies Kept<Data>, answers)
  })

/** What was kept under this key, unless it is too old. */
export const keptAnswer = <Data>(key: string): Promise<Answered<Data> | undefined> =>
  whereItCan(async () => {
    const [reader, kept] = await Promise.all([get<Reader>(readerKey, readers), get<Kept<Data>>(key, answers)])
    return reader && kept && isFresh(reader, kept) ? kept : undefined
  })

/** Everything that is kept here goes, and who read it: at signing out, and when somebody else reads. */
export const forgetAnswers = (): Promise<unknown> => whereItCan(() => Promise.all([clear(readers), clear(answers)]))

/** A browser may refuse to keep anything (a private window, a full disk): then there is nothing to read, and nothing else is lost. */
const whereItCan = <Value>(work: () => Promise<Value>): Promise<Value | undefined> =>
  work().catch((trouble: unknown) => {
    console.warn('Nothing is kept on this device', trouble)
    return undefined
  })

const isFresh = (reader: Reader, { keptAt }: Kept) => Date.now() - keptAt < keptFor(reader)

async function forgetOld(reader: Reader): Promise<void> {
  const all = await entries<string, Kept>(answers)
  await delMany(
    all.flatMap(([key, kept]) => (isFresh(reader, kept) ? [] : [key])),
    answers,
  )
}
