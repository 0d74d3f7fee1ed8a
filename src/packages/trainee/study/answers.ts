import type { Answers } from '../../../api/answers'

export type MyStudy = Answers['study']['myStudy']
export type ListedCourse = MyStudy['courses'][number]
export type MyCourse = Answers['study']['myCourse']
export type HeardBeats = Answers['study']['hearBeats']
export type SelfTest = Answers['study']['selfTest']
export type MyPlan = Answers['study']['myPlan']
export type PlanVersion = MyPlan['versions'][number]
export type ListedPlan = Answers['study']['listPlans']['plans'][number]
export type Discussions = Answers['study']['listDiscussions']
export type ListedDiscussion = Discussions['discussions'][number]
export type Discussion = Answers['study']['discussion']
export type Post = Discussion['posts'][number]
