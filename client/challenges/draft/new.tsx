import { Link, useNavigate, useSearchParams } from 'react-router'
import { useTitle } from '../../frame/title.ts'
import { useViewer } from '../../frame/viewer.tsx'
import { useAnswer, useCommand } from '../../graphql.ts'
import { graphql } from '../../gql/gql.ts'
import { paths, withQuery } from '../../paths.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorSummary } from '../../ui/forms/error-summary.tsx'
import { EmptyState, RowList } from '../../ui/list.tsx'
import { Unready } from '../../ui/trouble.tsx'
import { useState } from 'react'
import type { Refusal } from '../../ui/forms/outcome.ts'
import { beginMutation } from './commands.ts'
import { OwnDrafts } from './own-drafts.tsx'

const newQuery = graphql(`
  query NewChallenge($force: String!) {
    challengeTemplates {
      key
      name
      about
    }
    draftChallenges {
      id
      reference
      title
    }
    challengeBoard(filter: { force: [$force], state: [open, evaluating, decided, withdrawn] }) {
      rows(first: 20) {
        edges {
          node {
            id
            reference
            title
          }
        }
      }
    }
  }
`)
