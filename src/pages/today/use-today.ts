import type { TodayState } from './view'

/** Reads what 今天 shows. */
export function useToday(): TodayState {
  return { state: 'empty' }
}
