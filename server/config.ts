import { z } from 'zod'

const development = (value: string) => (environment: { NODE_ENV: string }) =>
  environment.NODE_ENV === 'production' ? undefined : value

/**
 * Every setting, with what it is for. `needed` ones have a default for development only: production does not start
 * without them. The README's table is checked against this one.
 */
export const settings = {
  NODE_ENV: {
    is: z.enum(['development', 'test', 'production']),
    without: () => 'development',
    about: 'production refuses every default made for development.',
  },
  PORT: {
    is: z.coerce.number().int().min(0).max(65_535),
    without: () => '3000',
    about: 'Where the server listens. 0 takes any free port.',
  },
  HOST: {
    is: z.string().min(1),
    without: development('127.0.0.1'),
    about: 'The address it listens on. Needed in production, usually 0.0.0.0.',
  },
  PUBLIC_URL: {
    is: z.url(),
    without: development('http://localhost:3000'),
    about: 'The address people use. Needed in production; letters and passkeys depend on it.',
  },
  MONGODB_URI: {
    is: z.string().startsWith('mongodb'),
    without: () => undefined,
    about: 'A MongoDB replica set. Needed in production.',
  },
  SECRET: {
    is: z.string().min(32),
    without: development('development-only-secret-never-used-in-production'),
    about: 'At least 32 characters, for sessions and signed links. Needed in production.',
  },
  SEALING_KEYS: {
    is: z.string().refine((keys) => keys.split(',').every((key) => key.trim().length >= 32)),
    without: development('development-only-sealing-key-never-used-in-production'),
    about:
      'At least 32 characters: the key that keeps sealed proposals secret. Needed in production. While it is changed: the new one, a comma, the old one.',
  },
  SMTP_URL: {
    is: z.string().startsWith('smtp').optional(),
    without: () => undefined,
    about:
      'Where letters go, such as smtps://user:password@mail.example. Needed in production; without it letters are kept and shown at /letters.',
  },
  MAIL_FROM: {
    is: z.string().min(3),
    without: development('Charterboard <board@localhost>'),
    about:
      'The sender of letters. Needed in production. Somebody has to read what comes there: the pages on accessibility and privacy name it.',
  },
  DEMO: {
    is: z.stringbool(),
    without: ({ NODE_ENV }: { NODE_ENV: string }) => (NODE_ENV === 'production' ? 'false' : 'true'),
    about: 'Demo sign-in and a clock that can be set forward. Refused in production.',
  },
  INTROSPECTION: {
    is: z.stringbool(),
    without: ({ NODE_ENV }: { NODE_ENV: string }) => (NODE_ENV === 'production' ? 'false' : 'true'),
    about: 'GraphQL introspection, suggestions and GraphiQL.',
  },
  REQUESTS_A_MINUTE: {
    is: z.coerce.number().int().min(0).max(1_000_000),
    without: ({ NODE_ENV }: { NODE_ENV: string }) => (NODE_ENV === 'production' ? '1200' : '0'),
    about: 'How many requests one address, and one person, may send in a minute to each node. 0 for no limit.',
  },
  TRUST_PROXY: {
    is: z.coerce.number().int().min(0).max(10),
    without: () => '0',
    about: 'How many proxies stand in front, for the address of who asks.',
  },
  OCID_PREFIX: {
    is: z
      .string()
      .regex(/^ocds-[a-z0-9]{6}$/)
      .optional(),
    without: () => undefined,
    about:
      'The prefix that the Open Contracting Partnership gave you, such as ocds-a1b2c3, for the ids of outcomes in open data. Without one they begin with the name of the site.',
  },
  DATA_DIR: { is: z.string().min(1), without: () => '.data', about: 'Where npm start keeps its own database.' },
  LOG_LEVEL: {
    is: z.enum(['silent', 'error', 'warn', 'info', 'debug']),
    without: ({ NODE_ENV }: { NODE_ENV: string }) => (NODE_ENV === 'test' ? 'silent' : 'info'),
    about: 'How much is logged.',
  },
} as const

export type Config = { [Name in keyof typeof settings]: z.output<(typeof settings)[Name]['is']> }

/** Reads and checks every setting at once; throws one error that names each one that is wrong. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const NODE_ENV = environment.NODE_ENV || 'development'
  const problems: string[] = []
  const entries = Object.entries(settings).map(([name, setting]) => {
    const parsed = setting.is.safeParse(environment[name] || setting.without({ NODE_ENV }))
    if (!parsed.success)
      problems.push(`${name}: ${environment[name] ? 'has a value it cannot have' : 'is missing'}. ${setting.about}`)
    return [name, parsed.data]
  })
  const config = Object.fromEntries(entries) as Config
  if (NODE_ENV === 'production') {
    if (!config.SMTP_URL) problems.push(`SMTP_URL: is missing. ${settings.SMTP_URL.about}`)
    if (config.DEMO) problems.push('DEMO: production never offers demo sign-in.')
    for (const name of ['SECRET', 'SEALING_KEYS'] as const)
      if (config[name]?.includes('development-only')) problems.push(`${name}: that one is for development.`)
  }
  if (problems.length > 0) throw new ConfigError(problems)
  return config
}

/** Settings that are missing or wrong, all of them at once. */
export class ConfigError extends Error {
  constructor(problems: string[]) {
    super(`These settings stop the start:\n${problems.map((problem) => `  ${problem}`).join('\n')}`)
    this.name = 'ConfigError'
  }
}
