import type { OrganisationKind, Role } from '../../schema/people.ts'

/** One organisation that a person belongs to, and the role they hold there. */
export type Belonging = { organisationId: string; kind: OrganisationKind; role: Role }

/**
 * Who is asking. A visitor has no person; a suspended person keeps theirs but acts for nobody.
 * A person acts for one organisation at a time, so that rights never mix.
 */
export type Viewer = {
  readonly personId: string | null
  readonly actingFor: Belonging | null
  readonly memberships: readonly Belonging[]
  /** The organisations this viewer acts for in one of the roles: none or one. `admin` includes what an editor may. */
  organisationsAs(...roles: Role[]): string[]
  /** Whether the viewer acts for a Charter body as its admin or editor. */
  readonly isCharterManager: boolean
  /** The house itself: reactors, seeds and imports. No request ever has it. */
  readonly isSystem: boolean
}

/** One request, command or delivery: who acts and what time the server says it is. The first argument everywhere. */
export type Act = {
  readonly viewer: Viewer
  readonly now: Date
  readonly requestId: string
  /** The session of the browser that asks, so that its owner can tell it from their others. */
  readonly sessionId?: string | undefined
  /** Whether they signed in there some minutes ago at the most. */
  readonly signedInLately?: boolean | undefined
  /** This board plays a demo. */
  readonly demo?: boolean
  /** The mailbox of whoever runs this board. */
  readonly contact?: string
}

export function makeViewer(
  personId: string | null,
  memberships: readonly Belonging[],
  actingForId: string | null,
): Viewer {
  const actingFor =
    memberships.find((membership) => membership.organisationId === actingForId) ?? memberships[0] ?? null
  return {
    personId,
    actingFor,
    memberships,
    organisationsAs: (...roles) => (actingFor && roles.includes(actingFor.role) ? [actingFor.organisationId] : []),
    isCharterManager: actingFor?.kind === 'charter_body' && ['admin', 'editor'].includes(actingFor.role),
    isSystem: false,
  }
}

export const visitor: Viewer = makeViewer(null, [], null)

/** For what the house does by itself: what follows from an event, a seed, an import. */
export const systemAct = (now: Date, requestId = 'system'): Act => ({
  viewer: { ...visitor, isSystem: true },
  now,
  requestId,
})
