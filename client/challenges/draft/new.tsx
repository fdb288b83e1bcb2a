import { useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { useTitle } from '../../frame/title.ts'
import { useCommand, usePageQuery } from '../../graphql.ts'
import { paths, withQuery } from '../../paths.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { ErrorSummary } from '../../ui/forms/error-summary.tsx'
import type { Refusal } from '../../ui/forms/outcome.ts'
import { EmptyState } from '../../ui/list.tsx'
import { Unready } from '../../ui/trouble.tsx'
import { Beginnings } from './beginnings.tsx'
import { beginMutation } from './commands.ts'
import { newQuery } from './new-query.ts'
import { OwnDrafts } from './own-drafts.tsx'
import { RequireForce } from './require-force.tsx'

/** The ways to begin: blank, from a template, from an old one without its dates, or as what continues one that has ended. */
export default function NewChallengePage() {
  useTitle('Write a challenge')
  return <RequireForce>{(slug) => <NewChallenge slug={slug} />}</RequireForce>
}

function NewChallenge({ slug }: { slug: string }) {
  const query = usePageQuery(newQuery, { force: slug })
  const [search] = useSearchParams()
  const from = search.get('from')
  const navigate = useNavigate()
  const [refusal, setRefusal] = useState<Refusal>()
  const [send, sending] = useCommand(beginMutation)
  const begin = async (what: { template?: string; copyOf?: string; continues?: boolean }) => {
    const { ok, refusal: refused } = await send(what)
    setRefusal(refused)
    if (ok) void navigate(paths.challengeEdit(ok.reference))
  }
  if (!query.data) return <Unready query={query} what="the templates" />
  const { challengeTemplates, challengeBoard, draftChallenges } = query.data
  const old = challengeBoard.rows.edges.map(({ node }) => node)
  const ended = old.filter(({ state, force }) => force.slug === slug && (state === 'decided' || state === 'withdrawn'))
  return (
    <>
      <ErrorSummary refusal={refusal} />
      <h1 className="govuk-heading-l">Write a challenge</h1>
      <p className="govuk-body cb-reading">
        It takes about 15 minutes. Only your force sees it until you publish, and you can leave it and come back.
      </p>
      <div className="govuk-button-group">
        <LinkButton to={withQuery(paths.newChallenge(), { from: 'template' })} look={from ? 'secondary' : 'primary'}>
          From a template
        </LinkButton>
        <LinkButton to={withQuery(paths.newChallenge(), { from: 'copy' })} look="secondary">
          Copy an old one
        </LinkButton>
        <LinkButton to={withQuery(paths.newChallenge(), { from: 'ended' })} look="secondary">
          Continue one that has ended
        </LinkButton>
        <Button look="secondary" busy={sending} onClick={() => void begin({})}>
          Blank
        </Button>
      </div>
      {from === 'template' ? (
        <Beginnings
          title="Choose a template"
          busy={sending}
          rows={challengeTemplates.map(({ key, name, about }) => ({
            key,
            words: name,
            about,
            begin: () => void begin({ template: key }),
          }))}
        />
      ) : null}
      {from === 'copy' ? (
        old.length > 0 ? (
          <Beginnings
            title="Choose one to copy. Its dates are left out"
            busy={sending}
            rows={old.map(({ id, reference, title }) => ({
              key: id,
              words: title,
              about: reference,
              begin: () => void begin({ copyOf: id }),
            }))}
          />
        ) : (
          <EmptyState title="Your force has published none yet. Begin from a template." />
        )
      ) : null}
      {from === 'ended' ? (
        ended.length > 0 ? (
          <Beginnings
            title="Choose the one it continues. It names it, and carries along what some suppliers were told"
            busy={sending}
            rows={ended.map(({ id, reference, title }) => ({
              key: id,
              words: title,
              about: reference,
              begin: () => void begin({ copyOf: id, continues: true }),
            }))}
          />
        ) : (
          <EmptyState title="None of your force has been decided or withdrawn yet." />
        )
      ) : null}
      <OwnDrafts drafts={draftChallenges} />
    </>
  )
}
