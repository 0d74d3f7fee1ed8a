import type { Direction } from '@/domain/check-in'
import type { Phase } from '@/domain/session'
import type { Instant } from '@/domain/shared'
import type { Hall } from './use-hall'
import type { Lists } from './view'

/** What both screens show. */
export interface ScreenProps {
  hall: Hall
  phase: Phase
  direction: Direction
  lists: Lists
  /** the server's time */
  now: Instant
  /** from the hall's screen to the lists and back, on a window that is wide enough for both */
  onSwitch?: () => void
}
