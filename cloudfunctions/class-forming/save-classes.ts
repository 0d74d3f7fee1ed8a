import { Refusal, refuse, type Store, type StoreTransaction } from '@/cloudfunctions/kernel'
import type { FormingSchool, Minimum, Mode, TrainingClass } from '@/domain/class-forming'
import { byId, judgeArrangement, measureClasses } from '@/domain/class-forming'
import type { Instant } from '@/domain/shared'
import {
  type Allowance,
  type ClassInputDocument,
  type ClassOverrideDocument,
  type ClassPlanDocument,
  type CohortDocument,
  type CountedSchool,
  classInputs,
  classOverrides,
  classPlans,
  cohorts,
  planId,
} from './documents'

/** What stands now; the plan is absent before the first forming. */
export interface Standing {
  cohort: CohortDocument
  plan?: ClassPlanDocument
  schools: readonly CountedSchool[]
}

/** The classes wanted instead; what is absent stays as it is. */
export interface Wanted {
  classes: readonly TrainingClass[]
  /** Other sizes than those that the plan was judged with. */
  input?: Omit<ClassInputDocument, 'county'>
  override?: Omit<ClassOverrideDocument, 'county'>
  /** A solver's answer: it replaces the proof, and allowances made for the classes before it end. */
  formed?: Pick<ClassPlanDocument, 'minimum' | 'proofs' | 'wholeOrderProven' | 'forming'>
}

export interface Where {
  cohort: string
  mode: Mode
}

/**
 * The one way in which classes are ever written: forming, moving by hand, merging, re-forming, late arrivals all come through here.
 * Reads, judges and writes the whole arrangement in one transaction, so that whoever else writes at the same time is judged
 * on what this call left behind. `rearrange` is pure, it may run several times; undefined leaves everything as it is. A `request`
 * that was already carried out changes nothing. Refuses with CLASS_RULE_BROKEN, or with what `rearrange` refuses.
 */
export async function saveClasses(
  store: Store,
  where: Where,
  { request, at }: { request: string; at: Instant },
  rearrange: (standing: Standing) => Wanted | undefined,
): Promise<ClassPlanDocument> {
  const attempt = () =>
    store.transaction(async (transaction) => {
      const standing = await standingOf(transaction, where)
      if (standing.plan?.recent.includes(request)) return standing.plan
      const wanted = rearrange(standing)
      if (!wanted) return standing.plan ?? refuse('CLASSES_NOT_FORMED', {})
      return write(transaction, standing, wanted, { ...where, request, at })
    })
  try {
    return await attempt()
  } catch (error) {
    if (error instanceof Refusal) throw error
    // The reply to the commit was lost, or the commit came twice: asked again, a request that was carried out is recognised.
    return attempt()
  }
}

async function standingOf(transaction: StoreTransaction, { cohort: id, mode }: Where): Promise<Standing> {
  const cohort = (await transaction.find(cohorts, id)) ?? refuse('NOT_FOUND', { what: 'cohort' })
  const plan = await transaction.find(classPlans, planId(id, mode))
  const input = plan && (await transaction.find(classInputs, plan.input))
  return { cohort, ...(plan && { plan }), schools: input?.schools ?? [] }
}

async function write(
  transaction: StoreTransaction,
  { cohort, plan, schools: before }: Standing,
  { classes, input, override, formed }: Wanted,
  { mode, request, at }: Where & { request: string; at: Instant },
): Promise<ClassPlanDocument> {
  const schools = input?.schools ?? before
  const allowances = allowancesAfter(formed ? [] : (plan?.allowances ?? []), override, classes)
  const violations = judgeArrangement(cohort, schools, classes, allowances)
  if (violations.length > 0) refuse('CLASS_RULE_BROKEN', { violations })
  const proof = formed ?? (input ? withoutProof(plan, classes) : plan) ?? refuse('CLASSES_NOT_FORMED', {})
  const next = {
    _id: planId(cohort._id, mode),
    cohort: cohort._id,
    mode,
    version: (plan?.version ?? 0) + 1,
    forming: proof.forming,
    input: input?._id ?? plan?.input ?? '',
    classes,
    allowances,
    minimum: { ...proof.minimum, value: classes.length },
    measures: measureClasses(classes, byId<FormingSchool>(schools), cohort.rule, mode),
    proofs: proof.proofs,
    wholeOrderProven: formed?.wholeOrderProven ?? false,
    byHand: formed === undefined,
    recent: [...(plan?.recent ?? []), request].slice(-RECENT),
    changedAt: at,
  }
  if (input) await transaction.put(classInputs, input)
  if (override) await transaction.put(classOverrides, override)
  await transaction.put(classPlans, next)
  return { ...next, county: cohort.county }
}

/** More than officials who work on one plan at the same time. */
const RECENT = 40

/** An allowance lives as long as its class. */
function allowancesAfter(
  before: readonly Allowance[],
  override: Omit<ClassOverrideDocument, 'county'> | undefined,
  classes: readonly TrainingClass[],
): Allowance[] {
  const made = override ? [{ class: override.class, limit: override.limit, override: override._id }] : []
  const standing = new Set(classes.map(({ id }) => id))
  return [...before.filter((one) => one.class !== override?.class), ...made].filter((one) =>
    standing.has(one.class),
  )
}

/** With other sizes the printed proof says nothing any more, until classes are formed anew. */
function withoutProof(plan: ClassPlanDocument | undefined, classes: readonly TrainingClass[]) {
  if (!plan) return undefined
  const minimum: Minimum = { value: classes.length, lower: 0, how: 'open' }
  return { forming: plan.forming, minimum, proofs: [] }
}
