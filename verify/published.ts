import type { JWK } from 'jose'

/** What is needed besides the paper: public keys, and signed lists of what was revoked. */
export interface Published {
  keys: readonly JWK[]
  lists: readonly string[]
}

const KEPT_AS = 'suixing.published'
const WAITS_MS = 4000
const NOTHING: Published = { keys: [], lists: [] }

/** What this file was saved with, and what this browser saw the last time it was online. */
export function knownPublished(): Published {
  return merged(read(document.getElementById('published')?.textContent), read(kept()))
}

/**
 * The newest keys and lists from where this page came from: the file beside it, and the county's function. Only the county's code is
 * asked with. `undefined` without a network, and for a saved file.
 */
export async function fetchPublished(county: string | undefined): Promise<Published | undefined> {
  if (!location.protocol.startsWith('http')) return undefined
  const [beside, answered] = await Promise.all([fileBeside(), county === undefined ? undefined : ask(county)])
  if (!beside && !answered) return undefined
  const all = merged(knownPublished(), merged(beside ?? NOTHING, answered ?? NOTHING))
  try {
    localStorage.setItem(KEPT_AS, JSON.stringify(all))
  } catch {
    // A browser that keeps nothing asks again next time.
  }
  return all
}

function merged(first: Published, second: Published): Published {
  const keys = [...first.keys, ...second.keys]
  return {
    // The first key of a name stays: what a file was saved with is not replaced by what comes later.
    keys: keys.filter((key, at) => keys.findIndex(({ kid }) => kid === key.kid) === at),
    lists: [...new Set([...first.lists, ...second.lists])],
  }
}

async function fileBeside(): Promise<Published | undefined> {
  const reply = await fetch('published.json', { signal: AbortSignal.timeout(WAITS_MS) }).catch(
    () => undefined,
  )
  return reply?.ok ? read(await reply.text()) : undefined
}

async function ask(county: string): Promise<Published | undefined> {
  const calls = [{ path: 'certificate.published', type: 'query', input: { county } }]
  try {
    const reply = await fetch('/fn/api', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ calls }),
      signal: AbortSignal.timeout(WAITS_MS),
    })
    const { results } = (await reply.json()) as { results: { ok: boolean; data: Published }[] }
    return results[0]?.ok ? results[0].data : undefined
  } catch {
    return undefined
  }
}

function kept(): string | null {
  try {
    return localStorage.getItem(KEPT_AS)
  } catch {
    return null
  }
}

function read(text: string | null | undefined): Published {
  try {
    const { keys, lists } = JSON.parse(text ?? '') as Partial<Published>
    return Array.isArray(keys) && Array.isArray(lists) ? { keys, lists } : NOTHING
  } catch {
    return NOTHING
  }
}
