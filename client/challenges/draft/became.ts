import { modeRules } from '../../../schema/modes.ts'
import { adoptionStageLabels, adoptionStages } from '../../../schema/partnerships.ts'
import type { LookAlikesQuery } from '../../gql/graphql.ts'
import { modeOf } from '../reading/stage.ts'

type Alike = LookAlikesQuery['lookAlikes'][number]

const most = 160
const short = (text: string) => (text.length > most ? `${text.slice(0, most).trimEnd()}…` : text)

/** What became of an earlier challenge, as far as anybody published it: a sentence each. */
export function becameOf({ mode, withdrawnReason, outcome, outcomeReason, lessons, partnerships }: Alike): string[] {
  const { scored } = modeRules[modeOf(mode)]
  const nobody = scored ? 'Nobody was chosen' : 'Found'
  return [
    ...(withdrawnReason ? [`Withdrawn: ${short(withdrawnReason)}`] : []),
    ...(outcome === 'no_partnership' ? [`${nobody}: ${short(outcomeReason ?? 'no reason was given.')}`] : []),
    ...(outcome === 'partnership' && partnerships.length === 0 ? ['A partnership was to follow.'] : []),
    ...partnerships.flatMap(partnershipSays),
    ...(lessons ? [`Learnt: ${short(lessons)}`] : []),
  ]
}

function partnershipSays({ state, endedReason, closeOuts }: Alike['partnerships'][number]): string[] {
  if (state === 'ended') return [`The partnership was ended${endedReason ? `: ${short(endedReason)}` : '.'}`]
  if (state === 'forming') return ['A partnership is being formed.']
  if (state === 'active') return ['A partnership works on it.']
  return closeOuts.flatMap(({ adoption, tellTheNext }) => {
    const stage = adoptionStages.find((one) => one === adoption)
    return [
      ...(stage ? [`${adoptionStageLabels[stage]}.`] : []),
      ...(tellTheNext ? [`They say: ${short(tellTheNext)}`] : []),
    ]
  })
}
