import { useState } from 'react'
import { graphql } from '../gql/gql.ts'
import { ask } from '../graphql.ts'
import { Button } from '../ui/button.tsx'

const myDataQuery = graphql(`
  query MyData {
    myData
  }
`)

/** Everything that is kept of oneself, as a file. */
export function DownloadData() {
  const [state, setState] = useState<'ready' | 'asking' | 'failed'>('ready')
  const download = async () => {
    setState('asking')
    const { data } = await ask(myDataQuery, {})
    setState(data?.myData ? 'ready' : 'failed')
    if (data?.myData) save(data.myData)
  }
  return (
    <>
      <p className="govuk-body">
        A JSON file with all that is kept of you: your account, posts, letters, messages, scores and what you did.
      </p>
      {state === 'failed' ? (
        <p className="govuk-error-message" role="alert">
          The file could not be fetched. Try again.
        </p>
      ) : null}
      <Button look="secondary" busy={state === 'asking'} onClick={download}>
        Download my data
      </Button>
    </>
  )
}

function save(text: string) {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = 'my-charterboard-data.json'
  link.click()
  URL.revokeObjectURL(address)
}
