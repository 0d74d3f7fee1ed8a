import { type SheetToWrite, writeTable } from '@/cloudfunctions/spreadsheet'
import { identityCheckDigit } from '@/domain/people'

/** One line of an invented roster; cells may be overridden by what an office types wrongly. */
export interface Line {
  name: string
  sex: string
  identity: string
  school: string
  stage: string
  subject: string
  telephone: string
  note: string
}

const SURNAMES = '赵钱孙李周吴郑王冯陈'
const GIVEN = '安然思远明哲若溪向阳清和'

/** An ID number of a woman with a valid check digit, which belongs to nobody: no place has the code 339921. `index` below 12,600. */
export function inventedIdentity(index: number): string {
  const year = 1975 + Math.floor(index / 450)
  const first = `339921${year}0512${100 + 2 * (index % 450)}`
  return first + identityCheckDigit(first)
}

/** A woman who teaches mathematics in the first school, every one different. */
export function line(index: number, cells: Partial<Line> = {}): Line {
  const surname = SURNAMES.charAt(index % 10)
  const given = GIVEN.charAt((index * 7) % 12)
  return {
    name: `${surname}${given}${'甲乙丙丁戊己庚辛壬癸'.charAt(Math.floor(index / 10) % 10)}`,
    sex: '女',
    identity: inventedIdentity(index),
    school: '第一小学',
    stage: '小学',
    subject: '数学',
    telephone: `1980000${1000 + index}`,
    note: '',
    ...cells,
  }
}

const column = (title: string) => ({ title, width: 14 })

/** The first line of people stands in row 4. */
export const FIRST_ROW = 4

/** 参培教师信息表 in the look of annex 3. */
export const rosterSheet = (lines: readonly Line[]): Promise<Uint8Array> =>
  writeTable([rosterOf('参培教师信息表', lines)])

const rosterOf = (name: string, lines: readonly Line[]): SheetToWrite => ({
  name,
  title: '云溪县参培教师信息表',
  lead: [`参培人数：${lines.length}`],
  columns: [
    '序号',
    '姓名',
    '性别',
    '身份证号码',
    '县（市区）',
    '工作单位',
    '任教学段',
    '任教学科',
    '联系电话',
    '备注',
  ].map(column),
  rows: lines.map((it, index) => [
    index + 1,
    it.name,
    it.sex,
    it.identity,
    '云溪县',
    it.school,
    it.stage,
    it.subject,
    it.telephone,
    it.note,
  ]),
  foot: ['填报人：　　　　联系电话：'],
})

export interface SchoolLine {
  code: string
  name: string
  aliases?: string
  township?: string
  stages?: string
  headcount?: string | number
}

export const SCHOOLS: readonly SchoolLine[] = [
  { code: 'S01', name: '云溪县第一小学', aliases: '一小' },
  { code: 'S02', name: '云溪县第二小学' },
  { code: 'S03', name: '白石镇中心小学', township: '白石镇' },
  { code: 'S04', name: '青山镇初级中学', township: '青山镇', stages: '初中', headcount: 36 },
]

/** 学校名册; the first school stands in row 3. */
export const schoolSheet = (schools: readonly SchoolLine[] = SCHOOLS): Promise<Uint8Array> =>
  writeTable([
    {
      name: '学校名册',
      title: '云溪县学校名册',
      columns: ['学校代码', '学校名称', '简称', '所在乡镇', '学段', '学校人数'].map(column),
      rows: schools.map(
        ({ code, name, aliases = '', township = '城关镇', stages = '小学', headcount = 20 }) => [
          code,
          name,
          aliases,
          township,
          stages,
          headcount,
        ],
      ),
    },
  ])
