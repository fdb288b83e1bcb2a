import { bikes } from './problems/bikes.ts'
import { custody } from './problems/custody.ts'
import { drones } from './problems/drones.ts'
import { handover } from './problems/handover.ts'
import { interpreters } from './problems/interpreters.ts'
import { machinery } from './problems/machinery.ts'
import { noise } from './problems/noise.ts'
import { phones } from './problems/phones.ts'
import type { DemoProblem } from './problems/problem.ts'
import { redaction } from './problems/redaction.ts'
import { updates } from './problems/updates.ts'
import { video } from './problems/video.ts'

/** The problems of the demo, as its made-up forces tell them. */
export const demoProblems: readonly DemoProblem[] = [
  phones,
  updates,
  redaction,
  machinery,
  noise,
  custody,
  video,
  drones,
  handover,
  bikes,
  interpreters,
]
