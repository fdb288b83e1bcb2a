import type { OrganisationKind } from '../../../schema/people.ts'

/** National bodies of policing as facts, not accounts. Sources: their own public pages. Checked 25 November 2026. */
export type BodyFact = {
  slug: string
  kind: OrganisationKind
  name: string
  shortName: string
  notes: string
  source: string
  alsoKnownAs?: readonly string[]
  identifiers?: readonly (readonly [scheme: string, id: string])[]
}

export const bodies: readonly BodyFact[] = [
  {
    slug: 'bluelight-commercial',
    kind: 'charter_body',
    name: 'BlueLight Commercial Limited',
    shortName: 'BlueLight Commercial',
    notes: 'Set up in 2020 and owned by its members, the policing bodies: buys together for the emergency services.',
    source: 'bluelightcommercial.police.uk',
    alsoKnownAs: ['BlueLight Commercial', 'Bluelight Commercial Ltd'],
    identifiers: [['GB-COH', '12517649']],
  },
  {
    slug: 'npcc',
    kind: 'charter_body',
    name: 'National Police Chiefs’ Council',
    shortName: 'NPCC',
    notes: 'Brings the chief officers of the forces together to coordinate operational policing.',
    source: 'npcc.police.uk',
    alsoKnownAs: ['NPCC', 'National Police Chiefs Council'],
  },
  {
    slug: 'apcc',
    kind: 'charter_body',
    name: 'Association of Police and Crime Commissioners',
    shortName: 'APCC',
    notes: 'Supports police and crime commissioners and other policing bodies.',
    source: 'apccs.police.uk',
    alsoKnownAs: ['APCC'],
  },
  {
    slug: 'home-office',
    kind: 'partner',
    name: 'Home Office',
    shortName: 'Home Office',
    notes:
      'The department of state for policing; its Joint Security and Resilience Centre joins government and industry.',
    source: 'gov.uk/government/organisations/home-office',
  },
  {
    slug: 'opcsa',
    kind: 'partner',
    name: 'Office of the Police Chief Scientific Adviser',
    shortName: 'OPCSA',
    notes: 'Science for policing: runs the Police STAR Fund and publishes areas of research interest.',
    source: 'science.police.uk',
    alsoKnownAs: ['OPCSA'],
  },
  {
    slug: 'police-digital-service',
    kind: 'partner',
    name: 'Police Digital Service',
    shortName: 'PDS',
    notes: 'Digital strategy, national standards and cyber assurance for policing.',
    source: 'pds.police.uk',
    alsoKnownAs: ['PDS', 'Police ICT Company'],
  },
  {
    slug: 'college-of-policing',
    kind: 'partner',
    name: 'College of Policing',
    shortName: 'College of Policing',
    notes: 'The professional body: standards, training and leadership.',
    source: 'college.police.uk',
  },
  {
    slug: 'fcn',
    kind: 'partner',
    name: 'Forensic Capability Network',
    shortName: 'FCN',
    notes: 'National support for forensic science in forces.',
    source: 'fcn.police.uk',
    alsoKnownAs: ['FCN'],
  },
  {
    slug: 'nabis',
    kind: 'partner',
    name: 'National Ballistics Intelligence Service',
    shortName: 'NABIS',
    notes: 'Intelligence on the criminal use of firearms.',
    source: 'nabis.police.uk',
    alsoKnownAs: ['NABIS'],
  },
  {
    slug: 'npas',
    kind: 'partner',
    name: 'National Police Air Service',
    shortName: 'NPAS',
    notes: 'Air support to forces in England and Wales.',
    source: 'npas.police.uk',
    alsoKnownAs: ['NPAS'],
  },
  {
    slug: 'nca',
    kind: 'partner',
    name: 'National Crime Agency',
    shortName: 'NCA',
    notes: 'Leads the fight against serious and organised crime.',
    source: 'nationalcrimeagency.gov.uk',
    alsoKnownAs: ['NCA'],
  },
  {
    slug: 'hmicfrs',
    kind: 'partner',
    name: 'His Majesty’s Inspectorate of Constabulary and Fire & Rescue Services',
    shortName: 'HMICFRS',
    notes: 'Inspects forces and reports in public.',
    source: 'hmicfrs.justiceinspectorates.gov.uk',
    alsoKnownAs: ['HMICFRS'],
  },
  {
    slug: 'risc',
    kind: 'partner',
    name: 'UK Security and Resilience Industry Suppliers’ Community',
    shortName: 'RISC',
    notes: 'Members of trade associations speak through it with government on security.',
    source: 'riscuk.org',
    alsoKnownAs: ['RISC'],
  },
  {
    slug: 'techuk',
    kind: 'partner',
    name: 'techUK',
    shortName: 'techUK',
    notes: 'Trade association; hosts the Interoperability in Justice and Public Safety Forum.',
    source: 'techuk.org',
  },
]
