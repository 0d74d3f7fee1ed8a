import type { Direction } from '@/domain/check-in'
import type { Hall } from './use-hall'
import type { ScreenCode } from './use-session-code'
import type { Lists } from './view'

/** What both screens show. */
export interface ScreenProps {
  code: ScreenCode
  direction: Direction
  hall: Hall
  lists: Lists
}

/** Whoever is here, whether confirmed or still to be looked at. */
export const cameOf = ({ arrived, pending }: Lists): number => arrived.length + pending.length
export const invitedOf = ({ rows }: Hall): number => rows.filter(({ isInvited }) => isInvited).length
