import type { RuleCommand } from '../rule-command'
import { commands as checkIn } from './check-in'
import { commands as classForming } from './class-forming'
import { commands as credit } from './credit'
import { commands as place } from './place'
import { commands as programme } from './programme'

/** One file a group of rules, one line here. */
export const registry: Readonly<Record<string, RuleCommand>> = {
  ...checkIn,
  ...classForming,
  ...credit,
  ...place,
  ...programme,
}
