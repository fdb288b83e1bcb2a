export type Named = { words: string; kind: 'product' | 'solution' }

/** A product that is named in a text, or null. */
export function productIn(text: string): Named | null {
  const product = productPattern.exec(text)
  return product ? { words: product[0].trim(), kind: 'product' } : null
}

/** Words that name an answer where a problem was asked for: the first of them in a text, or null. */
export function solutionIn(text: string): Named | null {
  const product = productIn(text)
  if (product) return product
  const solution = solutionPatterns.map((pattern) => pattern.exec(text)).find((found) => found !== null)
  return solution ? { words: solution[0].trim(), kind: 'solution' } : null
}

/** Products that police and their suppliers name most. A problem that names one is half decided. */
const products = [
  'Adobe',
  'Alexa',
  'AWS',
  'Axon',
  'Azure',
  'Cellebrite',
  'ChatGPT',
  'Copilot',
  'Dynamics 365',
  'Esri',
  'Evidence\\.com',
  'Gemini',
  'Google Cloud',
  'GrayKey',
  'i2 Analyst',
  'Magnet AXIOM',
  'Microsoft',
  'Microsoft Teams',
  'NicheRMS',
  'Niche RMS',
  'Office 365',
  'OpenAI',
  'Oracle',
  'Palantir',
  'Power BI',
  'Power Apps',
  'Pronto',
  'Qlik',
  'Salesforce',
  'ServiceNow',
  'SharePoint',
  'Snowflake',
  'Splunk',
  'Tableau',
  'UiPath',
  'WhatsApp',
  'XRY',
]
const productPattern = new RegExp(`\\b(?:${products.join('|')})\\b|[\\p{L}\\d]+ ?[®™]`, 'u')

const thing =
  '(?:app|application|chatbot|dashboard|database|data ?lake|digital assistant|drone|integration|kiosk|licen[cs]es?|machine learning|AI|artificial intelligence|platform|plug-?in|portal|robot|RPA|software|solution|system|tool|toolkit|website)'
const some =
  '(?:an? |the |some |new |more |better |single |modern |mobile |cloud |digital |AI |automated |integrated |[\\w-]+ ){0,4}'

const solutionPatterns = [
  new RegExp(
    `\\b(?:we|the force|officers|staff) (?:need|want|require|would like|are looking for) ${some}${thing}\\b`,
    'i',
  ),
  new RegExp(`\\b(?:buy|procure|purchase|acquire|roll out|deploy|implement|introduce|install) ${some}${thing}\\b`, 'i'),
  new RegExp(`\\b(?:build|develop|create|provide|deliver|design) ${some}${thing}\\b`, 'i'),
  new RegExp(`\\bneed for ${some}${thing}\\b`, 'i'),
]
