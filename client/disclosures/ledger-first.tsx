import { Link } from 'react-router'
import { modeRules } from '../../schema/challenges.ts'
import { modeOf } from '../challenges/reading/stage.ts'
import type { DraftQuery } from '../gql/graphql.ts'
import { paths } from '../paths.ts'
import { many } from '../time.ts'
import { fieldId } from '../ui/forms/outcome.ts'
import { WarningText } from '../ui/text-blocks.tsx'

type Drafted = Pick<NonNullable<DraftQuery['challenge']>, 'mode' | 'sharePack'>

/** On a draft that continues something: what some were told has to be decided on before it opens, and where. */
export function LedgerFirst({ challenge: { mode, sharePack } }: { challenge: Drafted }) {
  if (!sharePack || sharePack.waiting === 0 || !modeRules[modeOf(mode)].scored) return null
  return (
    <div id={fieldId('disclosures')} tabIndex={-1}>
      <WarningText>
        Before it opens, decide on {many(sharePack.waiting, 'thing')} that some suppliers were told: everybody reads it,
        or why not. It is done in the ledger of{' '}
        {sharePack.continues.map(({ reference }, place) => (
          <span key={reference}>
            {place > 0 ? ', ' : ''}
            <Link className="govuk-link" to={paths.challengeDisclosures(reference)}>
              {reference}
            </Link>
          </span>
        ))}
        .
      </WarningText>
    </div>
  )
}
