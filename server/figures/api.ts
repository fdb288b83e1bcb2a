import { type FigureKey, figureDefinitions, figureKeys } from '../../schema/figures.ts'
import { ChallengeType } from '../challenges/api.ts'
import { OrganisationType } from '../organisations/api.ts'
import { builder } from '../platform/graphql.ts'
import { type ChallengePace, pacesOf } from './challenge-clock.ts'
import { type Figure, marketFigures, responseClock } from './queries.ts'

const KeyType = builder.enumType('FigureKey', { description: 'Which figure.', values: figureKeys })

const FigureType = builder.objectRef<Figure>('Figure')
FigureType.implement({
  description: 'How it goes, over the last two years: a share, or a median. The same for everybody.',
  fields: (t) => ({
    key: t.field({ type: KeyType, description: 'Which figure.', resolve: ({ key }): FigureKey => key }),
    value: t.exposeFloat('value', {
      nullable: true,
      description: 'A share in per cent, or a number of working days; nothing under five cases.',
    }),
    cases: t.exposeInt('cases', { nullable: true, description: 'From how many cases; nothing under five.' }),
    definition: t.string({
      description: 'What is counted, in words.',
      resolve: ({ key }) => figureDefinitions[key].definition,
    }),
  }),
})

builder.queryField('figures', (t) =>
  t.field({
    type: [FigureType],
    description: 'How the board is doing. Proposals are counted only after the decision.',
    resolve: (_root, _args, act) => marketFigures(act),
  }),
)

builder.objectField(OrganisationType, 'responseClock', (t) =>
  t.field({
    type: [FigureType],
    description:
      'How fast a force answers, decides and gives feedback, and how many found that useful; empty for what is no force.',
    resolve: ({ _id, kind }, _args, act) => (kind === 'force' ? responseClock(act, _id) : []),
  }),
)

builder.objectField(OrganisationType, 'daysToAnswer', (t) =>
  t.float({
    nullable: true,
    description: 'In how many working days a force answers a question: the middle one. Nothing under five answers.',
    resolve: async ({ _id, kind }, _args, act) =>
      kind === 'force' ? ((await responseClock(act, _id)).find(({ key }) => key === 'answer')?.value ?? null) : null,
  }),
)

const PaceType = builder.objectRef<ChallengePace>('ChallengePace')
PaceType.implement({
  description: 'How long a challenge took for one thing, in working days of its force. The same for everybody.',
  fields: (t) => ({
    key: t.field({ type: KeyType, description: 'answer, decide or feedback.', resolve: ({ key }): FigureKey => key }),
    workingDays: t.exposeFloat('workingDays', { description: 'The middle one of all.' }),
    longest: t.exposeInt('longest', { description: 'The one that took longest.' }),
    cases: t.exposeInt('cases', { nullable: true, description: 'How many answers; nothing for what happens once.' }),
    definition: t.string({
      description: 'What is counted, in words.',
      resolve: ({ key }) => figureDefinitions[key].definition,
    }),
  }),
})

builder.objectField(ChallengeType, 'responseClock', (t) =>
  t.loadableList({
    type: PaceType,
    description: 'How long it took to answer, to decide and to give feedback, as far as that has happened.',
    load: (ids: string[], act) => pacesOf(act, ids),
    resolve: ({ _id }) => _id,
  }),
)
