import type { PlanField } from '@/domain/programme'

const FIELDS: Readonly<Record<PlanField, string>> = {
  situation: '我的现状',
  goal: '研修目标',
  points: '能力点选择',
  schedule: '时间安排',
  outcome: '预期成果',
  note: '备注',
}
export const planFieldName = (field: PlanField): string => FIELDS[field]
