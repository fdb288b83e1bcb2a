type Answer = { status: number; body: Record<string, unknown> }

/** Somebody's browser, as far as signing in needs one: it keeps cookies and says where its page came from. */
export function browserOf(url: string, origin = url) {
  const cookies = new Map<string, string>()
  const cookieHeader = () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  async function send(method: string, path: string, body?: unknown): Promise<Answer> {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        origin,
        'x-charterboard': '1',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        cookie: cookieHeader(),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      if (name && value && !/max-age=0/i.test(cookie)) cookies.set(name, value)
      else if (name) cookies.delete(name)
    }
    const text = await response.text()
    return { status: response.status, body: text.startsWith('{') ? JSON.parse(text) : {} }
  }
  const ask = async (query: string, variables: object = {}) => {
    const { body } = await send('POST', '/graphql', { query, variables })
    if (body.errors) throw new Error(JSON.stringify(body.errors))
    return body.data as Record<string, unknown>
  }
  return {
    get: (path: string) => send('GET', path),
    post: (path: string, body: unknown) => send('POST', path, body),
    ask,
    askForCode: (email: string) =>
      send('POST', '/api/auth/email-otp/send-verification-otp', { email, type: 'sign-in' }),
    typeCode: (email: string, otp: string) => send('POST', '/api/auth/sign-in/email-otp', { email, otp }),
    async personId(): Promise<string | null> {
      const { viewer } = (await ask('{ viewer { person { id } } }')) as { viewer: { person: { id: string } | null } }
      return viewer.person?.id ?? null
    },
    async sessions() {
      const { mySessions } = (await ask('{ mySessions { id isThisOne device } }')) as {
        mySessions: { id: string; isThisOne: boolean; device: string }[]
      }
      return mySessions
    },
    /** Whom its sockets say they are. */
    cookie: cookieHeader,
  }
}
