import type { Answers } from '../../api/answers'

export type ListedSession = Answers['session']['listSessions']['sessions'][number]
export type ReadSession = Answers['session']['session']
export type SheetSession = Answers['attendance']['attendanceSheet']['session']
export type SheetRow = Answers['attendance']['attendanceSheet']['rows'][number]
