import type { RevisionRefusal } from '@/domain/session'
import type { Refusal } from '../../../../api/refused'
import { Notice } from '../../../../components/notice'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { isRevisionRefusal, revisionRefusal } from '../../../../copy/session-desk'

/** Why a half-day could not be changed, in the words of the very rule. */
export function RefusedDeed({ refusal }: { refusal: Refusal | undefined }) {
  if (refusal?.code !== 'SESSION_NOT_CHANGEABLE' || !isRevisionRefusal(refusal.facts))
    return <RefusalNotice refusal={refusal} />
  return <RevisionNotice refusal={refusal.facts} />
}

/** The same before anything is sent. */
export function RevisionNotice({ refusal }: { refusal: RevisionRefusal }) {
  return <Notice tone="bad">{revisionRefusal(refusal)}</Notice>
}
