/** What the command says. The screens have their own words in `src/copy`, which tools may not reach. */
const COLUMNS: Readonly<Record<string, string>> = {
  number: '序号',
  name: '名称/姓名',
  sex: '性别',
  identity: '身份证号码',
  county: '县（市区）',
  school: '工作单位',
  stage: '任教学段',
  subject: '任教学科',
  telephone: '联系电话',
  note: '备注',
  code: '学校代码',
  aliases: '简称',
  township: '所在乡镇',
  stages: '学段',
  headcount: '学校人数',
  setting: '信息化环境',
  focusPoints: '关注要点',
  longitude: '经度',
  latitude: '纬度',
  datum: '坐标系',
}

const REASONS: Readonly<Record<string, string>> = {
  'name-missing': '没有填',
  'name-too-short': '太短',
  'name-too-long': '太长',
  'name-characters': '有不属于姓名的字符',
  'identity-missing': '没有填',
  'number-lost': '数字格式的单元格丢了末尾几位，请按文本重新录入',
  'legacy-15-digits': '15 位旧号码，请填 18 位',
  'identity-length': '位数不对',
  'identity-characters': '有不属于号码的字符',
  'identity-region': '前两位不是省份代码',
  'identity-birth-date': '其中的出生日期不存在',
  'identity-birth-in-future': '其中的出生日期在今天之后',
  'identity-checksum': '校验码不对，有一位录错了',
  'sex-mismatch': '与身份证号码不一致',
  'digits-only-passport': '按护照号码收下，请核对',
  'telephone-missing': '没有填',
  'telephone-characters': '有不属于号码的字符',
  'telephone-length': '位数不对',
  'telephone-prefix': '号段不存在',
  'sex-unreadable': '应填男或女',
  'school-missing': '没有填',
  'unknown-school': '学校名册里没有',
  'stage-missing': '没有填',
  'unknown-stage': '不是学段',
  'stage-not-in-school': '该校名册里没有这个学段',
  'other-county': '写的是别的县',
  'duplicate-person': '同一个人出现了两次',
  missing: '没有填',
  'duplicate-code': '代码重复',
  'duplicate-name': '名称重复',
  'code-characters': '只能用字母、数字、- 和 _',
  'unknown-setting': '不是多媒体、混合或智慧环境',
  'unknown-focus-point': '不是方案里的要点',
  headcount: '应填整数',
  location: '不在中国境内，或经纬度填反了',
  datum: '不认识的坐标系',
}

const REFUSALS: Readonly<Record<string, string>> = {
  NO_SCHOOLS_YET: '请先导入学校名册：--kind schools',
  NOT_ALLOWED: '这个账号不是县工程办',
  NOT_BOUND: '这个账号还没有绑定',
  SPREADSHEET_UNREADABLE: '文件读不了',
  SPREADSHEET_NOT_RECOGNISED:
    '没有找到表头；教师表要有姓名和身份证号码，学校名册要有学校代码、学校名称和学校人数',
  SPREADSHEET_EMPTY: '表里没有人',
  IMPORT_OUTDATED: '这期间名册已经变了，请重新导入',
  IMPORT_HAS_BAD_ROWS: '还有要改的行',
}
const UNREADABLE: Readonly<Record<string, string>> = {
  'old-xls': '旧版 .xls，请另存为 .xlsx',
  'too-large': '太大',
  'password-protected': '有密码，请先去掉',
  'not-a-spreadsheet': '不是电子表格',
}

interface Issue {
  row: number
  column: string
  code: string
  severity: 'error' | 'warning'
  shown: string
  facts: Readonly<Record<string, string | number>>
  suggestions: readonly { name: string }[]
}

/** `第 12 行 · 工作单位 · 学校名册里没有：白石小学（是不是：白石镇中心小学）` */
export function issueLine({ row, column, code, severity, shown, facts, suggestions }: Issue): string {
  const mark = severity === 'error' ? '✗' : '!'
  const other = facts.otherRow === undefined ? '' : `（另一处在第 ${facts.otherRow} 行）`
  const meant =
    suggestions.length === 0 ? '' : `（是不是：${suggestions.map(({ name }) => name).join('、')}）`
  const value = shown === '' ? '' : `：${shown}`
  return `${mark} 第 ${row} 行 · ${COLUMNS[column] ?? column} · ${REASONS[code] ?? code}${value}${other}${meant}`
}

export const refusalLine = (code: string, facts: Readonly<Record<string, unknown>>): string =>
  `${REFUSALS[code] ?? `${code} ${JSON.stringify(facts)}`}${'reason' in facts ? `：${UNREADABLE[String(facts.reason)] ?? facts.reason}` : ''}`

type Counts = Readonly<
  Record<
    'rows' | 'added' | 'changed' | 'transferred' | 'same' | 'gone' | 'bad' | 'skipped' | 'warnings',
    number
  >
>

export const countsLine = (counts: Counts): string =>
  [
    `共 ${counts.rows} 行`,
    `新增 ${counts.added}`,
    `变更 ${counts.changed}`,
    `调动 ${counts.transferred}`,
    `不变 ${counts.same}`,
    `离开 ${counts.gone}`,
    `要改 ${counts.bad}`,
    `提醒 ${counts.warnings}`,
  ].join('，')
