import { api } from '../../../api/client'
import { isUnreachable } from '../../../api/refused'
import type { HeardBeats } from './answers'
import { beatsOf, dropBeats, keptViewings } from './kept-beats'

/** As many as the server takes at once. */
const AT_ONCE = 200

/**
 * Sends what is kept of a viewing; nothing is sent twice in vain, and what is sent twice counts once.
 * @returns the server's last answer; `undefined` when it refused, so that sending again is of no use
 * @throws {Unreachable} when nobody answered: it stays kept
 */
export async function sendBeats(viewing: string, ended: boolean): Promise<HeardBeats | undefined> {
  for (;;) {
    const kept = beatsOf(viewing)
    const beats = kept.slice(0, AT_ONCE)
    const isLast = beats.length === kept.length
    try {
      const heard = await api.study.hearBeats.mutate({ viewing, beats: [...beats], ended: ended && isLast })
      dropBeats(viewing, beats.at(-1)?.sequence ?? 0)
      if (isLast) return heard
    } catch (error) {
      if (isUnreachable(error)) throw error
      dropBeats(viewing, Number.POSITIVE_INFINITY)
      return undefined
    }
  }
}

/** Sends what earlier viewings left on this device, without a network or with a killed app. */
export async function sendLeftBeats(running?: string): Promise<void> {
  for (const viewing of keptViewings())
    if (viewing !== running) await sendBeats(viewing, true).catch(() => undefined)
}
