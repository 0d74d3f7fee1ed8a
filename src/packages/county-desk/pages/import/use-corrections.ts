import { api } from '../../../../api/client'
import { useDeed } from '../../../../api/use-deed'

const STALE = ['intake.importIssues', 'intake.importRows', 'intake.importDraft']

interface Correction {
  row: number
  column: string
  value: string
}

/** Changes of the sheet inside the preview; the file itself stays as it is. */
export function useCorrections(draft: string) {
  const correct = useDeed((cell: Correction) => api.intake.correctImport.mutate({ draft, ...cell }), STALE)
  const skip = useDeed(
    (row: { row: number; skipped: boolean }) => api.intake.skipImportRow.mutate({ draft, ...row }),
    STALE,
  )
  return { correct, skip, busy: correct.busy || skip.busy, refusal: correct.refusal ?? skip.refusal }
}

export type Corrections = ReturnType<typeof useCorrections>
