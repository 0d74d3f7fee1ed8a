import { refuse, type Store, type Worker } from '@/cloudfunctions/kernel'
import type { SchoolDocument } from '@/cloudfunctions/org'
import {
  type BegunCohort,
  type CountyCounting,
  countedBy,
  countedIn,
  holds,
  loadCohort,
  loadCounting,
  programmeAt,
  type ReplayDifferenceDocument,
  type ReplayDocument,
  replayDifferences,
  replays,
  ruleChanges,
} from '@/cloudfunctions/programme'
import { type ReplayRecord, replay } from '@/domain/credit'
import { type Programme, withOverride } from '@/domain/programme'
import { schoolBySchool } from './school-by-school'
import { recordsOfSchool } from './school-records'

interface Task {
  replay: ReplayDocument
  counting: CountyCounting
  before: Programme
  after: Programme
  cohort?: BegunCohort
}

/** Folds everybody's past records by the rules as they are and as they would be, and writes down whose result differs. */
export const replayRulesWork: Worker = schoolBySchool<Task>({
  async begin(job, { store, now }) {
    const found = await store.find(replays, String(job.input.replay))
    const wanted = found ?? refuse('NOT_FOUND', { what: 'replay' })
    const counting = await loadCounting(store, now)
    const cohort = wanted.cohort && (await loadCohort(store, wanted.cohort))
    const before = programmeAt(counting.rules, wanted.from)
    const to = programmeAt(counting.rules, wanted.to)
    const task: Task = {
      replay: wanted,
      counting,
      before,
      after: wanted.change ? await tried(store, to, wanted.change) : to,
      ...(cohort && { cohort: cohort as BegunCohort }),
    }
    return { task, concerns: ({ code }) => cohort === undefined || cohort === '' || holds(cohort, code) }
  },
  async work({ replay: { _id }, before, after, ...task }, school, { store }) {
    const records = await recordsOfSchool(store, school.code)
    const differences = replay(before, after, replayed(records, task, school))
    await store.insertMany(
      replayDifferences,
      differences.map((difference) => ({
        ...difference,
        _id: `${_id}:${difference.role}:${difference.person}`,
        replay: _id,
      })),
    )
  },
  async finish({ replay: { _id, cohort } }, { store, now }) {
    const counted = async (effect: ReplayDifferenceDocument['effect']) =>
      store.count(replayDifferences, { replay: _id, effect })
    const [gains, loses, both] = await Promise.all([counted('gains'), counted('loses'), counted('both')])
    const set = { state: 'done', gains, loses, both, finishedAt: now }
    await store.change(replays, _id, { set })
    return { gains, loses, both, ...(cohort !== undefined && { cohort }) }
  },
})

async function tried(store: Store, to: Programme, id: string): Promise<Programme> {
  const change = (await store.find(ruleChanges, id)) ?? refuse('NOT_FOUND', { what: 'change' })
  return withOverride(to, { id, paths: change.paths, value: change.value })
}

/** Everybody in every role, each by the dates of the own cohort; only the rules differ. */
function replayed(
  records: Awaited<ReturnType<typeof recordsOfSchool>>,
  { counting, cohort }: Pick<Task, 'counting' | 'cohort'>,
  school: SchoolDocument,
): ReplayRecord[] {
  const own = counting.begun.filter((one) => holds(one, school.code))
  const { span } = cohort ? countedIn(counting.rules, cohort, own) : countedBy(counting, school.code)
  return records.flatMap(({ row, roles, entries }) =>
    roles.map((role) => ({ person: row.person, role, entries, span })),
  )
}
