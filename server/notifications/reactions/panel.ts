import type { PanelPart } from '../../../schema/panel.ts'
import { challengeFacts } from '../../challenges/model.ts'
import { peopleByIds, shownName } from '../../people/queries.ts'
import { on } from '../../platform/reactor.ts'
import { type Post, tell } from '../tell.ts'
import { subjectOf } from './challenges.ts'

/** Who is asked for a part on a panel, who is let go from it, and who has to ask somebody else. Why is said on the page alone. */
export const panelReactions = (post: Post) =>
  on(challengeFacts, {
    async panelSet({ data: { panel, asked = [], takenOff = [] }, ...event }) {
      const about = await subjectOf({ ...event, data: null })
      if (!about) return
      for (const part of ['evaluator', 'moderator'] as const) {
        const people = panel.filter((member) => member.part === part).map(({ personId }) => personId)
        await tell(
          post,
          askedFor(
            about,
            part,
            people.filter((one) => asked.includes(one)),
          ),
        )
      }
      await tell(post, letGo(about, takenOff))
    },
    async panelReplaced({ data: { personId, insteadId, part, tookOff }, ...event }) {
      const about = await subjectOf({ ...event, data: null })
      if (!about) return
      await tell(post, askedFor(about, part, [insteadId]))
      if (tookOff) await tell(post, letGo(about, [personId]))
    },
    async panelAnswered({ data: { personId, answer, askedById }, ...event }) {
      const about = await subjectOf({ ...event, data: null })
      if (!about || answer === 'accepted') return
      const [person] = await peopleByIds([personId])
      const did = answer === 'declined' ? 'declined a part on the panel of' : 'stepped down from the panel of'
      await tell(post, {
        ...about.said('challenge.panel', `${shownName(person)} ${did} "${about.title}". Ask somebody else`, '/panel'),
        to: [{ people: [askedById ?? about.authorId], because: 'you chose its panel' }],
      })
    },
  })

type About = NonNullable<Awaited<ReturnType<typeof subjectOf>>>

/** Whoever names themselves is asked as well: they too have to answer. */
const askedFor = ({ said, title }: About, part: PanelPart, people: readonly string[]) => ({
  ...said(
    'challenge.panel',
    `You are asked to ${part === 'moderator' ? 'moderate the evaluation of' : 'evaluate'} "${title}". Accept or decline`,
  ),
  path: '/evaluations',
  to: [{ people, because: 'you were chosen for its panel' }],
  except: null,
})

const letGo = ({ said, title }: About, people: readonly string[]) => ({
  ...said('challenge.panel', `You are not on the panel of "${title}" any more`, '/panel'),
  to: [{ people, because: 'you were chosen for its panel' }],
})
