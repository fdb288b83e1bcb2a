/** What the rungs of the ladder share. */
export type Environment = Readonly<Record<string, string | undefined>>
export type Say = (line: string) => void

export interface Running {
  uri: string
  /** Its process, where it is one of ours. */
  pid: number | undefined
  /** Resolves when the database is gone, asked to or not. */
  ended: Promise<unknown>
  close(): Promise<void>
}
