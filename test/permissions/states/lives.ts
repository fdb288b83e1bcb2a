import * as beside from './beside.ts'
import { aChallenge } from './challenge.ts'
import { aCommitment, aSignatory } from './charter.ts'
import { aConcern } from './concern.ts'
import { anEngagement } from './engagement.ts'
import { aHandover } from './handover.ts'
import { aClarification, aFinding, aStandstill } from './judging.ts'
import type { Life } from './life.ts'
import { aCuration, aForceThatAsks, aLateForce, anIncident, anOutcomeToAdopt } from './managers.ts'
import * as organisations from './organisations.ts'
import { aPartnership } from './partnership.ts'
import * as whileOpen from './while-open.ts'

export const lives: readonly Life[] = [
  ...Object.values(organisations),
  ...Object.values(whileOpen),
  ...Object.values(beside),
  aHandover,
  aFinding,
  aStandstill,
  aClarification,
  anEngagement,
  aPartnership,
  aCommitment,
  aSignatory,
  aConcern,
  anIncident,
  aCuration,
  aForceThatAsks,
  aLateForce,
  anOutcomeToAdopt,
  aChallenge,
]
