import type { SheetToWrite } from '@/cloudfunctions/spreadsheet'
import type { PlanDocument } from '@/cloudfunctions/study'
import type { Collection } from '@/domain/library'
import { dateInChina } from '@/domain/shared'
import type { OutcomeRow } from '../outcomes'

/** As Hefei's annex 2 names them. */
export const TITLE_OF: Readonly<Record<Collection, string>> = {
  'school-plan': '规划方案集',
  'group-activity-plan': '团队研修活动方案集',
  'personal-plan': '个人研修计划集',
  'teaching-case': '教学案例集',
  'multi-point-case': '一课多点案例集',
  'expert-video': '专家指导视频集',
}

const column = (title: string, width: number) => ({ title, width })

/** Files are called as they lie in a folder with the whole collection, so that table and folder fit together. */
export const collectionSheet = (collection: Collection, rows: readonly OutcomeRow[]): SheetToWrite => ({
  name: TITLE_OF[collection],
  title: TITLE_OF[collection],
  columns: [
    column('序号', 6),
    column('标题', 30),
    column('作者', 10),
    column('学校', 24),
    column('能力点', 24),
    column('学科', 10),
    column('材料', 60),
    column('入选日期', 12),
  ],
  rows: rows.map(({ number, resource: { title, name, schoolName, points, subject, at }, fileNames }) => [
    number,
    title,
    name,
    schoolName,
    points.map(({ point, title, isOwn }) => (isOwn ? title : `${point} ${title}`)).join('、'),
    subject,
    fileNames.join('\n'),
    dateInChina(at),
  ]),
  orientation: 'landscape',
})

export const personalPlanSheet = (plans: readonly PlanDocument[]): SheetToWrite => ({
  name: TITLE_OF['personal-plan'],
  title: TITLE_OF['personal-plan'],
  columns: [
    column('序号', 6),
    column('姓名', 10),
    column('学校', 24),
    column('能力点', 14),
    column('研修目标', 40),
    column('时间安排', 30),
    column('预期成果', 30),
    column('提交日期', 12),
  ],
  rows: plans.map((plan, index) => [
    index + 1,
    plan.name,
    plan.schoolName,
    plan.points.join('、'),
    plan.texts.goal ?? '',
    plan.texts.schedule ?? '',
    plan.texts.outcome ?? '',
    dateInChina(plan.at),
  ]),
  orientation: 'landscape',
})
