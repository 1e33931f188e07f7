/** What the address of the form says once a code was asked: the sign-up and its code, by opaque ids. */
export function readSignUp(search: Record<string, unknown>) {
  const { aanmelding: signUp, code: challenge } = search
  return typeof signUp === 'string' && typeof challenge === 'string' ? { signUp, challenge } : null
}
