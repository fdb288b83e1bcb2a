import { type FormEvent, useId, useState } from 'react'
import { useNavigate } from 'react-router'

/** Words to search for, sent into the address as `q`. Other parts of the address are kept by `to`. */
export function SearchForm({
  label,
  value,
  to,
}: {
  label: string
  value: string
  /** The address for these words. */
  to(words: string): string
}) {
  const id = useId()
  const navigate = useNavigate()
  const [words, setWords] = useState(value)
  const [given, setGiven] = useState(value)
  if (given !== value) {
    setGiven(value)
    setWords(value)
  }
  const search = (event: FormEvent) => {
    event.preventDefault()
    void navigate(to(words.trim()))
  }
  return (
    <search className="cb-search">
      <form onSubmit={search}>
        <label className="govuk-label govuk-label--s" htmlFor={id}>
          {label}
        </label>
        <div className="cb-search__row">
          <input
            className="govuk-input"
            id={id}
            name="q"
            type="search"
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
          <button type="submit" className="govuk-button cb-search__button">
            Search
          </button>
        </div>
      </form>
    </search>
  )
}
