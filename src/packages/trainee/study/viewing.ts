import { look, newMeter, type SignedBeat, signBeat } from '@/domain/study'
import type { HeardBeats } from './answers'

/** What a viewing needs of the world, so that it can be tried without one. */
export interface ViewingPort {
  open(): Promise<{ viewing: string; key: string; last: number; opened: number; now: number }>
  keep(viewing: string, beat: SignedBeat): void
  /** @throws when nobody answered */
  send(viewing: string, ended: boolean): Promise<HeardBeats | undefined>
  /** milliseconds by this device's clock */
  now(): number
}

export interface ViewingState {
  /** `unopened`: the server has not been reached yet, so nothing counts */
  phase: 'unopened' | 'open' | 'unsent'
  heard?: HeardBeats
}

export interface Viewing {
  /** Once a second: where the course stands, and whether it plays in front. True while the time runs. */
  tick(position: number, counts: boolean): boolean
  /** The page goes to the back or away: what counted goes out at once. */
  leave(): void
  /** The network is back. */
  retry(): void
}

/** One viewing on this device. Its time starts when the server has answered, and follows the server's at every answer. */
export function startViewing(port: ViewingPort, tell: (state: ViewingState) => void): Viewing {
  let opened: { viewing: string; key: string } | undefined
  let meter = newMeter
  /** seconds of the viewing, at a moment of this device */
  let anchor = { at: 0, local: 0 }
  let state: ViewingState = { phase: 'unopened' }
  let busy = false
  let ends = false

  const change = (next: Partial<ViewingState>) => {
    state = { ...state, ...next }
    tell(state)
  }
  const open = async () => {
    if (busy || opened) return
    busy = true
    const answer = await port.open().catch(() => undefined)
    busy = false
    if (!answer) return
    opened = answer
    meter = { sequence: answer.last }
    anchor = { at: Math.max(0, (answer.now - answer.opened) / 1000), local: port.now() }
    change({ phase: 'open' })
  }
  const send = async () => {
    if (busy || !opened) return
    busy = true
    const ended = ends
    try {
      const heard = await port.send(opened.viewing, ended)
      if (ended) ends = false
      if (heard) anchor = { at: heard.passed, local: port.now() }
      change({ phase: 'open', ...(heard && { heard }) })
    } catch {
      busy = false
      return change({ phase: 'unsent' })
    }
    busy = false
    // the page was left while an earlier call was on its way
    if (ends) void send()
  }
  const step = (position: number, counts: boolean): boolean => {
    if (!opened) return false
    const at = anchor.at + (port.now() - anchor.local) / 1000
    const next = look(meter, { at, position, counts })
    meter = next.meter
    if (!next.beat) return false
    port.keep(opened.viewing, signBeat(opened.key, opened.viewing, next.beat))
    return true
  }
  let stood = 0

  void open()
  return {
    tick(position, counts) {
      stood = position
      if (step(position, counts)) void send()
      return counts && opened !== undefined
    },
    leave() {
      step(stood, false)
      ends = true
      void send()
    },
    retry() {
      void (opened ? send() : open())
    },
  }
}
