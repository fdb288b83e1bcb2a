/** Does what was asked at the keyboard; what goes wrong is told in one line, without a stack, with exit status 1. */
export async function plainly(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : 'It could not be done.'}\n`)
    process.exitCode = 1
  }
}
