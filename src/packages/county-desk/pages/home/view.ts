import type { Instant } from '@/domain/shared'
import type { Answers } from '../../../../api/answers'

export interface CountyView {
  now: Instant
  countyName: string
  schools: number
  townships: number
  people: number
  /** of them, those with an account */
  bound: number
  groups: number
  openInvitations: number
  sessions: Answers['session']['listSessions']['sessions']
  /** imports that wait for somebody */
  waiting: readonly ('schools' | 'roster')[]
}

/** What a county without anything does first, second and third; nothing once all of it is there. */
export function firstStep({ schools, people, sessions, groups }: CountyView): 1 | 2 | 3 | undefined {
  if (schools === 0) return 1
  if (people === 0) return 2
  return sessions.length === 0 && groups === 0 ? 3 : undefined
}
