import type { PictureProblem, RollRefusal } from './check-in'
import type { ArrangementViolation, InputProblem, JoiningProblem } from './class-forming'
import type { Verdict } from './credit'
import type { DecisionProblem, SpecificationProblem, TaskProblem } from './evidence'
import type { FileKind, FileProblem } from './file'
import type { ResourceState } from './library'
import type { OverrideProblem } from './programme'
import type { PlanProblem } from './session'
import type { CalendarDate, Instant } from './shared'
import type { PlanProblem as PersonalPlanProblem } from './study'
import type { DraftProblem } from './training-log'

type NoFacts = Record<string, never>

/** Every “no” of the system and the facts that the screen needs to explain it. One list, so that no code is without a sentence. */
export interface RefusalFacts {
  // reaching the system
  NOT_SIGNED_IN: NoFacts
  NOT_BOUND: NoFacts
  NOT_ALLOWED: { needs: readonly string[] }
  BAD_REQUEST: { problems: readonly { path: string; problem: string }[] }
  NOT_FOUND: { what: string }
  TRY_AGAIN: NoFacts
  INTERNAL: { reference: string }

  // people: binding, invitations, browsers
  BINDING_WRONG: { remaining: number }
  BINDING_LOCKED: { lockedUntil: Instant }
  TELEPHONE_NOT_VERIFIED: NoFacts
  TELEPHONE_NOT_ON_ROSTER: { several: boolean }
  ACCOUNT_ALREADY_BOUND: NoFacts
  PERSON_ALREADY_BOUND: NoFacts
  LAST_COUNTY_OFFICE: NoFacts
  INVITATION_REVOKED: NoFacts
  INVITATION_EXPIRED: { expiresAt: Instant }
  SIGN_IN_ON_PHONE: NoFacts
  TICKET_EXPIRED: NoFacts

  // check-in
  CODE_UNREADABLE: NoFacts
  CODE_FORGED: NoFacts
  CODE_OF_OTHER_SESSION: NoFacts
  CODE_REVOKED: NoFacts
  CODE_STALE: { behindSeconds: number }
  CODE_FROM_FUTURE: { aheadSeconds: number }
  CODE_WRONG: { remaining: number }
  CODE_LOCKED: { until: Instant }
  CAPTURE_MISMATCH: NoFacts
  CAPTURE_TOO_LATE: { latest: Instant }
  DOORS_NOT_OPEN: { opensAt: Instant }
  DOORS_CLOSED: { closedAt: Instant }
  SESSION_CANCELLED: { why: string }

  // attendance: rolls, verdicts, second scans, appeals, leave
  ROLL_NOT_SIGNED: NoFacts
  ROLL_NOT_VALID: RollRefusal
  NOT_ON_OWN_RECORD: NoFacts
  RECORD_VOIDED: NoFacts
  SECOND_SCAN_NOT_NOW: { from: Instant; until: Instant }
  SECOND_SCAN_NOT_CALLED: NoFacts
  APPEAL_NOT_OPEN: { from: Instant; until: Instant }
  PICTURE_NOT_USABLE: { problem: PictureProblem; limit: number }
  ALREADY_DECIDED: { state: 'granted' | 'refused' }
  DECISION_OVERDUE: { decideBy: Instant }
  LEAVE_NOT_OPEN: { until: Instant }
  ON_BEHALF_NOT_OPEN: { from: Instant; until: Instant }

  // sessions
  SESSION_NOT_VALID: { problems: readonly PlanProblem[] }
  SESSION_NOT_CHANGEABLE: Readonly<Record<string, string | number>> & { why: string }
  ALREADY_CHECKED_IN: NoFacts
  GROUP_IS_FORMED: NoFacts

  // org: the school register
  NO_SCHOOLS_YET: NoFacts
  SCHOOL_EXISTS: { name: string }
  SCHOOL_NAME_TAKEN: { code: string }

  // intake: imports of the roster and the register
  SPREADSHEET_UNREADABLE: {
    reason: 'not-a-spreadsheet' | 'too-large' | 'old-xls' | 'password-protected'
    /** what it looks like, or which limit it breaks */
    detail: string
    limit: number
  }
  SPREADSHEET_NOT_RECOGNISED: { kind: string; sheets: string }
  SPREADSHEET_EMPTY: { sheet: string }
  FILE_NOT_ARRIVED: NoFacts
  IMPORT_NOT_OPEN: { state: string }
  IMPORT_HAS_BAD_ROWS: { bad: number }
  IMPORT_OUTDATED: NoFacts

  // files: uploads in parts, inspection, use
  FILE_NOT_ACCEPTED: FileProblem
  FILE_NOT_OPEN: { status: string }
  FILE_PARTS_MISSING: { missing: readonly number[] }
  FILE_NOT_READY: { status: string }
  FILE_IN_USE: NoFacts
  TOO_MANY_UPLOADS: { limit: number }

  // programme: a county's own values, replays, cohorts
  RULE_NOT_CHANGEABLE: { problem: OverrideProblem }
  RULE_CHANGE_TOO_EARLY: { earliest: CalendarDate }
  RULE_CHANGE_PENDING: NoFacts
  RULE_CHANGE_NOT_OWN: NoFacts
  RULE_CHANGE_DECIDED: { state: string }
  SECOND_OFFICIAL_NEEDED: NoFacts
  REPLAY_NEEDED: NoFacts
  REPLAY_CHANGED: { loses: number }
  COHORT_DATES_NOT_VALID: NoFacts
  COHORT_STILL_RUNNING: { name: string }
  COHORT_OVERLAPS: { name: string; until: CalendarDate }
  COHORT_NOT_RUNNING: { course: string }
  COHORT_NOT_CLOSED: { course: string }
  TARGET_UNKNOWN: NoFacts

  // training log
  LOG_NOT_ACCEPTED: { problems: readonly DraftProblem[] }
  LOG_NOT_INVITED: NoFacts
  LOG_TOO_EARLY: { start: Instant }
  LOG_ALREADY_SUBMITTED: NoFacts
  LOG_NOT_WITHDRAWABLE: { why: 'commented' | 'past-due' }
  PICTURE_NOT_ACCEPTED: { reason: 'not-arrived' | 'too-large' | 'not-a-picture' }
  TEXT_NOT_DECENT: NoFacts

  // online study: courses, self-test, plan, discussions
  COURSE_NOT_HERE: NoFacts
  SELF_TEST_NOT_COMPLETE: { missing: readonly string[] }
  PLAN_NOT_ACCEPTED: { problems: readonly PersonalPlanProblem[] }
  COURSE_NOT_VALID: { why: 'address' | 'nothing-to-read' | 'file-not-arrived' | 'not-a-video' }

  // mass entry
  ENTRY_NOT_OPEN: { state: string }
  ENTRIES_HAVE_BAD_ROWS: { bad: number }
  /** another sheet is being entered; `title` says which */
  ENTRY_WAITS: { title: string }

  // certificates
  CERTIFICATES_NOT_SET_UP: NoFacts
  CERTIFICATE_NOT_EARNED: { verdict: Verdict }
  CERTIFICATE_REVOKED: { on: CalendarDate }
  // evidence: micro-tasks, decisions, pupils, what points ask for
  EVIDENCE_NOT_ASKED: NoFacts
  EVIDENCE_NOT_ACCEPTED: { problems: readonly TaskProblem[] }
  EVIDENCE_NOT_OPEN: { state: 'draft' | 'submitted' | 'returned' | 'certified' }
  EVIDENCE_JUDGED: NoFacts
  DRAFT_CHANGED_ELSEWHERE: { version: number }
  OWN_EVIDENCE: NoFacts
  DECISION_NOT_WHOLE: { problems: readonly DecisionProblem[] }
  JUDGED_MEANWHILE: { by: string }
  NOT_WATCHABLE: { why: 'not-part-of-the-task' | 'consent-withdrawn' | 'consent-missing' }
  SPECIFICATION_NOT_VALID: { problems: readonly SpecificationProblem[] }
  SPECIFICATION_CHANGED: { by: string }
  OWN_POINTS_NOT_ALLOWED: NoFacts

  // library: work that is kept and selected
  RESOURCE_NOT_CERTIFIED: NoFacts
  RESOURCE_LACKS: { kind: FileKind }
  RESOURCE_NOT_THERE: { state: ResourceState }

  // class forming: cohorts, plans, changes by hand, publishing
  CLASS_RULE_UNKNOWN: NoFacts
  CLASS_RULE_LOOSER: { cap: number; soloFrom: number }
  CLASS_INPUT_NOT_VALID: { problems: readonly InputProblem[] }
  JOINING_NOT_VALID: { problems: readonly JoiningProblem[] }
  CLASSES_NOT_FORMED: NoFacts
  CLASSES_CHANGED: { version: number }
  CLASSES_OUTDATED: { schools: number }
  CLASS_RULE_BROKEN: { violations: readonly ArrangementViolation[] }
  COHORT_PUBLISHED: NoFacts
  COHORT_NOT_PUBLISHED: NoFacts
}

export type RefusalCode = keyof RefusalFacts
