import { Link } from 'react-router'
import { principlePromises } from '../../schema/charter.ts'
import { principles } from '../../schema/vocabularies.ts'
import { PrincipleCommitments, principleCommitmentsQuery } from '../commitments/principle-commitments.tsx'
import { useTitle } from '../frame/title.ts'
import { usePageQuery } from '../graphql.ts'
import { useChanges } from '../live.ts'
import { paths } from '../paths.ts'
import { ChangeLine } from '../ui/change-line.tsx'
import { Unready } from '../ui/trouble.tsx'

/** What is promised, by whom, and whether it is kept. */
export default function Charter() {
  useTitle('The Charter')
  const query = usePageQuery(principleCommitmentsQuery)
  const changes = useChanges('board', 'register', query.reload)
  if (!query.data) return <Unready query={query} what="the commitments" />
  const { data } = query
  return (
    <>
      <ChangeLine {...changes} />
      <h1 className="govuk-heading-l">The Charter</h1>
      <p className="govuk-body cb-reading">
        The UK Police Industry Charter was signed on 13 March 2024. It is free, voluntary and mutual: police forces and
        their suppliers hold each other to five principles. Signing opens no challenge, closes none and changes no
        score.
      </p>
      <p className="govuk-body">
        <Link className="govuk-link" to={paths.signatories()}>
          See who signed here
        </Link>
        {' · '}
        <Link className="govuk-link" to={paths.commitments()}>
          See what is pledged, and how it goes
        </Link>
      </p>
      <p className="govuk-body cb-reading">
        Whoever worked with a signatory here can{' '}
        <Link className="govuk-link" to={paths.raiseConcern()}>
          raise a concern
        </Link>{' '}
        about it. The signatory replies, a Charter manager decides, and only what is upheld and final becomes public.
      </p>
      {principles.map(({ code, label }, place) => (
        <section key={code} aria-labelledby={code}>
          <h2 className="govuk-heading-m" id={code}>
            {place + 1}.{' '}
            <Link className="govuk-link" to={paths.principle(String(place + 1))}>
              {label}
            </Link>
          </h2>
          <div className="cb-columns cb-columns--two cb-promises">
            <p className="govuk-body">
              <strong>In practice, suppliers:</strong> {principlePromises[code].suppliers}
            </p>
            <p className="govuk-body">
              <strong>In practice, policing:</strong> {principlePromises[code].policing}
            </p>
          </div>
          <PrincipleCommitments code={code} data={data} />
        </section>
      ))}
      <p className="govuk-body cb-reading cb-muted">
        The two lines under each principle are this board’s plain words for what it can show, not the text of the
        Charter.
      </p>
    </>
  )
}
