import { many } from '../time.ts'
import { Details, StopBand } from '../ui/text-blocks.tsx'
import { Time } from '../ui/time.tsx'
import type { RecordedChallenge } from './query.ts'

type Chain = RecordedChallenge['recordChains'][number]

const headings = { proposal: 'Proposals', score: 'Who gave which score', release: 'Releases' } as const
const most = 200

/** What stands in chains of its own, beside that of the challenge, each walked by itself. */
export const Beside = ({ chains }: { chains: readonly Chain[] }) => (
  <>
    {(['proposal', 'score', 'release'] as const).map((about) => {
      const found = chains.filter((chain) => chain.about === about)
      return found.length > 0 ? <Part key={about} heading={headings[about]} chains={found} /> : null
    })}
    {chains.length === most ? <p className="govuk-body">There may be more: the downloads have all of it.</p> : null}
  </>
)

function Part({ heading, chains }: { heading: string; chains: readonly Chain[] }) {
  const broken = chains.filter(({ unbroken }) => !unbroken)
  return (
    <section>
      <h2 className="govuk-heading-m">{heading}</h2>
      {broken.length > 0 ? (
        <StopBand title="A chain is broken">
          <p className="govuk-body">
            Do not rely on what stands in {broken.map(({ title, chain }) => `${title} (${chain})`).join(', ')}.
          </p>
        </StopBand>
      ) : (
        <p className="govuk-body">{many(chains.length, 'chain')}, unbroken, checked just now.</p>
      )}
      {chains.map(({ chain, title, number, entries }) => (
        <Details key={chain} summary={`${title}: ${many(number, 'event')}`}>
          <ol className="cb-rows">
            {entries.map(({ number: place, person, text, event }) => (
              <li key={place} className="cb-rows__row">
                {event ? (
                  <>
                    <span className="cb-muted">
                      {place} · <Time at={event.at} />
                    </span>
                    <br />
                    <strong>{[person, event.by?.name ?? 'The board'].filter(Boolean).join(', ')}</strong> {text}.
                  </>
                ) : (
                  <span className="cb-muted">{place}: an event that you may not read</span>
                )}
              </li>
            ))}
          </ol>
        </Details>
      ))}
    </section>
  )
}
