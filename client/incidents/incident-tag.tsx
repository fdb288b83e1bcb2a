import { type IncidentState, incidentStateLabels } from '../../schema/incident-words.ts'
import { Tag } from '../ui/tag.tsx'

const colours = { declared: 'amber', confirmed: 'petrol', withdrawn: 'grey' } as const

export const IncidentTag = ({ state }: { state: IncidentState }) => (
  <Tag colour={colours[state]}>{incidentStateLabels[state]}</Tag>
)
