import { type ThreadKind, threadKindLabels, threadKinds } from '../../schema/threads.ts'
import { paths, withQuery } from '../paths.ts'
import { FilterPanel } from '../ui/filter-panel.tsx'

type Chosen = { show: string; kind: ThreadKind | null; partnership: string | null; resolved: boolean }
type Workroom = { title: string; subjectReference: string }

/** What narrows the list of rooms: each choice is a link, and chosen again it lets go. */
export function Filters({
  chosen,
  unread,
  workrooms,
}: {
  chosen: Chosen
  unread: number
  workrooms: readonly Workroom[]
}) {
  const { show, kind, partnership, resolved } = chosen
  const to = (change: Partial<Chosen>) => {
    const next = { ...chosen, ...change }
    return withQuery(paths.threads(), { ...next, resolved: next.resolved ? 'yes' : '' })
  }
  const showing = (words: string, one: string, count?: number) => ({
    words,
    to: to({ show: show === one ? '' : one }),
    chosen: show === one,
    ...(count === undefined ? {} : { count }),
  })
  const groups = [
    {
      title: 'Show',
      choices: [
        showing('Unread', 'unread', unread),
        showing('Mentions', 'mentions'),
        showing('Mine', 'mine'),
        { words: 'Resolved', to: to({ resolved: !resolved }), chosen: resolved },
      ],
    },
    {
      title: 'Kind',
      choices: threadKinds.map((one) => ({
        words: threadKindLabels[one],
        to: to({ kind: kind === one ? null : one }),
        chosen: kind === one,
      })),
    },
    {
      title: 'Partnership',
      choices: workrooms.map(({ title, subjectReference }) => ({
        words: title,
        to: to({ partnership: partnership === subjectReference ? null : subjectReference }),
        chosen: partnership === subjectReference,
      })),
    },
  ]
  return <FilterPanel clear={paths.threads()} groups={groups.filter(({ choices }) => choices.length > 0)} />
}
