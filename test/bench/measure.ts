/** What came of many tries of one thing, in milliseconds each. */
export type Times = { median: number; p99: number }

export const timesOf = (milliseconds: readonly number[]): Times => {
  const sorted = [...milliseconds].sort((one, other) => one - other)
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
  return { median: at(0.5), p99: at(0.99) }
}

export const medianOf = (values: readonly number[]): number => timesOf(values).median

/** One thing beside its floor: each is warmed up, then they take turns, so that what disturbs the machine disturbs both. */
export async function inTurns<Result>(
  rounds: number,
  ours: () => Promise<Result>,
  floor: () => Promise<Result>,
): Promise<{ ours: Result[]; floor: Result[] }> {
  await ours()
  await floor()
  const results: { ours: Result[]; floor: Result[] } = { ours: [], floor: [] }
  for (let round = 0; round < rounds; round += 1) {
    results.ours.push(await ours())
    results.floor.push(await floor())
  }
  return results
}

/** How long each of so many tries takes, one after the other. */
export async function tried(count: number, once: () => Promise<unknown> | unknown): Promise<number[]> {
  const times: number[] = []
  for (let each = 0; each < count; each += 1) {
    const since = performance.now()
    await once()
    times.push(performance.now() - since)
  }
  return times
}
