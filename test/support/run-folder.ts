import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { BSON, type Document } from 'mongodb'

const { EJSON } = BSON

/** What a stage tells of itself, and the documents it consists of, by their collections. */
export type Kept<Told> = { told: Told; stored: Map<string, Document[]> }

const fileOf = (name: string) => join(process.env.TEST_RUN_FOLDER ?? '', `${name}.json`)

/** What another file of this run of tests has kept under this name. */
export function keptInRun<Told>(name: string): Kept<Told> | null {
  const file = fileOf(name)
  if (!existsSync(file)) return null
  const stored: [string, Document[]][] = EJSON.parse(readFileSync(`${file}.stored`, 'utf8'), { relaxed: false })
  return { told: EJSON.parse(readFileSync(file, 'utf8')), stored: new Map(stored) }
}

/** Keeps it for the other files, whole or not at all: another may look for it meanwhile. */
export function keepInRun<Told>(name: string, { told, stored }: Kept<Told>): void {
  const file = fileOf(name)
  const parts: [string, string][] = [
    [`${file}.stored`, EJSON.stringify([...stored], { relaxed: false })],
    [file, EJSON.stringify(told)],
  ]
  for (const [path, text] of parts) {
    writeFileSync(`${path}.${process.pid}`, text)
    renameSync(`${path}.${process.pid}`, path)
  }
}
