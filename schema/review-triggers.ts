/** What about an answer wants a second look before anybody builds on it: each with the reason and with what to read. */

const triggerTable = [
  {
    code: 'public_data',
    label: 'It uses personal data of the public',
    why: 'What could touch many people’s privacy is assessed before it begins, not after.',
    reading: 'Data protection impact assessment: Data Protection Act 2018, section 64; UK GDPR, article 35',
  },
  {
    code: 'sensitive_data',
    label: 'It uses data on health, ethnicity, beliefs, sexual life or the body',
    why: 'Such data may be used only where it is strictly necessary, and under a written policy.',
    reading: 'Sensitive processing: Data Protection Act 2018, sections 35 and 42 and schedule 8',
  },
  {
    code: 'vulnerable_people',
    label: 'It bears on children or on vulnerable people',
    why: 'They can seldom object, and a mistake harms them most.',
    reading: 'The duty to safeguard children: Children Act 2004, sections 11 and 28',
  },
  {
    code: 'scoring',
    label: 'It decides about people, or scores or predicts what they will do',
    why: 'A score steers what officers do, and errors fall on some groups more than on others.',
    reading:
      'Automated decisions: Data Protection Act 2018, part 3; the equality duty: Equality Act 2010, section 149; College of Policing APP on data-driven technologies',
  },
  {
    code: 'biometrics',
    label: 'It recognises faces, voices or other biometrics, live or later',
    why: 'It searches people who have done nothing, and is lawful only within published limits.',
    reading:
      'College of Policing APP on live facial recognition; R (Bridges) v South Wales Police [2020] EWCA Civ 1058',
  },
  {
    code: 'generated_evidence',
    label: 'AI writes, changes or sums up what may become evidence',
    why: 'A court has to be able to learn how it was made and what was left out.',
    reading:
      'Covenant for Using AI in Policing; disclosure: Criminal Procedure and Investigations Act 1996; the Forensic Science Regulator’s code of practice',
  },
  {
    code: 'covert',
    label: 'It is used without the knowledge of those it is used on',
    why: 'Covert use needs an authority that is necessary and proportionate, each time.',
    reading:
      'Regulation of Investigatory Powers Act 2000 and, in Scotland, RIP(S)A 2000; Investigatory Powers Act 2016',
  },
  {
    code: 'public_ai',
    label: 'The public meets it: AI talks to them or answers them',
    why: 'People should know that they deal with a machine, and how it works.',
    reading: 'Algorithmic Transparency Recording Standard; Covenant for Using AI in Policing',
  },
] as const

export type ReviewTrigger = (typeof triggerTable)[number]['code']
export const reviewTriggerRows: readonly { code: ReviewTrigger; label: string; why: string; reading: string }[] =
  triggerTable
export const reviewTriggers = triggerTable.map(({ code }) => code)
export const reviewTriggerLabels = Object.fromEntries(triggerTable.map(({ code, label }) => [code, label])) as Record<
  ReviewTrigger,
  string
>

/** What a trigger is called; one that is no longer in the table, by its code. */
export const reviewTriggerLabel = (code: string): string =>
  triggerTable.find((trigger) => trigger.code === code)?.label ?? code
