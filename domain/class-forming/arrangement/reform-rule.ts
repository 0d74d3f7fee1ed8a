import type { Mode } from '../type'
import type { Joining } from './joining'

/** What classes must keep when they are brought in line with schools that have changed. */
export interface ReformRule {
  rule: { cap: number; soloFrom: number }
  joining: Joining
  mode: Mode
  /** people that a class may hold: the rule's, or what an official allowed */
  limitOf: (trainingClass: string) => number
}
