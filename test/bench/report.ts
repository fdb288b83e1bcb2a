import { cpus, loadavg, release, totalmem, type } from 'node:os'

/** One thing that was measured, beside its floor. */
export type Line = {
  name: string
  ours: string
  floor: string
  ratio: number
  aim: { least: number } | { most: number } | null
}

const aimOf = (aim: Line['aim']) =>
  aim === null ? '' : 'least' in aim ? `≥ ${aim.least.toFixed(2)}` : `≤ ${aim.most.toFixed(2)}`

export const isMet = ({ ratio, aim }: Line): boolean =>
  aim === null || ('least' in aim ? ratio >= aim.least : ratio <= aim.most)

/** The results as a table of Markdown. */
export function table(lines: readonly Line[]): string {
  const rows = lines.map((line) => {
    const { name, ours, floor, ratio, aim } = line
    return `| ${name} | ${ours} | ${floor} | ${ratio.toFixed(2)} | ${aimOf(aim)} | ${aim === null ? '' : isMet(line) ? 'yes' : '**no**'} |`
  })
  return ['| What | Ours | Floor | Ratio | Aim | Met |', '|---|---|---|---|---|---|', ...rows].join('\n')
}

/** What it ran on. */
export const machine = (database: string): string =>
  [
    `- ${cpus().length} × ${cpus()[0]?.model.trim() || 'unknown processor'}, ${Math.round(totalmem() / 1e9)} GB, ${type()} ${release()}`,
    `- Node ${process.version}; load average at the end ${(loadavg()[0] ?? 0).toFixed(1)}`,
    `- Database: ${database}`,
  ].join('\n')

/** The whole of docs/benchmarks.md. */
export function document(lines: readonly Line[], { database, day }: { database: string; day: string }): string {
  const missed = lines.filter((line) => !isMet(line)).map(({ name, ratio }) => `${name}: ${ratio.toFixed(2)}`)
  return `# Benchmarks

Made by \`npm run bench\` on ${day}; run it again to write this page anew. It takes about six minutes and wants a machine
that does nothing else: a load average far above two says that others used it meanwhile, and then the p99 above all are
theirs as much as ours.

${machine(database)}

## Results

${table(lines)}

${missed.length === 0 ? 'Every aim is met.' : `Not met:\n\n${missed.map((each) => `- ${each}`).join('\n')}`}

## How to read it

- Only the ratios mean something on another machine. Ours and its floor take turns, five rounds or more after a warm-up,
  so that what disturbs the machine disturbs both. Throughput is the median of the rounds; p99 is over all tries.
- For pages the ratio is of requests a second: higher is better. For everything else it is of times: lower is better. The
  fan-out compares p99, a command and the catalogue compare medians.
- The import is measured by the most memory that it holds, looked at five times a second, beside what it may hold for a
  file of any size. Its heap is capped: a larger file takes longer, not more.
- The page floor is \`node:http\` with the driver, in one process like ours: it reads 25 challenges by an index (or one), and
  for somebody signed in their session and person. It counts nothing, checks no rule, limits nothing and writes no log, and
  our board answers with the counts of every filter besides. Both send plain JSON over 16 kept connections; the sizes differ.
- Visitors share an answer for a second, until something happens, so theirs is mostly read from memory: that is what the
  board is built for, and it is why a visitor's ratio says nothing of how quick GraphQL is. "Signed in" does: sixteen
  people, forces and suppliers, one on each connection, because requests of one moment share what they read of people.
- Ours runs as a developer runs it, with request logs and the checks that libraries make in development.
  How much production differs was not measured.
- The message's way ends at each of 200 readers on one node, all held by the one process that measures. "Fan-out alone"
  begins when the first of them has it. The floor that stores as many writes first is the fair one for the whole way;
  beside the one that stores nothing the ratio is mostly the price of the transaction and of the change stream.
- The bare transaction makes the seven writes of sending a message, and none of its reads, rules and hashes.
- As pages ask, both sides look an answer up, so that ratio says little. A page asks the catalogue for an answer that is remembered until a challenge changes or the clock moves one over a line;
  "worked out anew" leaves that memory out. Of everything the sizes are known; with filters on counting is linear in the
  number of challenges.
`
}
