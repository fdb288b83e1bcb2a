type Placed = { id: string; lastAt: string }

/**
 * The rows as they are now, in the places where the reader first saw them: what arrives never moves what is being read.
 * `further` are those below all that was seen. `moved` counts what is new above, or has something new said in it.
 */
export function inPlace<Row extends Placed>(
  rows: readonly Row[],
  seen: readonly Placed[],
): { rows: Row[]; further: Row[]; moved: number } {
  const now = new Map(rows.map((row) => [row.id, row]))
  const seenAt = new Map(seen.map(({ id, lastAt }) => [id, lastAt]))
  const end = rows.findLastIndex(({ id }) => seenAt.has(id)) + 1
  const further = rows.slice(end)
  return {
    rows: [...seen.flatMap(({ id }) => now.get(id) ?? []), ...further],
    further,
    moved: rows.slice(0, end).filter(({ id, lastAt }) => seenAt.get(id) !== lastAt).length,
  }
}
