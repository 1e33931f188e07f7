import { getCookie, setCookie } from 'hono/cookie'
import { isSecure } from '../../auth/resolve'
import { randomSecret, sha256Hex } from '../../auth/secrets'
import type { AppContext } from '../../http/context'
import { cookies } from '../../http/cookies'

function markName(c: AppContext): string {
  const { name } = cookies.browser
  return isSecure(c.env, c.req.url) ? `__Host-${name}` : name
}

/** Which browser this is, as a hash; made when there is none. It says nothing of a person. */
export async function browserMark(c: AppContext): Promise<string> {
  const known = getCookie(c, markName(c))
  const mark = known ?? randomSecret()
  if (!known) {
    setCookie(c, markName(c), mark, {
      path: '/',
      httpOnly: true,
      sameSite: 'Lax',
      secure: isSecure(c.env, c.req.url),
      maxAge: cookies.browser.days * 86_400,
    })
  }
  return sha256Hex(mark)
}
