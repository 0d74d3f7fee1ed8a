import { useEffect, useRef, useState } from 'react'
import type { Collection } from '@/domain/library'
import { type Refusal, refusalOf } from '../../../../../api/refused'
import {
  type FolderProblem,
  FolderRefused,
  pickFolder,
  type SaveFolder,
} from '../../../../../platform/save-folder'
import { openCollectionSource } from './collection-source'
import { CollectionMoved, type Progress, type Saved, saveCollections } from './save-collections'

export type StopReason = FolderProblem | 'person' | 'moved'

export type SavingState =
  | { state: 'idle' }
  /** without `progress` tables and lists are being read */
  | { state: 'saving'; folder: string; progress?: Progress }
  | { state: 'done'; folder: string; saved: Saved }
  /** what is there stays there */
  | { state: 'stopped'; why: StopReason }
  | { state: 'refused'; refusal: Refusal }

export interface Saving {
  state: SavingState
  /** asks for a folder first */
  start: (collections: readonly Collection[]) => void
  /** the same collections into the same folder */
  again: () => void
  cancel: () => void
  close: () => void
}

interface Order {
  collections: readonly Collection[]
  folder: SaveFolder
}

/** One saving at a time; it ends with the page. */
export function useSaving(): Saving {
  const [state, setState] = useState<SavingState>({ state: 'idle' })
  const order = useRef<Order>()
  const running = useRef<AbortController>()
  useEffect(() => () => running.current?.abort(), [])

  const save = async ({ collections, folder }: Order) => {
    const controller = new AbortController()
    running.current = controller
    const { signal } = controller
    const at = { state: 'saving', folder: folder.name } as const
    setState(at)
    try {
      const tell = (progress: Progress) => setState({ ...at, progress })
      const saved = await saveCollections(collections, folder, openCollectionSource(), { signal, tell })
      setState({ state: 'done', folder: folder.name, saved })
    } catch (error) {
      setState(signal.aborted ? { state: 'stopped', why: 'person' } : endedBy(error))
    }
  }
  const start = async (collections: readonly Collection[]) => {
    try {
      const folder = await pickFolder()
      if (!folder) return
      order.current = { collections, folder }
      await save(order.current)
    } catch (error) {
      setState(endedBy(error))
    }
  }
  return {
    state,
    start: (collections) => void start(collections),
    again: () => order.current && void save(order.current),
    cancel: () => running.current?.abort(),
    close: () => setState({ state: 'idle' }),
  }
}

function endedBy(error: unknown): SavingState {
  if (error instanceof FolderRefused) return { state: 'stopped', why: error.problem }
  if (error instanceof CollectionMoved) return { state: 'stopped', why: 'moved' }
  return { state: 'refused', refusal: refusalOf(error) }
}
