import { TextButton } from '../../ui/button.tsx'

type Beginning = { key: string; words: string; about: string; begin(): void }

/** Things to begin from: a press on one begins. */
export const Beginnings = ({ title, rows, busy }: { title: string; rows: readonly Beginning[]; busy: boolean }) => (
  <section className="cb-reading" aria-labelledby="beginnings-title">
    <h2 className="govuk-heading-m" id="beginnings-title">
      {title}
    </h2>
    <ul className="govuk-list govuk-list--spaced">
      {rows.map(({ key, words, about, begin }) => (
        <li key={key}>
          <TextButton busy={busy} onClick={begin}>
            {words}
          </TextButton>
          <br />
          <span className="cb-muted">{about}</span>
        </li>
      ))}
    </ul>
  </section>
)
