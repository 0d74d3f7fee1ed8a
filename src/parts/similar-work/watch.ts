import type { SimilarPart } from '../../api/answers'
import { api } from '../../api/client'
import type { Watch } from '../player'

/** One of two files that have something in common. */
export interface WatchedFile {
  who: string
  /** title of the work */
  about: string
  /** of the file */
  name: string
  watch: Watch
}

interface Pointed {
  attempt: string
  task: string
  pair: SimilarPart
}

/** How both files of a pair are looked at; each opening is recorded. */
export const watchOf = ({ attempt, task, pair }: Pointed): { own: Watch; other: Watch } => ({
  own: (view) => api.evidence.watch.mutate({ task, file: pair.file ?? '', view }),
  other: (view) => api.likeness.watchSimilar.mutate({ attempt, other: pair.id, view }),
})
