import type { Answers } from '../../api/answers'

/** Who would gain and who would lose by a changed rule, as it was last computed. */
export type Replay = NonNullable<Answers['programme']['ruleChange']['replay']>
