import type { EventKind, ProgrammeRole } from '@/domain/programme'

/** A learning event as an officer writes it down: 2.5 means 2.5, dates are `YYYY-MM-DD`. */
export interface EventCase {
  kind: EventKind
  on: string
  id?: string
  minutes?: number
  hours?: number
  credits?: number
  points?: number
  count?: number
  of?: number
  worth?: number
  lateMinutes?: number
  earlyLeaveMinutes?: number
  reversalOf?: string
}

/** What must come out; only what is written here is compared. */
interface ProgressOutput {
  has?: number | null
  needs?: number | null
  components?: Record<string, number>
  verdict?: 'pass' | 'not-yet' | 'undefined'
  /** Component and what it lacks, in the order shown. */
  missing?: [component: string, lacks: number][]
  /** Codes that must be among the shown assumptions. */
  assumptions?: string[]
}

/** One line of a region's table. `row` is the line of the checklist that it proves. */
export type Case =
  | {
      row: string
      name: string
      on: string
      rule: 'progress'
      input: { role: ProgrammeRole; events: EventCase[] }
      output: ProgressOutput
    }
  | { row: string; name: string; on: string; rule: 'data'; input: string; output: unknown }
  | { row: string; name: string; on: string; rule: 'phases'; input: string; output: string[] }
  | { row: string; name: string; on: string; rule: 'cohort'; input: number; output: [string, string] }
  | { row: string; name: string; on: string; rule: 'must-take-part'; input: object; output: object }
  | {
      row: string
      name: string
      on: string
      rule: 'team'
      input: { staff: number; members: number }
      output: object
    }
  | { row: string; name: string; on: string; rule: 'quota'; input: object[]; output: object }
  | { row: string; name: string; on: string; rule: 'demonstration-set'; input: object[]; output: object }
  | {
      row: string
      name: string
      on: string
      rule: 'pass-rate'
      input: [passed: number, of: number]
      output: number
    }
  | { row: string; name: string; on: string; rule: 'focus-points'; input: object; output: object }
  | {
      row: string
      name: string
      on: string
      rule: 'coverage'
      input: { level: 'city' | 'county'; figures: object[] }
      output: Record<string, string>
    }
