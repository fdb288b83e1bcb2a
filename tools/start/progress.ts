/** Tells of whatever takes longer than two seconds, and stays silent about the rest. */
const patience = 2_000
const pause = 5_000

export const say = (line: string): void => console.log(line)

/** Runs a step. Once it is slow its name is shown, again every few seconds, and at the end with its time. */
export async function step<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const since = Date.now()
  const seconds = () => Math.round((Date.now() - since) / 1000)
  let told = false
  let ticker = setTimeout(function tell() {
    say(told ? `${name}: ${seconds()} s` : name)
    told = true
    ticker = setTimeout(tell, pause)
  }, patience)
  try {
    const result = await work()
    if (told) say(`${name}: done in ${seconds()} s`)
    return result
  } finally {
    clearTimeout(ticker)
  }
}
