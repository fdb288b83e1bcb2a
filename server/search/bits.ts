/** A set of places: one bit each, so that sets of a hundred thousand are joined and counted in microseconds. */
export type Bits = Uint32Array

const wordOf = (place: number) => place >>> 5
const maskOf = (place: number) => 1 << (place & 31)

export const noBits = (places: number): Bits => new Uint32Array(Math.max(1, (places + 31) >>> 5))

export const has = (bits: Bits, place: number): boolean => ((bits[wordOf(place)] ?? 0) & maskOf(place)) !== 0

/** The set with the place in it: the same one, or a larger copy where it has no room. */
export function withPlace(bits: Bits, place: number): Bits {
  const word = wordOf(place)
  const roomy = word < bits.length ? bits : new Uint32Array(Math.max(word + 1, bits.length * 2))
  if (roomy !== bits) roomy.set(bits)
  roomy[word] = (roomy[word] ?? 0) | maskOf(place)
  return roomy
}

export function dropPlace(bits: Bits, place: number): void {
  const word = wordOf(place)
  if (word < bits.length) bits[word] = (bits[word] ?? 0) & ~maskOf(place)
}

/** What is in both. */
export function both(one: Bits, other: Bits): Bits {
  const shared = new Uint32Array(Math.min(one.length, other.length))
  for (let word = 0; word < shared.length; word += 1) shared[word] = (one[word] ?? 0) & (other[word] ?? 0)
  return shared
}

/** What is in any. */
export function either(sets: readonly Bits[]): Bits {
  const joined = new Uint32Array(Math.max(1, ...sets.map((set) => set.length)))
  for (const set of sets)
    for (let word = 0; word < set.length; word += 1) joined[word] = (joined[word] ?? 0) | (set[word] ?? 0)
  return joined
}

/** How many are in both. */
export function countBoth(one: Bits, other: Bits): number {
  const words = Math.min(one.length, other.length)
  let count = 0
  for (let word = 0; word < words; word += 1) {
    const shared = (one[word] ?? 0) & (other[word] ?? 0)
    if (shared !== 0) count += ones(shared)
  }
  return count
}

/** How many bits of a word are set, by adding them up in pairs, fours and eights. */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}
