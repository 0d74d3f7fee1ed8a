import { type Job, jobs, refuse, type Slice, type Worker, type Workshop } from '@/cloudfunctions/kernel'
import type { Arranged } from '@/domain/class-forming'
import { isBetter, type Mode, modes } from '@/domain/class-forming'
import { countSchools } from '../count-schools'
import { type ClassInputDocument, type CohortDocument, classPlans, planId } from '../documents'
import { loadCohort } from '../load'
import { saveClasses } from '../save-classes'
import { type Cursor, FIRST, readCursor, writeCursor } from './cursor'
import { forget, search } from './search'

/** After so long the best classes are written down, whatever time is left. */
const SLICE_MS = 2000

type Input = Omit<ClassInputDocument, 'county'>

/**
 * Forms classes mode by mode, slice by slice, within the time that the office gave. Every slice leaves the best classes so far in the
 * plan, within the rule; a cancelled or killed job loses nothing. Who changes the plan by hand meanwhile has the last word.
 */
export const formClassesWork: Worker = async (job, workshop) => {
  const cohort = await loadCohort(workshop.store, String(job.input.cohort))
  if (cohort.state === 'published') refuse('COHORT_PUBLISHED', {})
  const wanted = modes.filter((mode) => String(job.input.modes).split(',').includes(mode))
  const input = await countSchools(workshop.store, cohort)
  let cursor = readCursor(job.cursor)
  for (let mode = wanted[cursor.index]; mode; mode = wanted[cursor.index]) {
    cursor = await formSlice({ job, workshop, cohort, input, mode }, cursor)
    if (workshop.shouldStop()) break
  }
  return progressOf(job, cursor, wanted.length)
}

interface Forming {
  job: Job
  workshop: Workshop
  cohort: CohortDocument
  input: Input
  mode: Mode
}

async function formSlice(forming: Forming, cursor: Cursor): Promise<Cursor> {
  const { job, workshop, cohort, input, mode } = forming
  const budget = Number(job.input.seconds) * 1000
  const start = Date.now()
  const until = start + Math.min(SLICE_MS, Math.max(1, budget - cursor.spent))
  const task = { rule: cohort.rule, joining: cohort.joining, mode, schools: input.schools }
  const bite = { until, shouldStop: workshop.shouldStop }
  const arranged = search(job._id, `${mode}:${input._id}`, task, cursor.round + 1, bite)
  const isOwn = await keep(forming, arranged)
  const spent = cursor.spent + Date.now() - start
  const goesOn = isOwn && spent < budget && !arranged.wholeOrderProven
  if (goesOn) return { ...cursor, spent, round: cursor.round + 1 }
  forget(job._id)
  return { index: cursor.index + 1, ...FIRST }
}

function progressOf(job: Job, cursor: Cursor, modesWanted: number): Slice {
  const isOver = cursor.index >= modesWanted
  const seconds = cursor.index * Number(job.input.seconds) + Math.floor(cursor.spent / 1000)
  return {
    done: isOver ? job.total : Math.min(job.total, seconds),
    total: job.total,
    cursor: writeCursor(cursor),
    ...(isOver && { finished: { plans: modesWanted } }),
  }
}

/** Writes the classes if they are better than what this job left before; says whether the job may go on with this plan. */
async function keep({ job, workshop, input, mode }: Forming, arranged: Arranged): Promise<boolean> {
  const { store, now } = workshop
  const where = { cohort: input.cohort, mode }
  const before = await store.find(classPlans, planId(input.cohort, mode))
  if (before?.forming === job._id && before.byHand) return false
  if ((await store.find(jobs, job._id))?.state === 'cancelled') return false
  const request = `${job._id}:${before?.version ?? 0}`
  const saved = await saveClasses(store, where, { request, at: now }, ({ cohort, plan }) => {
    if (cohort.state === 'published') refuse('COHORT_PUBLISHED', {})
    // Another hand was quicker: it stays.
    if (plan?.version !== before?.version) return undefined
    const isOwn = plan?.forming === job._id && plan.input === input._id
    if (isOwn && !isBetter(arranged, plan)) return undefined
    const { classes, minimum, proofs, wholeOrderProven } = arranged
    return { classes, input, formed: { minimum, proofs, wholeOrderProven, forming: job._id } }
  })
  return saved.forming === job._id && !saved.byHand
}
