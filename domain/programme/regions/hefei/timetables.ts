import type { Timetable, TimetableItem } from '../../catalogue'
import { clausesOf } from '../../sourced'

const source = clausesOf('hefei-2021-04')('四 1')

const item = (
  day: number,
  from: string,
  until: string,
  module: string,
  topic: string,
  form: string,
  speaker: string,
): TimetableItem => ({ day, from, until, module, topic, form, speaker })

/** 线下集中培训: one day for all three, half a day more for guides and for key teachers. Speakers are planned. */
export const timetables: readonly Timetable[] = [
  {
    id: 'first-day',
    audience: ['administrators', 'guides', 'key-teachers'],
    days: 1,
    items: [
      item(1, '08:30', '08:40', '开班仪式', '领导致辞', '', '项目组'),
      item(1, '08:40', '09:40', '政策解读', '省提升工程2.0政策解读', '专题讲座', '市教科院信息中心'),
      item(1, '09:40', '09:50', '平台演示', '平台使用演示', '', '项目组'),
      item(1, '09:50', '10:00', '问卷演示', '演示说明教师信息化调查问卷', '', '项目组'),
      item(1, '10:00', '11:00', '整校推进实施路径', '学校整校推进的路径与策略', '案例分析', '引领校'),
      item(1, '14:30', '15:30', '“一课多点”课例展示', '学校示范课例分享', '案例分析', '引领校'),
      item(
        1,
        '15:30',
        '17:00',
        '整校推进方案制定',
        '校级管理者与培训指导者讨论、制定本校整校推进方案',
        '交流讨论',
        '',
      ),
    ],
    source,
  },
  {
    id: 'guides-half-day',
    audience: ['guides'],
    days: 0.5,
    items: [
      item(
        2,
        '08:30',
        '11:30',
        '校本研修计划制定',
        '培训指导者与教师骨干讨论校本研修计划与“一课多点”融合创新课例开发',
        '交流讨论',
        '',
      ),
    ],
    source,
  },
  {
    id: 'key-teachers-half-day',
    audience: ['key-teachers'],
    days: 0.5,
    items: [
      item(2, '08:30', '10:00', '校本研修策略', '“一课多点”校本研修策略', '专题讲座', '中国教师研修网'),
      item(2, '10:00', '11:30', '案例展示点评', '融合创新示范案例展示与点评', '展示点评', ''),
    ],
    source,
  },
]
