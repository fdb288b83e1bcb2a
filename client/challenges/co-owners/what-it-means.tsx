import { InsetText } from '../../ui/text-blocks.tsx'

/** What a co-owner may do and what it never learns: the same words for both sides, before they agree to it. */
export const WhatItMeans = ({ owner }: { owner: string }) => (
  <InsetText>
    <p className="govuk-body">
      Admins and editors of a co-owner read and write the draft, and read the questions that wait, never who asked. All
      of its people are in the room that the forces have for this challenge, and read what was said there before.
    </p>
    <p className="govuk-body govuk-!-margin-bottom-0">
      It has no part in the evaluation and learns nothing of proposals that is not public. {owner} alone publishes,
      amends, answers and decides. Both names are public as soon as the challenge is.
    </p>
  </InsetText>
)
