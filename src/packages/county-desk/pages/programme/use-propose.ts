import { useState } from 'react'
import type { CalendarDate } from '@/domain/shared'
import { api } from '../../../../api/client'
import { type Deed, useDeed } from '../../../../api/use-deed'
import { open } from '../../../../platform/navigate'
import { newRequestKey } from '../../../../platform/request-key'
import { countyPages } from '../../paths'
import type { NewValue } from './typed-value'

interface Proposal {
  value: NewValue
  reason: string
  effectiveFrom: string
}

/** Sends a proposal and shows it, ready for a replay. */
export function usePropose(path: string): Deed<Proposal, { change: string }> {
  const [requestKey] = useState(() => newRequestKey('rule'))
  return useDeed(
    ({ value, reason, effectiveFrom }: Proposal) =>
      api.programme.proposeRule.mutate({
        path,
        value,
        reason,
        effectiveFrom: effectiveFrom as CalendarDate,
        requestKey,
      }),
    ['programme.ruleValues', 'programme.ruleValue'],
    ({ change }) => open(countyPages.ruleChange(change)),
  )
}
