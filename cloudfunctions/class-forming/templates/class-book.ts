import type { SheetToWrite } from '@/cloudfunctions/spreadsheet'
import type { TrainingClass } from '@/domain/class-forming'
import { byId, hostOf, loadOf, metres, travelTo } from '@/domain/class-forming'
import type { ClassOverrideDocument, ClassPlanDocument, CohortDocument, CountedSchool } from '../documents'
import { proofSheets } from './proof-sheet'

export interface ClassBook {
  cohort: Pick<CohortDocument, 'name' | 'rule' | 'ruleBy' | 'counting'>
  plan: Pick<ClassPlanDocument, 'classes' | 'minimum' | 'proofs'>
  schools: readonly CountedSchool[]
  /** Trainees of a published plan. */
  seated: readonly { class: string; school: string; name: string; subject: string }[]
  overrides: readonly Pick<ClassOverrideDocument, 'class' | 'cap' | 'limit' | 'reason' | 'byName'>[]
}

type Known = ReadonlyMap<string, CountedSchool>

/** One file: the summary, the proof, a sheet a class with its schools and, once published, its trainees. */
export function classBook(book: ClassBook): SheetToWrite[] {
  const known = byId(book.schools)
  const classes = book.plan.classes.map((one) => classSheet(one, book, known))
  return [summary(book, known), ...proofSheets(book.plan.proofs, known), ...classes]
}

const COUNTED = { trainees: '参训教师数', headcount: '学校教职工数（名册人数更多时按名册）' }

function summary({ cohort, plan, schools, overrides }: ClassBook, known: Known): SheetToWrite {
  const { value, lower } = plan.minimum
  const people = plan.classes.reduce((sum, one) => sum + loadOf(one), 0)
  const least = lower > 0 ? `，至少需要 ${lower} 个班` : ''
  const without = schools.filter(({ size }) => size === 0).map(({ name }) => name)
  return {
    name: '编班汇总',
    title: `${cohort.name} 编班汇总`.trim(),
    lead: [
      `${value} 个班${value === lower ? '，不可能更少' : least}`,
      `共 ${people} 人；学校人数按${COUNTED[cohort.counting]}计；${cohort.rule.soloFrom} 人及以上的学校单独成班，每班原则上不超过 ${cohort.rule.cap} 人${cohort.ruleBy === 'county' ? '（本县自定，待确认）' : ''}`,
    ],
    orientation: 'landscape',
    columns: [
      { title: '班级', width: 8 },
      { title: '方式', width: 8 },
      { title: '承办学校', width: 28 },
      { title: '学校数', width: 8 },
      { title: '人数', width: 8 },
      { title: '共同要点', width: 20 },
      { title: '人·公里', width: 10 },
    ],
    rows: plan.classes.map((one) => [
      one.id,
      one.kind === 'joint' ? '联合' : '单独',
      nameOf(hostOf(one), known),
      one.members.length,
      loadOf(one),
      (one.focus ?? []).join('、'),
      kilometres(travelTo(hostOf(one), one.members, known)),
    ]),
    foot: [
      ...(without.length > 0 ? [`无参训人员，未编班：${without.join('、')}`] : []),
      ...overrides.map(
        (one) =>
          `${one.class} 班由 ${one.byName} 准许至 ${one.limit} 人（规定 ${one.cap} 人）：${one.reason}`,
      ),
    ],
  }
}

function classSheet(one: TrainingClass, { seated }: ClassBook, known: Known): SheetToWrite {
  const host = hostOf(one)
  const trainees = seated.filter((trainee) => trainee.class === one.id)
  const way = one.kind === 'joint' ? '联合编班，承办学校' : '单独编班'
  const travel = one.members.map(
    ({ school, count }) =>
      `${nameOf(school, known)} ${count} 人，到承办学校 ${kilometres(metres(school, host, known))} 公里`,
  )
  const common = {
    name: `${one.id} ${nameOf(host, known)}`,
    title: `第 ${one.id} 班`,
    lead: [`${way}：${nameOf(host, known)}；共 ${loadOf(one)} 人`],
  }
  if (trainees.length > 0)
    return {
      ...common,
      lead: [...common.lead, ...travel],
      columns: [
        { title: '序号', width: 6 },
        { title: '姓名', width: 14 },
        { title: '学校', width: 30 },
        { title: '学科', width: 14 },
      ],
      rows: trainees.map(({ name, school, subject }, index) => [
        index + 1,
        name,
        nameOf(school, known),
        subject,
      ]),
    }
  return {
    ...common,
    columns: [
      { title: '学校代码', width: 16 },
      { title: '学校名称', width: 28 },
      { title: '所在乡镇', width: 14 },
      { title: '人数', width: 8 },
      { title: '关注要点', width: 20 },
      { title: '到承办学校（公里）', width: 18 },
    ],
    rows: one.members.map(({ school, count }) => {
      const { township = '', themes = [] } = known.get(school) ?? {}
      const away = kilometres(metres(school, host, known))
      return [school, nameOf(school, known), township, count, themes.join('、'), away]
    }),
  }
}

const nameOf = (school: string, known: Known): string => known.get(school)?.name ?? school
const kilometres = (value: number): number => Math.round(value / 100) / 10
