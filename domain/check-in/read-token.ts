import { parseToken, type Token } from './token'

/**
 * Reads what a camera, a link or a keyboard gave: surrounding space, lower case, O for 0, I or L for 1.
 * The token may be the whole text, the last part of a link's path (or of the path after `#`), or the parameter `c`;
 * WeChat hands an ordinary link over percent-encoded, as `q`. `undefined` is the reason `format`.
 */
export function readToken(text: string): Token | undefined {
  for (const candidate of candidatesIn(decodePercent(text.trim()))) {
    const token = parseToken(toAlphabet(candidate.trim()))
    if (token) return token
  }
  return undefined
}

function candidatesIn(text: string): string[] {
  const parameters = [...text.matchAll(/(?:^|[?&#])c=([^?&#]*)/gi)].map((match) => match[1] ?? '')
  const withoutOrigin = text.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '')
  const lastOfPaths = withoutOrigin.split('#').map(lastSegment)
  return [...parameters, ...lastOfPaths]
}

const lastSegment = (part: string): string =>
  (part.split('?')[0] ?? '').replace(/\/+$/, '').replace(/^.*\//s, '')

function decodePercent(text: string): string {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** ASCII letters only: `toUpperCase` would also turn foreign letters such as ſ and ı into ones of the alphabet. */
const toAlphabet = (text: string): string =>
  text
    .replace(/[a-z]/g, (letter) => letter.toUpperCase())
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
