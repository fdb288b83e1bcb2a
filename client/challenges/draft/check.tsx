import { Link } from 'react-router'
import { type Missing, missingToPublish } from '../../../schema/challenge-checks.ts'
import { helperOf } from '../../../schema/challenge-helper.ts'
import { sectionTitles } from '../../../schema/challenge-words.ts'
import { type ChallengeContent, sectionNames } from '../../../schema/challenges.ts'
import { bandInWords } from '../../../schema/interest.ts'
import { useChanges } from '../../live.ts'
import { paths } from '../../paths.ts'
import { ComingDocuments } from '../../releases/coming-documents.tsx'
import { many } from '../../time.ts'
import { ChangeLine } from '../../ui/change-line.tsx'
import { useNow } from '../../ui/now.ts'
import { Paragraphs } from '../../ui/paragraphs.tsx'
import { ChallengeBody } from '../reading/body.tsx'
import { contentOf } from '../reading/content.ts'
import { modeOf } from '../reading/stage.ts'
import { consequences } from './consequences.ts'
import { hashOf } from './fields.ts'
import { HelperResults } from './helper-results.tsx'
import { LookAlikes } from './look-alikes.tsx'
import { isOfItsForce } from './not-a-draft.tsx'
import { Publish } from './publish.tsx'
import type { Draft } from './query.ts'
import { countedOf } from './tasks.ts'

/** The last task: what is missing, what follows from publishing, and the page as suppliers will see it. */
export function Check({ challenge, reload }: { challenge: Draft; reload(): void }) {
  const { reference, toldWhenOpened } = challenge
  const content = contentOf(challenge.content)
  const mode = modeOf(challenge.mode)
  const isOwn = isOfItsForce(challenge)
  // The force alone reads its assessment of conflicts.
  const forSuppliers = { ...content, rules: { ...content.rules, conflictAssessment: '' } }
  const missing = missingToPublish(countedOf(challenge, content), mode, useNow())
  const changes = useChanges('challenge', challenge.key, reload)
  return (
    <>
      <ChangeLine {...changes} />
      <Link className="govuk-link" to={paths.challengeEdit(reference)}>
        All tasks
      </Link>
      <h1 className="govuk-heading-l">{isOwn ? 'Check and publish' : 'Check'}</h1>
      <div className="cb-reading">
        {missing.length > 0 ? <MissingList reference={reference} missing={missing} /> : null}
        <h2 className="govuk-heading-m">What happens when it is published</h2>
        <ul className="govuk-list govuk-list--bullet">
          <li>
            Everybody can read it at once.{' '}
            {toldWhenOpened
              ? `${bandInWords(toldWhenOpened)} people watching your force or a search that it fits will be told.`
              : null}
          </li>
          {consequences(mode).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <h2 className="govuk-heading-m">What the helper counted</h2>
        <p className="govuk-body">
          {challenge.publicationAskedAt
            ? 'As it stood when publication was asked for. It is kept with the publication.'
            : 'It is kept with the publication, and whoever publishes reads it.'}{' '}
          Only what is needed to publish stands in the way.
        </p>
        <HelperResults
          results={challenge.publicationAskedAt ? challenge.helperResults : resultsNow(content)}
          toField={reference}
        />
        <LookAlikes reference={reference} except={challenge.id} content={content} />
        <ComingDocuments reference={reference} releases={challenge.releases} />
        {isOwn ? (
          <Publish challenge={challenge} isComplete={missing.length === 0} mode={mode} reload={reload} />
        ) : (
          <p className="govuk-body">{challenge.force.name} publishes it. Your force is named with it from then on.</p>
        )}
      </div>
      <div className="cb-preview">
        <p className="govuk-caption-l">As suppliers will see it</p>
        <h2 className="govuk-heading-l cb-reading">{content.problem.title || 'No title yet'}</h2>
        <div className="cb-lead">
          <Paragraphs text={content.problem.summary} />
        </div>
        <ChallengeBody content={forSuppliers} mode={mode} />
      </div>
    </>
  )
}

const resultsNow = (content: ChallengeContent) =>
  helperOf(content).map(({ id, ...result }) => ({ check: id, ...result }))

function MissingList({ reference, missing }: { reference: string; missing: readonly Missing[] }) {
  const sections = sectionNames.filter((section) => missing.some(({ path }) => path.startsWith(`${section}.`)))
  return (
    <>
      <h2 className="govuk-heading-m">{many(missing.length, 'thing')} still to do</h2>
      {sections.map((section) => (
        <div key={section}>
          <h3 className="govuk-heading-s">{sectionTitles[section]}</h3>
          <ul className="govuk-list govuk-list--bullet">
            {missing
              .filter(({ path }) => path.startsWith(`${section}.`))
              .map(({ path, message }) => (
                <li key={path + message}>
                  <Link className="govuk-link" to={`${paths.challengeEditSection(reference, section)}${hashOf(path)}`}>
                    {message}
                  </Link>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </>
  )
}
