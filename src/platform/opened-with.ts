/** The check-in page with a scanned text. */
export const checkInWith = (code: string): string => `/pages/check-in/index?c=${encodeURIComponent(code)}`

type Query = Readonly<Record<string, string | undefined>>

/** The code that a page was opened with: WeChat hands an ordinary link over percent-encoded, as `q`; a browser has `c`. */
export function codeIn({ q, c }: Query): string | undefined {
  return q ? decoded(q) : c ? decoded(c) : undefined
}

/** The code in the browser's own address, before the `#`: `/app/?c=K1…`. Empty in WeChat. */
export function codeInAddress(): string | undefined {
  if (process.env.TARO_ENV === 'weapp') return undefined
  return new URLSearchParams(window.location.search).get('c') ?? undefined
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
