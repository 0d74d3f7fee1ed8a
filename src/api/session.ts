const KEY = 'suixing.session'

/**
 * The browser's proof of who is signed in, one per window, so that two windows may be two people.
 * WeChat needs none: `callFunction` carries the account itself.
 */
export function sessionToken(): string | undefined {
  if (process.env.TARO_ENV === 'weapp') return undefined
  return window.sessionStorage.getItem(KEY) ?? undefined
}

export function keepSessionToken(token: string): void {
  window.sessionStorage.setItem(KEY, token)
}

/** Forgets the sign-in and all that this window read with it. */
export function dropSessionToken(): void {
  window.sessionStorage.clear()
}
