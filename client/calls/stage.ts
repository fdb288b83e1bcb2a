export type CallStage = 'asking' | 'drawing' | 'drawn' | 'undrawn'

type Dated = {
  drawAt: string
  drawnAt?: string | null
  draw: readonly unknown[]
  slots: readonly { taken: boolean }[]
}

/** Where the calls of a challenge stand by the clock of the server: the time to ask ends at `drawAt`, drawn or not. */
export function stageOfCalls({ drawAt, drawnAt, draw, slots }: Dated, state: string, now: Date): CallStage {
  const isNobodys = draw.length === 0 && !slots.some(({ taken }) => taken)
  if (drawnAt) return isNobodys && state !== 'open' ? 'undrawn' : 'drawn'
  if (state !== 'open') return 'undrawn'
  return new Date(drawAt) > now ? 'asking' : 'drawing'
}

/** What came of taking a request back. Who had a call was known to the force; who only asked was known to nobody. */
export const takenBack = (state: string, force: string): string =>
  state === 'drawn'
    ? `Given back. It goes to the next in the draw, or to whoever takes it first. ${force} could see that it was yours.`
    : 'Taken back. Nobody was told that you had asked.'
