import type { Answers } from '../../../../api/answers'

export type ListedEntry = Answers['massEntry']['listEntries'][number]
export type EntryDraft = Answers['massEntry']['entryDraft']
export type EntryRow = Answers['massEntry']['listEntryRows']['rows'][number]
export type EntryTile = keyof EntryDraft['counts']

/** What needs work comes first; what there is none of is left out, but for the two that a decision rests on. */
export const tilesOf = (counts: EntryDraft['counts']): EntryTile[] =>
  (['bad', 'fresh', 'reaching', 'warned', 'same', 'empty', 'skipped'] as const).filter(
    (tile) => tile === 'bad' || tile === 'fresh' || counts[tile] > 0,
  )

export const firstTile = (counts: EntryDraft['counts']): EntryTile =>
  tilesOf(counts).find((tile) => counts[tile] > 0) ?? 'fresh'

/** Whether somebody works on it just now. */
export const isWorking = (state: EntryDraft['state']): state is 'reading' | 'applying' | 'undoing' =>
  state === 'reading' || state === 'applying' || state === 'undoing'
