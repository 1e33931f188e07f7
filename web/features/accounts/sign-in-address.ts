/** What the address of the sign-in page says: the code that was asked, and where to go after. */
export function readSignIn(search: Record<string, unknown>): {
  challenge: string | undefined
  next: string | undefined
} {
  const text = (name: string) => {
    const value = search[name]
    return typeof value === 'string' ? value : undefined
  }
  return { challenge: text('code'), next: text('naar') }
}
