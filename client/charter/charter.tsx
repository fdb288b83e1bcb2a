import { Link } from 'react-router'
import { principlePromises } from '../../schema/charter.ts'
import { principles } from '../../schema/vocabularies.ts'
import { useTitle } from '../frame/title.ts'
import { paths } from '../paths.ts'

export default function Charter() {
  useTitle('The Charter')
  return (
    <>
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
      </p>
      {principles.map(({ code, label }, place) => (
        <section key={code} aria-labelledby={code}>
          <h2 className="govuk-heading-m" id={code}>
            {place + 1}.{' '}
            <Link className="govuk-link" to={paths.principle(String(place + 1))}>
              {label}
            </Link>
          </h2>
          <p className="govuk-body cb-reading">
            <strong>In practice, suppliers:</strong> {principlePromises[code].suppliers}
          </p>
          <p className="govuk-body cb-reading">
            <strong>In practice, policing:</strong> {principlePromises[code].policing}
          </p>
        </section>
      ))}
      <p className="govuk-body cb-reading cb-muted">
        The two lines under each principle are this board’s plain words for what it can show, not the text of the
        Charter.
      </p>
    </>
  )
}
