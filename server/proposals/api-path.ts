import { pathSteps } from '../../schema/proposals.ts'
import { builder } from '../platform/graphql.ts'
import { ProposalType } from './api.ts'
import { type ProposalStep, pathOf } from './path.ts'

const StepType = builder.objectRef<ProposalStep>('ProposalPathStep')
StepType.implement({
  description: 'One step on the way of a proposal.',
  fields: (t) => ({
    at: t.expose('at', { type: 'DateTime', description: 'When, by the clock of the server.' }),
    step: t.field({
      type: builder.enumType('PathStep', { description: 'What can happen to a proposal.', values: pathSteps }),
      description: 'What happened.',
      resolve: ({ step }) => step,
    }),
    version: t.exposeInt('version', { nullable: true, description: 'Which version, where one was submitted.' }),
  }),
})

builder.objectField(ProposalType, 'path', (t) =>
  t.field({
    type: [StepType],
    complexity: 10,
    description:
      'How it went with it, first to last: to its own side from the beginning, to others from what was sent on.',
    resolve: (proposal, _args, act) => pathOf(act, proposal),
  }),
)
