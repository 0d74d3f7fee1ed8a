import iconv from 'iconv-lite'
import { writeTable } from '@/cloudfunctions/spreadsheet'
import type { Setting } from '@/domain/org'
import { STAGE_WORDS } from '@/domain/org'
import type { GeneratedCounty } from './generate-county'
import { ROSTER_COLUMNS, ROSTER_TITLE, rosterLine } from './roster-grid'

const SETTING_WORDS: Record<Setting, string> = {
  multimedia: '多媒体教学环境',
  blended: '混合学习环境',
  smart: '智慧学习环境',
}
const FILLED_IN_BY = '填报人：　　　　　　　联系电话：'

/** 学校名册.xlsx: the register of schools. */
export const registerFile = ({ county, schools }: GeneratedCounty): Promise<Uint8Array> =>
  writeTable([
    {
      name: '学校名册',
      title: `${county.name}学校名册`,
      orientation: 'landscape',
      columns: [
        { title: '学校代码', width: 14 },
        { title: '学校名称', width: 28 },
        { title: '简称', width: 20 },
        { title: '所在乡镇', width: 14 },
        { title: '学段', width: 14 },
        { title: '学校人数', width: 10 },
        { title: '信息化环境', width: 16 },
        { title: '关注要点', width: 16 },
        { title: '经度', width: 12 },
        { title: '纬度', width: 12 },
        { title: '坐标系', width: 10 },
      ],
      rows: schools.map((school) => [
        school.code,
        school.name,
        school.aliases.join('、'),
        school.township,
        school.stages.map((stage) => STAGE_WORDS[stage]).join('、'),
        school.headcount,
        school.setting ? SETTING_WORDS[school.setting] : '',
        school.focusPoints.join('、'),
        school.location?.lng ?? '',
        school.location?.lat ?? '',
        school.location ? 'GCJ-02' : '',
      ]),
    },
  ])

/** 参培教师信息表.xlsx in the look of annex 3: title, 参培人数, the table, 填报人. */
export const rosterFile = ({ county, teachers }: GeneratedCounty): Promise<Uint8Array> =>
  writeTable([
    {
      name: '参培教师信息表',
      title: `${county.name}${ROSTER_TITLE}`,
      lead: [`参培人数：${teachers.length}`],
      orientation: 'landscape',
      columns: ROSTER_COLUMNS,
      rows: teachers.map((teacher, index) => rosterLine(teacher, index, county.name)),
      foot: [FILLED_IN_BY],
    },
  ])

/** The same table as Excel in China saves it: commas, carriage returns, GB18030. */
export function rosterText({ county, teachers }: GeneratedCounty): Uint8Array {
  const blanks = Array.from({ length: ROSTER_COLUMNS.length - 1 }, () => '')
  const lines: (string | number)[][] = [
    [`${county.name}${ROSTER_TITLE}`, ...blanks],
    [`参培人数：${teachers.length}`, ...blanks],
    ROSTER_COLUMNS.map(({ title }) => title),
    ...teachers.map((teacher, index) => rosterLine(teacher, index, county.name)),
    [FILLED_IN_BY, ...blanks],
  ]
  return new Uint8Array(iconv.encode(`${lines.map((line) => line.join(',')).join('\r\n')}\r\n`, 'gb18030'))
}
