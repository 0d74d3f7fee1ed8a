import type { SheetToWrite } from '@/cloudfunctions/spreadsheet'
import { type FormedClasses, metresBetween, type TrainingClass } from '@/domain/class-forming'
import { proofSheet } from './proof-sheet'
import type { CountySheet } from './read-county'

/** One sheet with all classes, one with the proof, then one sheet a class. */
export function classSheets(county: CountySheet, formed: FormedClasses): SheetToWrite[] {
  const proof = proofSheet(county, formed)
  const classes = formed.classes.map((one) => classSheet(county, one))
  return [summary(county, formed), ...(proof ? [proof] : []), ...classes]
}

function summary(county: CountySheet, formed: FormedClasses): SheetToWrite {
  return {
    name: '编班汇总',
    title: '编班汇总',
    lead: [minimumLine(formed)],
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
    rows: formed.classes.map((one) => [
      one.id,
      one.kind === 'joint' ? '联合' : '单独',
      nameOf(county, hostOf(one)),
      one.members.length,
      loadOf(one),
      (one.focus ?? []).join('、'),
      kilometres(
        one.members.reduce((sum, { school, count }) => sum + count * metres(county, school, hostOf(one)), 0),
      ),
    ]),
    foot: formed.excluded
      ? [`无参训人员，未编班：${formed.excluded.map((id) => nameOf(county, id)).join('、')}`]
      : [],
  }
}

function classSheet(county: CountySheet, one: TrainingClass): SheetToWrite {
  const host = hostOf(one)
  return {
    name: `${one.id} ${nameOf(county, host)}`,
    title: `第 ${one.id} 班`,
    lead: [
      `${one.kind === 'joint' ? '联合编班，承办学校' : '单独编班'}：${nameOf(county, host)}；共 ${loadOf(one)} 人`,
    ],
    columns: [
      { title: '学校代码', width: 14 },
      { title: '学校名称', width: 28 },
      { title: '所在乡镇', width: 14 },
      { title: '人数', width: 8 },
      { title: '关注要点', width: 20 },
      { title: '到承办学校（公里）', width: 18 },
    ],
    rows: one.members.map(({ school, count }) => {
      const { name = school, township = '', focusPoints = [] } = county.schools.get(school) ?? {}
      return [school, name, township, count, focusPoints.join('、'), kilometres(metres(county, school, host))]
    }),
  }
}

function minimumLine({ minimum: { value, lower } }: FormedClasses): string {
  return value === lower ? `${value} 个班，不可能更少` : `${value} 个班，至少需要 ${lower} 个班`
}

const hostOf = (one: TrainingClass): string => one.host ?? one.members[0]?.school ?? ''
const loadOf = (one: TrainingClass): number => one.members.reduce((sum, member) => sum + member.count, 0)
const nameOf = (county: CountySheet, id: string): string => county.schools.get(id)?.name ?? id
const kilometres = (value: number): number => Math.round(value / 100) / 10

function metres(county: CountySheet, from: string, to: string): number {
  const places = new Map(county.input.schools.map((school) => [school.id, school]))
  const a = places.get(from)
  const b = places.get(to)
  return a && b ? metresBetween(a, b) : 0
}
