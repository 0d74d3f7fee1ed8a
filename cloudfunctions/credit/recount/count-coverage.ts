import { not, type Worker } from '@/cloudfunctions/kernel'
import {
  type CountyCounting,
  type CoverageCount,
  countedBy,
  countyCoverages,
  factsOf,
  loadCounting,
  type ParticipationDocument,
  participations,
  schoolCoverages,
} from '@/cloudfunctions/programme'
import { progress } from '@/domain/credit'
import { judgeParticipation, type Programme } from '@/domain/programme'
import type { PersonId } from '@/domain/shared'
import { schoolBySchool } from './school-by-school'
import { type PersonRecord, recordsOfSchool } from './school-records'

interface Task {
  count: string
  counting: CountyCounting
  told: ReadonlyMap<PersonId, ParticipationDocument>
}

/** Counts school by school who must take part, who has begun and who has passed; the county's last count is replaced at the end. */
export const countCoverageWork: Worker = schoolBySchool<Task>({
  async begin(job, { store, now }) {
    const [counting, all] = await Promise.all([loadCounting(store, now), store.all(participations)])
    const told = new Map(all.map((one) => [one.person, one]))
    return { task: { count: job._id, counting, told }, concerns: () => true }
  },
  async work({ count, counting, told }, { code, name }, { store }) {
    const { programme, span } = countedBy(counting, code)
    const records = await recordsOfSchool(store, code)
    const judged = records.map((record) => standingOf(record, programme, told, span))
    const sum = (figure: keyof CoverageCount) => judged.reduce((total, one) => total + one[figure], 0)
    await store.put(schoolCoverages, {
      _id: `${count}:${code}`,
      count,
      school: code,
      schoolName: name,
      trainees: sum('trainees'),
      exempt: sum('exempt'),
      must: sum('must'),
      begun: sum('begun'),
      passed: sum('passed'),
    })
  },
  async finish({ count, counting }, { store, now }) {
    const rows = await store.all(schoolCoverages, { count })
    const sum = (figure: keyof CoverageCount) => rows.reduce((total, row) => total + row[figure], 0)
    const { programme } = countedBy(counting, undefined)
    const must = sum('must')
    await store.put(countyCoverages, {
      _id: store.county,
      count,
      trainees: sum('trainees'),
      exempt: sum('exempt'),
      must,
      begun: sum('begun'),
      passed: sum('passed'),
      schools: rows.length,
      schoolsBegun: rows.filter(({ begun }) => begun > 0).length,
      mayPass: programme.roles.trainee?.pass.value === 'all',
      at: now,
    })
    await store.remove(schoolCoverages, { count: not(count) })
    return { must }
  },
})

function standingOf(
  { row, entries }: PersonRecord,
  programme: Programme,
  told: Task['told'],
  span: Parameters<typeof progress>[3],
): CoverageCount {
  const rule = programme.participation
  const { verdict } = judgeParticipation(rule, factsOf(row.stages, told.get(row.person), rule))
  if (verdict !== 'must') return { trainees: 1, exempt: 1, must: 0, begun: 0, passed: 0 }
  const { components, verdict: result } = progress(programme, 'trainee', entries, span)
  const hasBegun = components.some(({ has }) => has > 0)
  return { trainees: 1, exempt: 0, must: 1, begun: hasBegun ? 1 : 0, passed: result === 'pass' ? 1 : 0 }
}
