import type { TeachingCaseRule } from '@/domain/programme'
import { points } from '@/domain/shared'
import type { Specification } from '../specification'
import { document, lesson } from './make-item'

export const TEACHING_CASE = 'teaching-case'

/** Hefei 附件 2 之 2: a teaching case is worth at most 60 points of the leader's rubric. */
const MOST_POINTS = points(60)

/** 教学示范案例: the design by its template and a classroom video whose length and size the document prints. */
export function teachingCase(rule: TeachingCaseRule): Specification {
  const [atLeast, atMost] = [rule.videoAtLeastMinutes.value, rule.videoAtMostMinutes.value]
  const video = lesson(
    atLeast,
    atMost,
    'lesson',
    '课堂实录',
    `一节课的完整录像，${atLeast} 至 ${atMost} 分钟。`,
    '信息技术与教学深度融合，可以推广',
    '信息技术用在教学里，课堂完整',
  )
  return {
    point: TEACHING_CASE,
    title: '教学示范案例',
    origin: 'teaching-case',
    items: [
      document(
        'design',
        '教学设计',
        '按案例模板写的教学设计。',
        '主题与坊内研修一致，设计有创新',
        '设计完整，与录像一致',
      ),
      { ...video, mostBytes: rule.videoAtMostBytes.value },
    ],
    earns: { unit: 'points', most: MOST_POINTS },
    toConfirm: rule.videoAtMostBytes.inferred === true,
  }
}
