import type { RefusalCode, RefusalFacts } from '@/domain/refusals'
import type { Instant } from '@/domain/shared'

export interface Said {
  /** what did not happen, and in a word why */
  title: string
  /** the reason in the person's own terms */
  why: string
  /** what to do, in the order to try it; the last one names who helps */
  next?: readonly string[]
  /** `lock` for pages of other people, `offline` for silence; else the sign of a failure */
  icon?: 'bad' | 'lock' | 'offline' | 'clock'
  /** trying the same again may work */
  retry?: boolean
  /** the page on which it is mended, where that is always the same one */
  way?: { text: string; url: string }
}

export type Wording<Facts> = (facts: Facts, now: Instant) => Said

/** The words for a group of codes; the compiler asks for every one of them. */
export type Wordings<Codes extends RefusalCode> = { [Code in Codes]: Wording<RefusalFacts[Code]> }
