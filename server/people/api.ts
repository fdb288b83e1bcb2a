import type { Act, Viewer } from '../platform/act.ts'
import { builder } from '../platform/graphql.ts'
import { orNotFound } from '../platform/refusal.ts'
import type { PersonFields } from './model.ts'
import { peopleByIds, shownName } from './queries.ts'
import { endEverySession, endSession, ownSessions, type SessionLine } from './sessions.ts'

export const PersonType = builder.loadableObjectRef<PersonFields, string>('Person', {
  load: async (ids) => orNotFound(await peopleByIds(ids)),
})

PersonType.implement({
  description: 'Somebody with an account, as others see them: a name, never an address.',
  fields: (t) => ({
    id: t.string({ description: 'Their id.', resolve: (person) => person._id }),
    name: t.string({
      description: 'Their name.',
      resolve: shownName,
    }),
  }),
})

/** Who asks. Later subjects add what waits for them. */
export const ViewerType = builder.objectRef<Viewer>('Viewer')
ViewerType.implement({
  description: 'Who asks, and for whom they act. A visitor has no person.',
  fields: (t) => ({
    person: t.field({
      type: PersonType,
      nullable: true,
      description: 'The person signed in.',
      resolve: (viewer) => viewer.personId,
    }),
    hasName: t.boolean({
      description: 'Whether they have said how they are called; the first sign-in asks.',
      resolve: async (viewer) => {
        const [person] = viewer.personId ? await peopleByIds([viewer.personId]) : []
        return Boolean(person?.name)
      },
    }),
    isCharterManager: t.exposeBoolean('isCharterManager', {
      description: 'Whether they act for a Charter body as its admin or editor.',
    }),
    isDemo: t.boolean({
      description: 'Whether this board plays a demo.',
      resolve: (_viewer, _args, act) => act.demo === true,
    }),
    contact: t.string({
      nullable: true,
      description: 'The mailbox of whoever runs this board: where its letters come from.',
      resolve: (_viewer, _args, act) => act.contact ?? null,
    }),
    clock: t.field({
      type: 'DateTime',
      description: "The server's time, by which deadlines are told.",
      resolve: (_viewer, _args, act) => act.now,
    }),
  }),
})

builder.queryField('viewer', (t) =>
  t.field({ type: ViewerType, description: 'Who asks.', resolve: (_root, _args, act) => act.viewer }),
)

const SessionType = builder.objectRef<SessionLine>('Session')
SessionType.implement({
  description: 'A browser that the viewer is signed in with.',
  fields: (t) => ({
    id: t.string({ description: 'For ending it.', resolve: (session) => session._id }),
    device: t.exposeString('device', { description: 'Browser and system, such as Firefox on Windows.' }),
    begunAt: t.field({ type: 'DateTime', description: 'When it signed in.', resolve: ({ begunAt }) => begunAt }),
    lastSeenAt: t.field({
      type: 'DateTime',
      description: 'When it was last renewed; that happens once a day.',
      resolve: ({ lastSeenAt }) => lastSeenAt,
    }),
    isThisOne: t.exposeBoolean('isThisOne', { description: 'Whether it is the one that asks.' }),
  }),
})

builder.queryField('mySessions', (t) =>
  t.field({
    type: [SessionType],
    description: 'Where the viewer is signed in, at most 50, latest first.',
    resolve: (_root, _args, act) => ownSessions(act),
  }),
)

const SessionsEndedType = builder.objectRef<{ count: number }>('SessionsEnded')
SessionsEndedType.implement({
  description: 'How many browsers were signed out.',
  fields: (t) => ({ count: t.exposeInt('count', { description: 'How many.' }) }),
})

builder.mutationField('endSession', (t) =>
  t.field({
    type: SessionsEndedType,
    errors: {},
    description: 'Signs one of the viewer’s browsers out. It takes effect there at once.',
    args: { id: t.arg.string({ required: true, description: 'The id of the session.' }) },
    resolve: async (_root, { id }, act: Act) => ({ count: await endSession(act, { id }) }),
  }),
)

builder.mutationField('endEverySession', (t) =>
  t.field({
    type: SessionsEndedType,
    errors: {},
    description: 'Signs the viewer out everywhere, here too. It takes effect everywhere at once.',
    resolve: async (_root, _args, act) => ({ count: await endEverySession(act, {}) }),
  }),
)
