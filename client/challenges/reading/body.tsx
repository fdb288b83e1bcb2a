import type { ReactNode } from 'react'
import type { ChallengeContent, EngagementMode } from '../../../schema/challenges.ts'
import { Triggers } from '../../reviews/triggers.tsx'
import { Dates } from './dates.tsx'
import { GoodAnswer, Standards } from './good.tsx'
import { GroundRules, Money } from './ground-rules.tsx'
import { Principles } from './principles.tsx'
import { Beneficiaries, Problem, Today, Tried } from './problem.tsx'
import { Scoring } from './scoring.tsx'

/** All that a supplier reads of a challenge. */
export type ReadChallenge = {
  content: ChallengeContent
  mode: EngagementMode
  openedAt?: string | null | undefined
  /** It was withdrawn: its dates no longer hold. */
  withdrawn?: boolean | undefined
  /** The references of the incidents in whose window its close lay. */
  incidents?: readonly string[] | undefined
}

/** A part of the text with its place in the contents. What says nothing is left out. */
export type BodyPart = { id: string; title: string; children: ReactNode }

/** The parts in reading order: the page, its contents, the writer's preview and print are all made of these. */
export function bodyParts({ content, mode, openedAt, withdrawn = false, incidents = [] }: ReadChallenge): BodyPart[] {
  const { problem, today, good } = content
  const part = (id: string, title: string, shown: boolean, children: ReactNode): BodyPart[] =>
    shown ? [{ id, title, children }] : []
  return [
    ...part('problem', 'The problem', true, <Problem problem={problem} />),
    ...part('people', 'Who it affects', problem.beneficiaries !== '', <Beneficiaries problem={problem} />),
    ...part('today', 'Today in numbers', true, <Today today={today} />),
    ...part('tried', 'What has been tried', `${today.tried}${today.different}` !== '', <Tried today={today} />),
    ...part('good', 'What a good answer does', true, <GoodAnswer good={good} />),
    ...part('standards', 'Standards asked', good.standards.length > 0, <Standards good={good} />),
    ...part('rules', 'Ground rules', true, <GroundRules rules={content.rules} />),
    ...part('ethics', 'Ethics, data and AI', content.rules.triggers.length > 0, <Triggers rules={content.rules} />),
    ...part(
      'principles',
      'Charter principles it serves',
      problem.principles.length > 0,
      <Principles problem={problem} />,
    ),
    ...part('scoring', 'How it is decided', true, <Scoring choosing={content.choosing} mode={mode} />),
    ...part('adoption', 'Budget, rights and adoption', true, <Money content={content} />),
    ...part(
      'timetable',
      'Timetable',
      true,
      withdrawn ? (
        <p className="govuk-body">It was withdrawn: its dates no longer hold.</p>
      ) : (
        <Dates timetable={content.timetable} mode={mode} openedAt={openedAt ?? null} incidents={incidents} />
      ),
    ),
  ]
}

/** Everything a supplier reads of a challenge, part by part. */
export const ChallengeBody = (challenge: ReadChallenge) => <Parts parts={bodyParts(challenge)} />

/** Parts under their headings, each with an id that a link leads to. */
export const Parts = ({ parts }: { parts: readonly BodyPart[] }) =>
  parts.map(({ id, title, children }) => (
    <section key={id} id={id} className="cb-part" aria-labelledby={`${id}-title`}>
      <h2 className="govuk-heading-m" id={`${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  ))
