import { Component, type ReactNode } from 'react'
import { Button } from './button.tsx'
import { Waiting } from './waiting.tsx'

/** Something went wrong that we did not expect, with the id that lets us find it. */
export const Trouble = ({ id, message, again }: { id?: string | undefined; message?: string; again(): void }) => (
  <div className="cb-reading" role="alert">
    <h1 className="govuk-heading-l" tabIndex={-1}>
      {message ? 'This page did not load' : 'Something went wrong'}
    </h1>
    <p className="govuk-body">{message ?? 'Nothing was changed. What you typed and saved is kept.'}</p>
    {id ? (
      <p className="govuk-body">
        If it goes on, tell us this id: <span className="cb-mono">{id}</span>
      </p>
    ) : null}
    <Button onClick={again}>Try again</Button>
  </div>
)

type Unanswered = {
  waiting: boolean
  failure: { message: string; id?: string } | undefined
  reload(): void
}

/** What a page shows while its query has no answer: `if (!query.data) return <Unready query={query} what="questions" />`. */
export const Unready = ({ query, what }: { query: Unanswered; what: string }) =>
  query.failure ? (
    <Trouble id={query.failure.id} message={query.failure.message} again={query.reload} />
  ) : (
    <Waiting what={what} />
  )

/** Keeps a fault of one part from taking the whole page with it. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { id: string | null }> {
  override state: { id: string | null } = { id: null }

  static getDerivedStateFromError() {
    return { id: `E-${crypto.randomUUID().slice(0, 8)}` }
  }

  override componentDidCatch(error: Error) {
    console.error(this.state.id, error)
  }

  override render() {
    return this.state.id === null ? (
      this.props.children
    ) : (
      <Trouble id={this.state.id} again={() => this.setState({ id: null })} />
    )
  }
}
