import type { inferRouterOutputs } from '@trpc/server'
import type { AppRouter } from '@/cloudfunctions/functions/router'

/** What the server answers, by procedure; never restated by hand. */
export type Answers = inferRouterOutputs<AppRouter>

export type Me = Answers['people']['me']
export type BoundMe = Extract<Me, { state: 'bound' }>
export type MyProgress = Answers['credit']['myProgress']
export type MyEntries = Answers['credit']['myEntries']
export type MyStandings = Answers['credit']['myStandings']
export type MySessions = Answers['attendance']['mySessions']
export type MySession = MySessions['sessions'][number]
export type MyClasses = Answers['classForming']['myClass']
export type MyLogs = Answers['trainingLog']['myLogs']
export type MyLog = Answers['trainingLog']['myLog']
export type ResourceLine = Answers['library']['myResources'][number]
export type Resource = Answers['library']['resource']
export type SimilarWork = Answers['likeness']['similarWork']
export type SimilarPart = SimilarWork['others'][number]
export type MyTasks = Answers['evidence']['myTasks']
export type EvidencePoints = Answers['evidence']['points']
export type CountySpecifications = Answers['evidence']['listSpecifications']
export type MyTask = Answers['evidence']['task']
export type HandedIn = MyTask['attempts'][number]
export type EvidenceFile = HandedIn['files'][number]
export type ReviewedAttempt = Answers['evidence']['attempt']
