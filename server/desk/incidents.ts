import { incidentReasonWords } from '../../schema/incidents.ts'
import type { IncidentFields } from '../incidents/queries.ts'
import { type DeskItem, item } from './item.ts'

/** For a Charter manager: an incident that a colleague declared. Until it is confirmed nothing moves. */
export const incidentToConfirm = ({ _id, reference, reason, declaredAt }: IncidentFields): DeskItem =>
  item({
    key: `incident:${_id}`,
    words: 'Confirm that every close in this time moves',
    reference,
    title: incidentReasonWords[reason],
    path: `/incidents/${reference}`,
    since: declaredAt,
  })
