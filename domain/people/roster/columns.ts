import { type ColumnTitles, findTableHeader, type TableHeader } from '@/domain/org'

/** Columns of 参培教师信息表 (Yueyang 2021, annex 3), by whatever title and in whatever order an office has them. */
export type RosterColumn =
  | 'number'
  | 'name'
  | 'sex'
  | 'identity'
  | 'county'
  | 'school'
  | 'stage'
  | 'subject'
  | 'telephone'
  | 'note'

/** Titles of annex 3 first, then what other offices write. Remarks in brackets were taken away: 县（市区） is 县. */
const ROSTER_TITLES: ColumnTitles<RosterColumn> = {
  number: ['序号', '编号', '序'],
  name: ['姓名', '教师姓名', '学员姓名', '参培教师', '参训教师', '参培教师姓名', '参训教师姓名', '名字'],
  sex: ['性别'],
  identity: [
    '身份证号码',
    '身份证号',
    '身份证',
    '居民身份证号码',
    '公民身份号码',
    '身份号码',
    '证件号码',
    '证件号',
    '身份证件号码',
    '身份证件号',
  ],
  county: ['县', '县市区', '县区', '区县', '县/市/区', '所在县', '所属县', '所在区县', '所属区县'],
  school: [
    '工作单位',
    '学校',
    '所在学校',
    '学校名称',
    '任教学校',
    '所在单位',
    '单位',
    '单位名称',
    '工作单位全称',
    '学校全称',
  ],
  stage: ['任教学段', '学段', '所教学段', '执教学段', '学段类别'],
  subject: ['任教学科', '学科', '任教科目', '科目', '所教学科', '执教学科'],
  telephone: [
    '手机号码',
    '手机号',
    '手机',
    '移动电话',
    '联系电话',
    '联系方式',
    '电话号码',
    '电话',
    '联系手机',
  ],
  note: ['备注', '说明', '备注说明'],
}

export type RosterHeader = TableHeader<RosterColumn>

/** Finds the titles of a roster among the first rows. Without name and identity number a table is no roster. */
export const findHeader = (rows: readonly (readonly string[])[]): RosterHeader | undefined =>
  findTableHeader(rows, ROSTER_TITLES, ['name', 'identity'])
