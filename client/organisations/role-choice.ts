import { roleMeanings, roles } from '../../schema/people.ts'

/** How each role is called where people read it. */
export const roleWords: Record<string, string> = {
  admin: 'Administrator',
  editor: 'Editor',
  evaluator: 'Evaluator',
  viewer: 'Viewer',
}

/** The roles to choose from, each with what it may do. */
export const roleChoices = roles.map((role) => ({
  value: role,
  label: roleWords[role] ?? role,
  hint: roleMeanings[role],
}))
