import { useState } from 'react'
import { Button } from '../ui/button.tsx'

/** A query as it is sent, and on a press what the board answers to it now. */
export function WorkedQuery({ title, query }: { title: string; query: string }) {
  const [answer, setAnswer] = useState<string | null>(null)
  const [asking, setAsking] = useState(false)
  const ask = async () => {
    setAsking(true)
    setAnswer(await answerTo(query))
    setAsking(false)
  }
  return (
    <section>
      <h3 className="govuk-heading-s">{title}</h3>
      <pre className="cb-listing">{query}</pre>
      <Button look="secondary" busy={asking} onClick={ask}>
        Ask it now<span className="govuk-visually-hidden">: {title}</span>
      </Button>
      <div role="status">{answer !== null && <pre className="cb-listing">{answer}</pre>}</div>
    </section>
  )
}

/** Asked as any program would, so that the page shows nothing that a program would not get. */
async function answerTo(query: string): Promise<string> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    return JSON.stringify(await response.json(), null, 2)
  } catch {
    return 'No answer came. Check your connection and ask again.'
  }
}
