import { many } from '../time.ts'
import { Hash } from '../ui/reference.tsx'
import { SummaryList } from '../ui/summary-list.tsx'
import { Table } from '../ui/table.tsx'
import { Details } from '../ui/text-blocks.tsx'
import type { Calls } from './query.ts'

/** The draw, with all that is needed to do it again. Before it, the hash that binds us to the seed. */
export function DrawRecord({ calls, isDrawn }: { calls: Calls; isDrawn: boolean }) {
  const { seed, seedHash, draw, slots } = calls
  return (
    <section className="cb-reading" aria-labelledby="draw">
      <h2 className="govuk-heading-m" id="draw">
        The draw
      </h2>
      {seed ? (
        <>
          <p className="govuk-body">
            {isDrawn
              ? `${many(draw.length, 'supplier')} asked for ${many(slots.length, 'call')}.`
              : 'Nothing was drawn. This is the seed all the same, so that anybody can compare it with its hash.'}
          </p>
          <SummaryList
            rows={[
              { name: 'Seed', value: <Hash whole>{seed}</Hash> },
              { name: 'Its SHA-256, published with the offer', value: <Hash whole>{seedHash}</Hash> },
            ]}
          />
          {draw.length > 0 ? (
            <Table
              caption="The entries, lowest ticket first"
              columns={[
                { head: 'Place', cell: ({ place }) => place, numeric: true },
                { head: 'Entry', cell: ({ entry }) => <Hash whole>{entry}</Hash> },
                { head: 'Ticket', cell: ({ ticket }) => <Hash whole>{ticket}</Hash> },
                { head: 'Call drawn', cell: ({ place }) => slots[place - 1]?.number ?? 'None' },
              ]}
              rows={draw}
              keyOf={({ entry }) => entry}
            />
          ) : null}
        </>
      ) : (
        <>
          <p className="govuk-body">
            The seed of the draw is made and kept to ourselves. Its hash is published now, so that nobody can choose
            another when the requests are known.
          </p>
          <SummaryList rows={[{ name: 'SHA-256 of the seed', value: <Hash whole>{seedHash}</Hash> }]} />
        </>
      )}
      <Details summary="How to check it">
        Each supplier that asks has an entry: the SHA-256 of the word <code>entry:</code> and a salt that it alone
        knows. The ticket of an entry is the SHA-256 of the seed, a colon and the entry. The lowest ticket has the first
        call, and so on. When somebody gives a call back, it goes to the next in this order; the table stays as it was
        drawn. A call that stays free goes to whoever takes it first.
      </Details>
    </section>
  )
}
