import type { ChallengeFields } from '../../server/challenges/model.ts'

/** Made-up challenges that were published, and texts that somebody writes; people judged which of them are alike. */
export type Published = {
  id: string
  title: string
  problem: string
  categories: string[]
  state: ChallengeFields['state']
}

const one = (
  id: string,
  state: ChallengeFields['state'],
  category: string,
  title: string,
  problem: string,
): Published => ({ id, state, title, problem, categories: [category] })

export const published: Published[] = [
  one(
    'phones',
    'decided',
    'digital-forensics-cyber',
    'How might we get phone evidence to investigators within a day?',
    'A phone seized on a Friday is examined thirty-one days later. Victims are without their handset for a month while extraction waits.',
  ),
  one(
    'triage',
    'withdrawn',
    'digital-forensics-cyber',
    'How might we triage seized devices at the scene?',
    'Most laptops and phones that are seized hold nothing relevant, and the digital forensics queue examines every device in full.',
  ),
  one(
    'indecent',
    'open',
    'public-protection',
    'How might we spare analysts from grading indecent images twice?',
    'Child abuse images are graded by hand again for each case although the same pictures are known.',
  ),
  one(
    'calls',
    'decided',
    'contact-demand',
    'How might we answer non-emergency calls within five minutes?',
    'Callers to 101 wait eighteen minutes, and a third hang up before a call handler answers.',
  ),
  one(
    'playback',
    'withdrawn',
    'contact-demand',
    'How might we play back emergency call recordings to investigators?',
    'A recording of a 999 call is requested by form and arrives on a disc after nine days.',
  ),
  one(
    'redaction',
    'decided',
    'custody-criminal-justice',
    'How might we redact case files before they go to prosecutors?',
    'Investigators black out names and addresses in case files by hand for four hours for each file sent to the prosecution.',
  ),
  one(
    'transcripts',
    'open',
    'investigation-case',
    'How might we turn recorded interviews into written summaries?',
    'Each suspect interview is typed up by hand; a summary of an hour of audio takes half a shift.',
  ),
  one(
    'cells',
    'decided',
    'custody-criminal-justice',
    'How might we notice harm in a custody cell sooner?',
    'Detainees are checked through a hatch every thirty minutes. Self-harm between checks is noticed too late.',
  ),
  one(
    'drugs',
    'decided',
    'roads-policing',
    'How might we test drivers for drugs at the roadside with evidential weight?',
    'A saliva test at the roadside has to be followed by blood at a station, and half of drivers are under the limit by then.',
  ),
  one(
    'speeding',
    'open',
    'roads-policing',
    'How might we catch speeding outside village schools?',
    'Volunteers measure speed by hand radar, and letters reach drivers a month after.',
  ),
  one(
    'vans',
    'open',
    'estates-fleet-energy',
    'How might we run response vans on electricity in rural areas?',
    'Electric vehicles run out of charge on a long shift; rural stations have no chargers.',
  ),
  one(
    'heat',
    'decided',
    'estates-fleet-energy',
    'How might we heat old stations without gas?',
    'Listed stations lose heat through single glazing, and boilers are at the end of life.',
  ),
  one(
    'rotas',
    'decided',
    'workforce-leadership',
    'How might we plan rotas that officers can live with?',
    'Shift patterns change at four days notice and cancelled rest days drive sickness.',
  ),
  one(
    'wellbeing',
    'open',
    'workforce-leadership',
    'How might we see trauma in staff before they leave?',
    'Staff who see traumatic material are asked once a year how they are; many resign before anybody notices.',
  ),
  one(
    'hotspots',
    'decided',
    'prevention-neighbourhood',
    'How might we plan foot patrols where antisocial behaviour happens?',
    'Patrol plans are drawn from last month crime maps; neighbourhood teams walk where nothing happens.',
  ),
  one(
    'stalking',
    'decided',
    'public-protection',
    'How might we spot repeated stalking across reports?',
    'Stalking is recorded as single incidents, and the pattern of one suspect across victims is missed.',
  ),
  one(
    'records',
    'open',
    'corporate-data-services',
    'How might we find one person under many spellings in our records?',
    'A person stands in the records under nine spellings, and duplicate nominal records hide warnings.',
  ),
  one(
    'armour',
    'decided',
    'officer-safety-equipment',
    'How might we make body armour that fits women?',
    'Armour is cut for men; women wear a size that rides up and leaves them with back pain.',
  ),
]

export const written: { title: string; problem: string; categories: string[]; alike: string[] }[] = [
  {
    title: 'How might we examine mobile phones faster?',
    problem: 'Handsets wait for extraction for six weeks, and the victim has no phone.',
    categories: ['digital-forensics-cyber'],
    alike: ['phones', 'triage'],
  },
  {
    title: 'How might we decide at a search which devices to seize?',
    problem: 'We seize every laptop. The forensics queue examines all of them.',
    categories: ['digital-forensics-cyber'],
    alike: ['triage', 'phones'],
  },
  {
    title: 'How might we shorten the wait on 101?',
    problem: 'Callers hang up before a handler answers.',
    categories: ['contact-demand'],
    alike: ['calls'],
  },
  {
    title: 'How might we let detectives hear the 999 recording on the same day?',
    problem: 'The emergency call recording comes on a disc after a request by form.',
    categories: ['investigation-case'],
    alike: ['playback'],
  },
  {
    title: 'How might we stop blacking out names by hand?',
    problem: 'Redaction of case files for prosecutors takes an investigator a morning.',
    categories: ['custody-criminal-justice'],
    alike: ['redaction'],
  },
  {
    title: 'How might we summarise interviews with suspects?',
    problem: 'Typing the audio of an interview costs half a shift.',
    categories: ['investigation-case'],
    alike: ['transcripts'],
  },
  {
    title: 'How might we keep detainees safe between checks?',
    problem: 'Self-harm in custody is found at the next check of the cell.',
    categories: ['custody-criminal-justice'],
    alike: ['cells'],
  },
  {
    title: 'How might we prove drug driving without blood?',
    problem: 'The roadside saliva test is not evidential and drivers wait at a station for blood.',
    categories: ['roads-policing'],
    alike: ['drugs'],
  },
  {
    title: 'How might we charge electric vehicles between shifts?',
    problem: 'There are too few chargers at rural stations.',
    categories: ['estates-fleet-energy'],
    alike: ['vans'],
  },
  {
    title: 'How might we merge duplicate nominal records?',
    problem: 'One person has several spellings in the records.',
    categories: ['corporate-data-services'],
    alike: ['records'],
  },
  {
    title: 'How might we link reports of the same stalker?',
    problem: 'Each victim of stalking is one incident, and the pattern is missed.',
    categories: ['public-protection'],
    alike: ['stalking'],
  },
  {
    title: 'How might we give rest days that are not cancelled?',
    problem: 'Rotas change and shift patterns make people ill.',
    categories: ['workforce-leadership'],
    alike: ['rotas'],
  },
  {
    title: 'How might we store found bicycles?',
    problem: 'The yard is full of bicycles that nobody collects.',
    categories: ['corporate-data-services'],
    alike: [],
  },
  {
    title: 'How might we train dogs to find bank notes?',
    problem: 'New handlers need twelve weeks and two kennels.',
    categories: ['prevention-neighbourhood'],
    alike: [],
  },
  {
    title: 'How might we licence firearms in less time?',
    problem: 'Renewal of a shotgun certificate takes seven months.',
    categories: ['corporate-data-services'],
    alike: [],
  },
]
