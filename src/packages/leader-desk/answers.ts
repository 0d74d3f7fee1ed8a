import type { Answers } from '../../api/answers'

type Logs = Answers['trainingLog']
export type GroupLog = Logs['groupLogs']['logs'][number]
export type LedGroup = Logs['ledGroups'][number]
export type ReadLog = Logs['log']
export type SimilarLogs = Logs['similarLogs']
export type OtherLog = SimilarLogs['others'][number]
