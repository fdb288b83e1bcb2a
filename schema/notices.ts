import { z } from 'zod'

/** How far the procurement has come, by the latest release that says so. */
export const noticeStages = ['planning', 'tender', 'award', 'contract', 'cancelled'] as const
export type NoticeStage = (typeof noticeStages)[number]

export const noticeStageWords: Record<NoticeStage, string> = {
  planning: 'Planned',
  tender: 'Tender',
  award: 'Awarded',
  contract: 'Under contract',
  cancelled: 'Cancelled',
}

/** What a notice is to a challenge. */
export const noticeRelations = ['grew_from', 'led_to'] as const
export type NoticeRelation = (typeof noticeRelations)[number]

export const noticeRelationWords: Record<NoticeRelation, string> = {
  grew_from: 'The challenge grew from this notice',
  led_to: 'The challenge led to this notice',
}

export const noticeLinkInput = z.object({
  noticeId: z.string().min(1).max(64),
  challengeId: z.string().min(1).max(64),
  relation: z.enum(noticeRelations),
})

export const noticeUnlinkInput = noticeLinkInput.omit({ relation: true })

/** "Closing within" as the filters offer it, in days. */
export const noticeClosingDays = [7, 14, 30] as const

/** The services that publish the notices, by the prefix of the `ocid`, with the licence that each publishes under. */
export const noticeSources = [
  { prefix: 'ocds-h6vhtk-', name: 'Find a Tender' },
  { prefix: 'ocds-b5fd17-', name: 'Contracts Finder' },
  { prefix: 'ocds-kuma6s-', name: 'Sell2Wales' },
  { prefix: 'ocds-r6ebe6-', name: 'Public Contracts Scotland' },
] as const

export const openGovernmentLicence = 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/'

/** The service that publishes a notice, or nothing where its prefix is not one of theirs. */
export const noticeSourceOf = (ocid: string): string | null =>
  noticeSources.find(({ prefix }) => ocid.startsWith(prefix))?.name ?? null
