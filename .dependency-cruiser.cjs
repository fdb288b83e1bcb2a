/**
 * Which room may know which (design: "imports go one way").
 * The order of the subjects: a command or query may use those of its own or an earlier subject; the other way goes by a reactor.
 */
// TypeScript 7 has no API that a tool could parse with, so dependency-cruiser parses with swc; but without JSX.
const swc = require('@swc/core')
const parseFileSync = swc.parseFileSync
swc.parseFileSync = (path, options) => parseFileSync(path, { ...options, tsx: path.endsWith('.tsx') })

const order = [
  ['people'],
  ['organisations'],
  ['charter'],
  ['commitments'],
  ['disclosures', 'reviews'],
  ['challenges'],
  ['questions', 'proposals', 'calls', 'releases'],
  ['evaluations'],
  ['partnerships'],
  ['adoptions'],
  ['concerns'],
]

/** Subjects that stand beside the order: they may use any of it, and commands of the order may not use them. */
const beside = [
  'threads',
  'curations',
  'incidents',
  'notices',
  'notifications',
  'overdue',
  'handovers',
  'search',
  'desk',
  'figures',
  'changes',
  'open-data',
  'record',
  'foi',
  'purges',
]

const subjects = [...order.flat(), ...beside]
const anyOf = (names) => `(${names.join('|')})`

/** No command reaches a subject that comes later. Queries, api and reactor may: they read, translate and react. */
const inOrder = order.flatMap((here, place) => {
  const later = [...order.slice(place + 1).flat(), ...beside]
  return here.map((subject) => ({
    name: `order-${subject}`,
    comment: `${subject} comes before these subjects: let a reactor of theirs follow the events of ${subject} instead`,
    severity: 'error',
    from: { path: `^server/${subject}/(commands|model|access)` },
    to: { path: `^server/${anyOf(later)}/` },
  }))
})

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one idea, or one of them knows too much',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'schema-imports-nothing-of-ours',
      comment: 'schema/ is the contract that both sides share',
      severity: 'error',
      from: { path: '^schema/' },
      to: { path: '^(server|client|test|tools)/' },
    },
    {
      name: 'client-and-server-apart',
      comment: 'The client knows the server by schema/ and the API only',
      severity: 'error',
      from: { path: '^client/' },
      to: { path: '^(server|test|tools)/' },
    },
    {
      name: 'server-and-client-apart',
      comment: 'The server knows no page, and nothing of tests and tools',
      severity: 'error',
      from: { path: '^server/' },
      to: { path: '^(client|test|tools)/' },
    },
    {
      name: 'platform-knows-no-subject',
      comment: 'What any subject may use knows none of them',
      severity: 'error',
      from: { path: '^server/platform/' },
      to: { path: '^server/(?!platform/|config\\.ts)' },
    },
    {
      name: 'ui-knows-no-subject',
      comment: 'The design system is what any page may use',
      severity: 'error',
      from: { path: '^client/ui/' },
      to: { path: '^client/', pathNot: '^client/(ui/|paths\\.ts|time\\.ts)' },
    },
    {
      name: 'no-foreign-model-or-access',
      comment:
        "Of another subject, only its commands and queries (an api may extend another's types, a reactor names another's facts)",
      severity: 'error',
      from: { path: `^server/${anyOf(subjects)}/(?!reactor\\.ts|reactions/)` },
      to: { path: `^server/${anyOf(subjects)}/(model|access)`, pathNot: '^server/$1/' },
    },
    {
      name: 'charter-gates-nothing',
      comment:
        'Standing under the Charter and what is pledged there are for reading: nothing that decides about a challenge or a proposal may know them',
      severity: 'error',
      from: { path: '^server/(challenges|questions|proposals|evaluations)/' },
      to: { path: '^server/(charter|commitments|concerns)/' },
    },
    {
      name: 'keys-behind-their-rule',
      comment: 'What a sealed proposal says is opened through the rule of who may read it: nothing else reaches a key',
      severity: 'error',
      from: { path: '^server/', pathNot: '^server/(app|proposals/(sealer|sealed-words))\\.ts$' },
      to: { path: '^server/proposals/keys\\.ts$' },
    },
    {
      name: 'only-an-api-imports-an-api',
      comment: 'Commands and queries know nothing of GraphQL',
      severity: 'error',
      from: { path: `^server/${anyOf(subjects)}/`, pathNot: ['/api', '-api\\.ts$'] },
      to: { path: [`^server/${anyOf(subjects)}/api`, '-api\\.ts$'] },
    },
    {
      name: 'model-and-access-are-below',
      comment: 'A model and its rules are used by commands and queries, not the other way round',
      severity: 'error',
      from: { path: `^server/${anyOf(subjects)}/(model|access)` },
      to: { path: `^server/${anyOf(subjects)}/(commands|queries|api|reactor)` },
    },
    {
      name: 'queries-do-not-write',
      comment: 'Reading changes nothing',
      severity: 'error',
      from: { path: `^server/${anyOf(subjects)}/queries` },
      to: { path: `^server/${anyOf(subjects)}/commands` },
    },
    {
      name: 'app-is-the-top',
      comment: 'Only the process starts the app, and only the app puts the parts together',
      severity: 'error',
      from: { path: '^server/[^/]+/' },
      to: { path: '^server/(app|main)\\.ts$' },
    },
    {
      name: 'tools-for-development-stay-there',
      comment: 'What is shipped uses only what is installed in production',
      severity: 'error',
      from: { path: '^(server|schema|client)/', pathNot: '^client/gql/' },
      to: { dependencyTypes: ['npm-dev'] },
    },
    {
      name: 'benchmarks-without-jest',
      comment: 'They run by themselves: what is of Jest alone does not load there',
      severity: 'error',
      from: { path: '^test/bench/' },
      to: { path: '(^|/)@jest/globals($|/)', reachable: true },
    },
    ...inOrder,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.data|\\.cache)/' },
    parser: 'swc',
    tsPreCompilationDeps: true,
    extraExtensionsToScan: [],
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['node', 'import', 'types', 'default'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
}
