import { Link } from 'react-router'
import { principleWords } from '../commitments/words.ts'
import { paths } from '../paths.ts'
import { Time } from '../ui/time.tsx'

type Upheld = { reference: string; principle: string; record?: { finalAt?: string | null } | null }

/** What was upheld against an organisation and is final, newest first, each with its day. */
export function UpheldConcerns({ upheld }: { upheld: readonly Upheld[] }) {
  if (upheld.length === 0) return null
  return (
    <section aria-labelledby="upheld">
      <h3 className="govuk-heading-s" id="upheld">
        Concerns that were upheld
      </h3>
      <ul className="govuk-list">
        {upheld.map(({ reference, principle, record }) => (
          <li key={reference}>
            <Link className="govuk-link" to={paths.concern(reference)}>
              {principleWords(principle)} <span className="cb-mono">{reference}</span>
            </Link>
            {record?.finalAt ? (
              <>
                , final since <Time at={record.finalAt} form="day" />
              </>
            ) : null}
          </li>
        ))}
      </ul>
      <p className="govuk-body-s cb-muted">What was found and the reply stand there in equal size.</p>
    </section>
  )
}
