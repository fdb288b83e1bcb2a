import { builder } from '../platform/graphql.ts'
import { passes } from '../platform/rule.ts'
import { canSeeHelper } from './access.ts'
import { ChallengeType } from './api.ts'
import type { HelperResult } from './model-editions.ts'

const HelperResultType = builder.objectRef<HelperResult>('HelperResult')
HelperResultType.implement({
  description:
    'One of the countable checks of a challenge, as it stood when publication was asked for or at the opening.',
  fields: (t) => ({
    check: t.exposeString('id', { description: 'Its id, such as owner or plain-words.' }),
    weight: t.exposeString('weight', { description: 'stops, warns or advises.' }),
    passed: t.exposeBoolean('passed', { description: 'Whether it passed.' }),
    says: t.exposeString('says', { description: 'How it stood, in a few words.' }),
    why: t.exposeString('why', { description: 'Why it matters; empty where it passed.' }),
    path: t.exposeString('path', { description: 'The field it is about, such as owner.decisionOwner.' }),
  }),
})

builder.objectField(ChallengeType, 'helperResults', (t) =>
  t.field({
    type: [HelperResultType],
    description:
      'What the helper found when publication was asked for, or in the text that is published. Nothing for whoever is not of the force or a co-owner.',
    resolve: (challenge, _args, act) => (passes(canSeeHelper, act, challenge) ? (challenge.helperResults ?? []) : []),
  }),
)
