import type { Asked, MissingInProposal } from '../../../schema/proposal-checks.ts'
import type { ProposalContent, ProposalSection } from '../../../schema/proposals.ts'
import type { Refusal } from '../../ui/forms/outcome.ts'

type Content = Partial<ProposalContent>

/** Lists that are saved in another order than they are shown in: where the row of a list stands on the page. */
const shownAt: Readonly<Record<string, (content: Content, asked: Asked, row: number) => string | number | undefined>> =
  {
    'essentials.answers': ({ essentials }, { content }, row) =>
      content.good.essentials.indexOf(essentials?.answers[row]?.essential ?? ''),
    'approach.criteria': ({ approach }, { content }, row) =>
      content.choosing.criteria.findIndex(({ id }) => id === approach?.criteria[row]?.criterionId),
    'standards.claims': ({ standards }, { content }, row) =>
      content.good.standards.findIndex(({ code }) => code === standards?.claims[row]?.code),
    'charter.pledges': ({ charter }, _asked, row) => charter?.pledges[row]?.principle,
  }

/** What the page calls the field that a refusal of the command names: `content.answers.3.evidence` of what was sent. */
export const fieldOf =
  <Name extends ProposalSection>(section: Name, sent: ProposalContent[Name], asked: Asked) =>
  (path: string): string => {
    const named = path.replace(/^content(?=\.|$)/, section)
    const [, list = '', row, rest = ''] = /^([a-z]+\.[a-z]+)\.(\d+)(.*)$/.exec(named) ?? []
    const place = shownAt[list]?.({ [section]: sent }, asked, Number(row))
    return place === undefined || place === -1 ? named : `${list}.${place}${rest}`
  }

/** What is wrong at a path of a section: what the server refused there, and what is too long though it may be saved. */
export const errorsOf =
  (section: ProposalSection, refusal: Refusal | undefined, missing: readonly MissingInProposal[]) =>
  (path: string): string | undefined =>
    refusal?.fields.find((field) => field.path === `${section}.${path}`)?.message ??
    missing.find((one) => one.path === `${section}.${path}` && one.code === 'TOO_LONG')?.message
