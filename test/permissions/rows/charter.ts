import { doing, globalId, type Row } from '../row.ts'
import { everybody } from '../viewers.ts'

const of = (id: string) => globalId('Signatory', id)
const why = 'reason: "No evidence was given at all."'

export const charterRows: Row[] = [
  {
    of: ['Query.signatories'],
    what: 'the register',
    ask: () => '{ signatories { edges { node { id } } } }',
    by: everybody,
  },
  { of: ['Query.signatoryCounts'], what: 'its counts', ask: () => '{ signatoryCounts { count } }', by: everybody },
  {
    of: ['Query.charterApplications'],
    what: 'who waits to be admitted',
    ask: () => '{ charterApplications { id } }',
    by: ['manager'],
  },
  {
    of: ['Query.charterSuspensions'],
    what: 'suspensions to decide on',
    ask: () => '{ charterSuspensions { id } }',
    by: ['manager'],
  },
  {
    of: ['Organisation.charterStanding'],
    what: 'an organisation that applied',
    ask: () => '{ organisation(slug: "saltmarch-constabulary") { charterStanding { standing } } }',
    by: ['otherForce', 'manager'],
  },
  {
    of: ['Signatory.proceedings'],
    what: 'a suspension that is proposed',
    ask: (stage) =>
      `{ node(id: ${of(stage.signatories.proposed._id)}) { ... on Signatory { proceedings { reason } } } }`,
    by: ['supplier', 'manager'],
  },
  {
    of: ['Mutation.applyToSign'],
    what: 'apply for an organisation that lapsed',
    ask: () => doing('applyToSign(accountablePerson: "Ada Example", accountablePost: "Director")'),
    by: ['manager'],
  },
  {
    of: ['Mutation.admitSignatory'],
    what: 'admit',
    ask: (stage) => doing(`admitSignatory(id: ${of(stage.signatories.applied._id)})`),
    by: ['manager'],
  },
  {
    of: ['Mutation.declineSignatory'],
    what: 'decline an application',
    ask: (stage) => doing(`declineSignatory(id: ${of(stage.signatories.applied._id)}, ${why})`),
    by: ['manager'],
  },
  {
    of: ['Mutation.proposeSuspension'],
    what: 'propose a suspension',
    ask: (stage) => doing(`proposeSuspension(id: ${of(stage.signatories.signed._id)}, ${why})`),
    by: ['manager'],
  },
  {
    of: ['Mutation.dropSuspension'],
    what: 'take a proposed suspension back',
    ask: (stage) => doing(`dropSuspension(id: ${of(stage.signatories.proposed._id)})`),
    by: ['manager'],
  },
  {
    of: ['Mutation.replyToSuspension'],
    what: 'reply to it',
    ask: (stage) => doing(`replyToSuspension(id: ${of(stage.signatories.proposed._id)}, reply: "We sent it in May.")`),
    by: ['supplier'],
  },
  {
    of: ['Mutation.suspendSignatory'],
    what: 'suspend when the time to reply is over',
    ask: (stage) => doing(`suspendSignatory(id: ${of(stage.signatories.proposed._id)})`),
    by: ['manager'],
  },
  {
    of: ['Mutation.reinstateSignatory'],
    what: 'end a suspension',
    ask: (stage) => doing(`reinstateSignatory(id: ${of(stage.signatories.suspended._id)})`),
    by: ['manager'],
  },
  {
    of: ['Signatory.actions'],
    what: 'steps with a signatory',
    ask: (stage) => `{ node(id: ${of(stage.signatories.lapsed._id)}) { ... on Signatory { actions } } }`,
    by: ['manager'],
  },
  {
    of: ['Mutation.withdrawSigning'],
    what: 'leave the Charter',
    ask: (stage) => doing(`withdrawSigning(id: ${of(stage.signatories.lapsed._id)})`),
    by: ['manager'],
  },
]
