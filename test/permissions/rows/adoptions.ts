import { doing, globalId, type Row } from '../row.ts'
import { everybody } from '../viewers.ts'

export const adoptionRows: Row[] = [
  {
    of: ['Query.node', 'Adoption.*'],
    what: 'a row of the ledger',
    ask: ({ adoptions: { row } }) =>
      `{ node(id: ${globalId('Adoption', row._id)}) { ... on Adoption { latest { evidence } } } }`,
    by: everybody,
  },
  {
    of: ['Organisation.adoptions'],
    what: 'what a force adopted',
    ask: () => '{ organisation(slug: "saltmarch-constabulary") { adoptions { latest { stage } } } }',
    by: everybody,
  },
  {
    of: ['Mutation.recordAdoption'],
    what: 'say how far one’s force is with what came of a challenge',
    ask: ({ decided }) =>
      doing(
        `recordAdoption(challenge: ${globalId('Challenge', decided.challengeId)}, stage: live, on: "2020-01-06T12:00:00Z",
         evidence: "In all six custody suites.", link: "https://force.example/news")`,
      ),
    by: ['owner', 'otherForce'],
  },
]
