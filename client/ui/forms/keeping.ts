import { createContext, useContext } from 'react'

/** Where a form leaves what is typed and not sent: under its writer, which a form itself knows nothing of. */
export type Keeping = { kept(name: string): string | null; keep(name: string, words: string): void }

/** Nothing is kept before it is known for whom. */
export const KeepingContext = createContext<Keeping | null>(null)

/** The place for this writer's words; null until it is known who writes. */
export const useKeeping = (): Keeping | null => useContext(KeepingContext)
