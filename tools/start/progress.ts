/** Tells of whatever takes longer than two seconds, and stays silent about the rest. */
const patience = 2_000
const pause = 5_000

export const say = (line: string): void => console.log(line)

/**
 * Runs a step. Once it is slow its name is shown, again every few seconds, and at the end with its time. A step that tells
 * its own stages by `tell` is left to speak for itself while it does.
 */
export async function step<Result>(name: string, work: (tell: typeof say) => Promise<Result>): Promise<Result> {
  const since = Date.now()
  const seconds = () => Math.round((Date.now() - since) / 1000)
  let told = false
  const tick = () => {
    say(told ? `${name}: ${seconds()} s` : name)
    told = true
    ticker = setTimeout(tick, pause)
  }
  let ticker = setTimeout(tick, patience)
  const tell = (line: string) => {
    say(line)
    clearTimeout(ticker)
    ticker = setTimeout(tick, 2 * pause)
  }
  try {
    const result = await work(tell)
    if (told) say(`${name}: done in ${seconds()} s`)
    return result
  } finally {
    clearTimeout(ticker)
  }
}
