import type { Answers } from '../../api/answers'

/** Whether teachers may take a point of the school's own. */
export type PointState = Answers['evidence']['ownPoint']['state']
