import { ChallengeType } from '../challenges/api.ts'
import { NoticeType } from '../notices/api.ts'
import { builder } from '../platform/graphql.ts'
import { lookAlikes, noticesAlike } from './look-alikes.ts'

builder.queryField('lookAlikes', (t) =>
  t.field({
    type: [ChallengeType],
    description: 'Published challenges most like what somebody writes, withdrawn ones too: at most five.',
    args: {
      text: t.arg.string({ required: true, description: 'Title and problem so far.' }),
      categories: t.arg.stringList({ description: 'Codes of its categories.' }),
      except: t.arg.globalID({ for: ChallengeType, description: 'The challenge that is written.' }),
    },
    resolve: async (_root, { text, categories, except }, act) => {
      const found = await lookAlikes(act, { text, categories: categories ?? [], except: except?.id ?? null })
      return found.map(({ row }) => row.id)
    },
  }),
)

builder.queryField('lookAlikeNotices', (t) =>
  t.field({
    type: [NoticeType],
    description: 'Public notices of forces most like what somebody writes: at most three.',
    args: { text: t.arg.string({ required: true, description: 'Title and problem so far.' }) },
    resolve: (_root, { text }) => noticesAlike(text),
  }),
)
