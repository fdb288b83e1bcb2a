import { diffWords } from 'diff'

/** Words added and removed, told as text too: the marks are read out, not only coloured. */
export function Diff({ before, after }: { before: string; after: string }) {
  const pieces = diffWords(before, after).map((piece, place) => ({ ...piece, key: String(place) }))
  if (pieces.every(({ added, removed }) => !added && !removed)) return <p className="govuk-body">No words differ.</p>
  return (
    <div className="cb-diff">
      {pieces.map(({ key, value, added, removed }) =>
        added ? (
          <ins key={key}>
            <span className="govuk-visually-hidden"> [added: </span>
            {value}
            <span className="govuk-visually-hidden">] </span>
          </ins>
        ) : removed ? (
          <del key={key}>
            <span className="govuk-visually-hidden"> [removed: </span>
            {value}
            <span className="govuk-visually-hidden">] </span>
          </del>
        ) : (
          <span key={key}>{value}</span>
        ),
      )}
    </div>
  )
}
