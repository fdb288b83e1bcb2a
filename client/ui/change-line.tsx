import { many } from '../time.ts'

/** What arrived since the page was opened. It moves nothing: showing it is the reader's choice. */
export const ChangeLine = ({
  count,
  show,
  noun = 'change',
}: {
  count: number
  show(): void
  noun?: string | undefined
}) => (
  <div className="cb-change-line" role="status">
    {count > 0 ? (
      <p>
        {many(count, noun)}
        <span className="cb-change-line__since"> since you opened this</span>.{' '}
        <button type="button" className="cb-text-button" onClick={show}>
          Show {count === 1 ? 'it' : 'them'}
        </button>
      </p>
    ) : null}
  </div>
)
