import type { IconName } from '../../../../components/icon'
import { sessionCodeCopy as copy } from '../../../../copy/session-code'
import { clockOffSeconds } from './clock-off'
import type { Hall } from './use-hall'

/** The one thing to know about this screen now: a clock that is off, silence, or that neither matters. */
export function footOf({ codeKey, silentSince }: Hall): { icon: IconName; text: string } {
  const off = clockOffSeconds(codeKey)
  if (off !== undefined) return { icon: 'due', text: copy.clockOff(off) }
  if (silentSince !== undefined) return { icon: 'offline', text: copy.hallSilent(silentSince) }
  return { icon: 'signal', text: copy.worksOffline }
}
