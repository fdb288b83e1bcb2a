import { useViewer } from '../frame/viewer.tsx'

/** Whoever runs this board, as somebody to write to. */
export function WhoRunsIt() {
  const { contact } = useViewer()
  return contact ? (
    <>
      whoever runs this board, at{' '}
      <a className="govuk-link" href={`mailto:${contact}`}>
        {contact}
      </a>
    </>
  ) : (
    <>whoever runs this board</>
  )
}
