import type { IconName } from '../icon'

/** What a thing's state is: always a word, a shape and a colour together. */
export type Tone = 'plain' | 'ok' | 'running' | 'due' | 'bad' | 'open' | 'excused' | 'offline'

export const TONE_ICON: Record<Tone, IconName | undefined> = {
  plain: undefined,
  ok: 'ok',
  running: 'running',
  due: 'due',
  bad: 'bad',
  open: 'open',
  excused: 'excused',
  offline: 'offline',
}

export const TONE_COLOUR: Record<Tone, string> = {
  plain: 'sub',
  ok: 'is-ok',
  running: 'is-accent',
  due: 'is-warn',
  bad: 'is-bad',
  open: 'sub',
  excused: 'sub',
  offline: 'sub',
}
