/** The lists of words that challenges, organisations and the filters of the board share. A code never changes its meaning. */

export type Term<Code extends string = string> = { code: Code; label: string; about?: string }

const labelOf = (terms: readonly Term[]) => {
  const labels = new Map(terms.map(({ code, label }) => [code, label]))
  return (code: string): string => labels.get(code) ?? code
}

export const categories = [
  {
    code: 'contact-demand',
    label: 'Contact and demand',
    about: '999 and 101, triage, digital contact, victim updates',
  },
  {
    code: 'response-mobile',
    label: 'Response and mobile',
    about: 'Command and control, mobile working, body-worn video, drones',
  },
  {
    code: 'investigation-case',
    label: 'Investigation and case',
    about: 'Records, case files, redaction, disclosure, interviews',
  },
  {
    code: 'digital-forensics-cyber',
    label: 'Digital forensics and cyber',
    about: 'Device extraction, media analysis, open-source intelligence',
  },
  { code: 'physical-forensics', label: 'Physical forensics', about: 'Marks, DNA, toxicology, scene capture' },
  {
    code: 'intelligence-analytics',
    label: 'Intelligence and analytics',
    about: 'Data platforms, entity resolution, risk models, maps',
  },
  {
    code: 'public-protection',
    label: 'Public protection',
    about: 'Violence against women and girls, child protection, missing people',
  },
  {
    code: 'prevention-neighbourhood',
    label: 'Prevention and neighbourhood',
    about: 'Antisocial behaviour, knife, retail and rural crime',
  },
  {
    code: 'custody-criminal-justice',
    label: 'Custody and criminal justice',
    about: 'Custody systems, prosecutors, court',
  },
  { code: 'roads-policing', label: 'Roads policing', about: 'Drug driving, collisions, enforcement' },
  {
    code: 'officer-safety-equipment',
    label: 'Officer safety and equipment',
    about: 'Protective equipment, sensing, uniform',
  },
  {
    code: 'workforce-leadership',
    label: 'Workforce and leadership',
    about: 'Recruitment, vetting, training, duties, wellbeing',
  },
  { code: 'estates-fleet-energy', label: 'Estates, fleet and energy', about: 'Carbon, electric vehicles, buildings' },
  {
    code: 'trust-ethics-transparency',
    label: 'Trust, ethics and transparency',
    about: 'Assurance of AI, public engagement, data ethics',
  },
  {
    code: 'corporate-data-services',
    label: 'Corporate and data services',
    about: 'Finance, cloud, identity, integration',
  },
] as const satisfies readonly Term[]
export const categoryLabel = labelOf(categories)

export const principles = [
  { code: 'P1', label: 'Interoperability first' },
  { code: 'P2', label: 'Maximum transparency by default' },
  { code: 'P3', label: 'Professional development' },
  { code: 'P4', label: 'Sustainability' },
  { code: 'P5', label: 'Collaboration and partnership' },
] as const satisfies readonly Term[]
export const principleLabel = labelOf(principles)
/** The principle with the number that stands in the address of its page, 1 to 5. */
export const principleNumbered = (number: string) => principles.find((_, place) => `${place + 1}` === number) ?? null

/** Standards that a challenge may ask for and a supplier may claim. */
export const standards = [
  { code: 'pole-dsc', label: 'POLE Data Standards Catalogue' },
  { code: 'mait', label: 'Multi-Agency Incident Transfer' },
  { code: 'dcf', label: 'Digital Case File standards' },
  { code: 'pnd', label: 'Police National Database interface' },
  { code: 'leds-pnc', label: 'LEDS and PNC' },
  { code: 'naspleanpr', label: 'ANPR standards (NASPLE)' },
  { code: 'morcop', label: 'Management of police information' },
  { code: 'uk-ocds', label: 'Open Contracting Data Standard' },
  { code: 'uprn', label: 'UPRN and USRN' },
  { code: 'geojson', label: 'GeoJSON' },
  { code: 'ogc-api', label: 'OGC API' },
  { code: 'openapi', label: 'OpenAPI description' },
  { code: 'rest-json', label: 'REST with JSON' },
  { code: 'asyncapi', label: 'AsyncAPI or webhooks' },
  { code: 'oauth2', label: 'OAuth 2' },
  { code: 'oidc', label: 'OpenID Connect' },
  { code: 'saml2', label: 'SAML 2' },
  { code: 'scim', label: 'SCIM' },
  { code: 'tcop', label: 'Technology Code of Practice' },
  { code: 'open-standards', label: 'Open Standards Principles' },
  { code: 'wcag22aa', label: 'WCAG 2.2 AA' },
  { code: 'atrs', label: 'Algorithmic Transparency Recording Standard' },
  { code: 'ai-covenant', label: 'Covenant for Using AI in Policing' },
  { code: 'csp', label: 'Policing Community Security Policy' },
  { code: 'pcaf', label: 'Police Cyber Assurance Framework' },
  { code: 'ce', label: 'Cyber Essentials' },
  { code: 'ce-plus', label: 'Cyber Essentials Plus' },
  { code: 'ncsc-cloud', label: 'NCSC Cloud Security Principles' },
  { code: 'iso27001', label: 'ISO 27001' },
  { code: 'iso9001', label: 'ISO 9001' },
  { code: 'iso17025', label: 'ISO 17025' },
  { code: 'pasf', label: 'Police Assured Secure Facility' },
  { code: 'tpap', label: 'Third Party Assurance for Policing' },
  { code: 'dpia', label: 'Data protection impact assessment' },
] as const satisfies readonly Term[]
export const standardLabel = labelOf(standards)

export const valueBands = [
  { code: 'none', label: 'No budget' },
  { code: 'under-50k', label: 'Under £50,000' },
  { code: '50k-100k', label: '£50,000 to £100,000' },
  { code: '100k-250k', label: '£100,000 to £250,000' },
  { code: '250k-1m', label: '£250,000 to £1 million' },
  { code: 'over-1m', label: 'Over £1 million' },
] as const satisfies readonly Term[]
export const valueBandLabel = labelOf(valueBands)

export const vettingLevels = [
  { code: 'none', label: 'None' },
  { code: 'nppv1', label: 'NPPV level 1' },
  { code: 'nppv2-abbreviated', label: 'NPPV level 2 (abbreviated)' },
  { code: 'nppv2-full', label: 'NPPV level 2 (full)' },
  { code: 'nppv3', label: 'NPPV level 3' },
] as const satisfies readonly Term[]
export const vettingLabel = labelOf(vettingLevels)

export const classifications = [
  { code: 'OFFICIAL', label: 'OFFICIAL' },
  { code: 'OFFICIAL-SENSITIVE', label: 'OFFICIAL-SENSITIVE' },
] as const satisfies readonly Term[]

export const adoptionRoutes = [
  { code: 'none_yet', label: 'None yet' },
  { code: 'existing_contract', label: 'Under a contract we have' },
  { code: 'framework', label: 'A call-off under a framework' },
  { code: 'competition', label: 'A competition' },
  { code: 'grant', label: 'A grant' },
  { code: 'in_house', label: 'Built in house' },
] as const satisfies readonly Term[]
export const adoptionRouteLabel = labelOf(adoptionRoutes)

/** Where a supplier works besides policing. */
export const sectors = [
  { code: 'justice', label: 'Courts, prisons and probation' },
  { code: 'fire-rescue', label: 'Fire and rescue' },
  { code: 'health', label: 'Health and ambulance' },
  { code: 'defence', label: 'Defence and national security' },
  { code: 'central-government', label: 'Central government' },
  { code: 'local-government', label: 'Local government' },
  { code: 'education', label: 'Education and research' },
  { code: 'transport', label: 'Transport' },
  { code: 'energy-water', label: 'Energy and water' },
  { code: 'finance', label: 'Banking and insurance' },
  { code: 'retail', label: 'Retail' },
  { code: 'charities', label: 'Charities' },
] as const satisfies readonly Term[]
export const sectorLabel = labelOf(sectors)

export const regions = [
  { code: 'north-east', label: 'North East' },
  { code: 'north-west', label: 'North West' },
  { code: 'yorkshire-and-humber', label: 'Yorkshire and the Humber' },
  { code: 'east-midlands', label: 'East Midlands' },
  { code: 'west-midlands', label: 'West Midlands' },
  { code: 'east-of-england', label: 'East of England' },
  { code: 'london', label: 'London' },
  { code: 'south-east', label: 'South East' },
  { code: 'south-west', label: 'South West' },
  { code: 'wales', label: 'Wales' },
  { code: 'scotland', label: 'Scotland' },
  { code: 'northern-ireland', label: 'Northern Ireland' },
  { code: 'national', label: 'National' },
] as const satisfies readonly Term[]
export const regionLabel = labelOf(regions)
