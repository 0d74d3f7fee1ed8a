import type { SchoolId, SessionId } from '@/domain/shared'
import type { Answers } from '../../api/answers'
import { api } from '../../api/client'
import type { Loaded } from '../../api/page-state'
import { type Deed, useDeed } from '../../api/use-deed'
import { useReading } from '../../api/use-reading'

export type Audit = Answers['attendance']['auditSession']
export type Suspect = Audit['suspects'][number]

const PATH = 'attendance.auditSession'

export const useAudit = (session: SessionId, school: SchoolId | undefined): Loaded<Audit> =>
  useReading([PATH, session, school], () =>
    api.attendance.auditSession.query({ session, ...(school !== undefined && { school }) }),
  )

export interface Verdict {
  verdict: 'confirm' | 'void'
  why: string
}

/** Confirms or voids one record; what it earned is entered or reversed by the server. */
export const useVerdict = (
  session: SessionId,
  { person, direction }: Suspect,
  onDone: () => void,
): Deed<Verdict, unknown> =>
  useDeed(
    (verdict: Verdict) => api.attendance.judgeRecord.mutate({ session, person, direction, ...verdict }),
    [PATH, 'attendance.attendanceSheet', 'session.session'],
    onDone,
  )
