import type { Answers } from '../../api/answers'
import type { api } from '../../api/client'

export type Appeal = Answers['attendance']['listAppeals']['appeals'][number]
export type Leave = Answers['attendance']['listLeaves']['leaves'][number]
export type Request = ({ kind: 'appeal' } & Appeal) | ({ kind: 'leave' } & Leave)

type ListInput = Parameters<typeof api.attendance.listAppeals.query>[0]
/** Whose requests: one session's, one school's, those of the person's own sessions, or the county's. */
export type RequestsOf = ListInput['of']
export type RequestState = ListInput['state']
