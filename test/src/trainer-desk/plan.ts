import type { SchoolId } from '@/domain/shared'
import type { HalfDayForm, SessionForm } from '@/src/packages/trainer-desk/pages/session-edit/form'

export const halfDay = (given: Partial<HalfDayForm> = {}): HalfDayForm => ({
  key: 'a',
  date: '2026-12-01',
  from: '08:30',
  to: '11:30',
  agenda: [],
  ...given,
})

/** A form without faults. */
export const form = (given: Partial<SessionForm> = {}): SessionForm => ({
  title: '混合式教学设计',
  mode: 'onsite',
  placeName: '2 号报告厅',
  lat: '',
  lng: '',
  datum: 'gcj02',
  radius: '',
  halfDays: [halfDay()],
  audience: 'schools',
  schools: ['S1' as SchoolId],
  groups: [],
  worth: '1.5',
  ...given,
})
