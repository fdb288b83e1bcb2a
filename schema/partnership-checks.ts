import type { PartnershipTerms } from './partnerships.ts'

/** What is missing and where, in the words of a refusal. */
export type MissingTerm = { path: string; code: string; message: string }

const missing = (path: string, message: string): MissingTerm => ({ path, code: 'MISSING', message })

/** What a party has to see to before it can confirm. The form, the button and the command all ask here. */
export function missingToConfirm(terms: PartnershipTerms, organisationId: string): MissingTerm[] {
  const { objectives, startsOn, endsOn, leads } = terms
  const measured = objectives.some(({ text, measure }) => text && measure.name && measure.target !== null)
  const lead = leads.find((one) => one.organisationId === organisationId)?.lead
  return [
    ...(measured ? [] : [missing('objectives', 'Give at least one objective a measure and a target')]),
    ...(startsOn ? [] : [missing('leads.startsOn', 'Say when it starts')]),
    ...(endsOn ? [] : [missing('leads.endsOn', 'Say when it ends')]),
    ...(startsOn && endsOn && new Date(endsOn) <= new Date(startsOn)
      ? [missing('leads.endsOn', 'It has to end after it starts')]
      : []),
    ...(lead ? [] : [missing('leads.lead', 'Name who leads for your organisation')]),
  ]
}
