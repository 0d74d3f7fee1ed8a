import { useSyncExternalStore } from 'react'
import { followNetwork } from '../../platform/network'
import { send } from '../batch'
import { whoAmI } from '../who-am-i'
import { entriesOf, type OutboxEntry, removeEntry, saveEntry, storeEntry, waitingLike } from './entries'
import { pauseMs, replayRound } from './replay'

export type { OutboxEntry, Verdict } from './entries'

const UNBOUND = 'unbound'
const owner = (): string => whoAmI().person ?? UNBOUND

let running: Promise<void> | undefined
let failedRounds = 0
let timer: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()
/** React compares snapshots by identity, so one is kept until something changes. */
let snapshot: { owner: string; entries: readonly OutboxEntry[] } | undefined

/**
 * Keeps a write until the server has answered it: survives a dead network and a killed app.
 * @param path the mutation, as in `checkIn.scan`; it must be idempotent
 * @throws when the phone's storage is full: then the screen must not say 已保存
 */
export function keep(path: string, input: unknown): OutboxEntry {
  const entry = storeEntry(owner(), path, input)
  changed()
  void replay()
  return entry
}

/** What waits already for this mutation, with such an input: nobody's write is kept twice. */
export const findWaiting = (path: string, isSame: (input: unknown) => boolean): OutboxEntry | undefined =>
  waitingLike(owner(), path, isSame)

/** Drops an entry whose verdict the person has seen. */
export function acknowledge(id: string): void {
  removeEntry(id)
  changed()
}

/** After binding, what was scanned before belongs to the person. */
export function adoptUnbound(person: string): void {
  for (const entry of entriesOf(UNBOUND)) {
    saveEntry({ ...entry, owner: person, id: entry.id.replace(`/${UNBOUND}/`, `/${person}/`) })
    removeEntry(entry.id)
  }
  changed()
  void replay()
}

/** Sends what waits; calls while a round runs share it. Later rounds come by themselves. */
export function replay(): Promise<void> {
  running ??= round().finally(() => {
    running = undefined
  })
  return running
}

async function round(): Promise<void> {
  clearTimeout(timer)
  const outcome = await replayRound(owner(), send, Date.now)
  changed()
  failedRounds = outcome === 'again' ? failedRounds + 1 : 0
  if (outcome === 'again') timer = setTimeout(() => void replay(), pauseMs(failedRounds, Math.random))
}

/** Starts the outbox with the app: at once, and whenever the network comes back. */
export function startOutbox(): () => void {
  void replay()
  return followNetwork((online) => {
    if (!online) return
    failedRounds = 0
    void replay()
  })
}

/** Everything of this person that is on its way or has an unseen verdict, oldest first. */
function outbox(): readonly OutboxEntry[] {
  const person = owner()
  if (snapshot?.owner !== person) snapshot = { owner: person, entries: entriesOf(person) }
  return snapshot.entries
}

export const useOutbox = (): readonly OutboxEntry[] =>
  useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, outbox)

function changed(): void {
  snapshot = undefined
  for (const listener of listeners) listener()
}
