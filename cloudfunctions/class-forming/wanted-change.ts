import { deterministicId, refuse, type Store } from '@/cloudfunctions/kernel'
import type { Mode, TrainingClass } from '@/domain/class-forming'
import { byId, type ClassChange, changeClasses, unitWith } from '@/domain/class-forming'
import type { Instant, PersonId } from '@/domain/shared'
import type { ClassPlanDocument } from './documents'
import { type Standing, saveClasses, type Wanted } from './save-classes'

/** A change as an official asks for it. */
export type AskedChange =
  | { kind: 'move'; school: string; toClass?: string | undefined }
  | { kind: 'merge'; from: string; into: string }

/** The classes after the change, not judged yet. Refuses with NOT_FOUND. */
export function classesAfter(
  { plan, schools, cohort }: Required<Standing>,
  asked: AskedChange,
): readonly TrainingClass[] {
  const change: ClassChange =
    asked.kind === 'merge'
      ? asked
      : {
          kind: 'move',
          schools: unitWith(asked.school, schools, cohort.joining, cohort.rule),
          ...(asked.toClass !== undefined && { toClass: asked.toClass }),
        }
  const changed = changeClasses(plan.classes, change, byId(schools), plan.mode)
  return typeof changed === 'string' ? refuse('NOT_FOUND', { what: changed }) : changed
}

interface ChangeRequest {
  cohort: string
  mode: Mode
  requestKey: string
  version?: number
  override?: { limit: number; reason: string }
}

/**
 * Carries out what an official does to classes by hand. With `version` it is refused (CLASSES_CHANGED) when the plan has moved on since;
 * without, the rule alone decides. Refuses with CLASS_RULE_BROKEN, CLASSES_NOT_FORMED or NOT_FOUND.
 */
export function saveChange(
  { store, now, actor }: { store: Store; now: Instant; actor: { person: PersonId; name: string } },
  { cohort, mode, requestKey, version, override }: ChangeRequest,
  asked: AskedChange,
): Promise<ClassPlanDocument> {
  const request = deterministicId('class-change', actor.person, requestKey)
  const by = { by: actor.person, byName: actor.name, at: now }
  return saveClasses(store, { cohort, mode }, { request, at: now }, (standing) => {
    const { plan } = standing
    if (!plan) return refuse('CLASSES_NOT_FORMED', {})
    if (version !== undefined && version !== plan.version)
      refuse('CLASSES_CHANGED', { version: plan.version })
    const classes = classesAfter({ ...standing, plan }, asked)
    if (classes === plan.classes) return undefined
    const target = asked.kind === 'merge' ? asked.into : asked.toClass
    const wanted: Wanted = { classes }
    if (!override || target === undefined) return wanted
    const { cap } = standing.cohort.rule
    return { ...wanted, override: { _id: request, cohort, mode, class: target, cap, ...override, ...by } }
  })
}
