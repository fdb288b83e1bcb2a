import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { useNow } from './now.ts'
import { SquareCode } from './square-code.tsx'
import { Stamp } from './time.tsx'

/** Pages for paper: on every sheet what it is and as of when, and a code that leads to the live page, which is what counts. */
export function Sheets({
  reference,
  status,
  title,
  about,
  path,
  children,
}: {
  reference: string
  /** Which version it is, or that it is not public. */
  status: ReactNode
  title: string
  about: ReactNode
  path: string
  children: ReactNode
}) {
  const now = useNow()
  const address = `${location.origin}${path}`
  return (
    <>
      <div className="cb-screen-only">
        <Button onClick={() => window.print()}>Print</Button>
      </div>
      <div className="cb-sheets">
        <div className="cb-sheets__head">
          {' '}
          <p className="cb-sheets__stamp">
            <span className="cb-mono">{reference}</span> · {status} · As of <Stamp at={now.toISOString()} />
          </p>
        </div>
        <div className="cb-sheets__text">
          <div className="cb-print-head">
            <div className="cb-reading">
              <h1 className="govuk-heading-l">{title}</h1>
              {about}
            </div>
            <figure className="cb-print-head__code">
              <SquareCode text={address} label={`Code that leads to ${address}`} />
              <figcaption className="govuk-body-s">What counts is the live page: {address}</figcaption>
            </figure>
          </div>
          {children}
        </div>
      </div>
    </>
  )
}
