import { SECOND } from '@/domain/shared'
import type { CodeKey } from '../../hall-readings'

/** By how many seconds this device's clock is off, when that is worth a word. */
export const clockOffSeconds = ({ clock }: CodeKey): number | undefined =>
  clock.warn ? Math.round(Math.abs(clock.offset) / SECOND) : undefined
