import { STAGE_WORDS } from '@/domain/org'
import type { RosterColumn, RosterIssueCode } from '@/domain/people'
import type { GeneratedCounty } from './generate-county'
import { withHabits } from './habits'
import { type Random, seeded } from './random'
import { ROSTER_TITLE, SEX_WORDS } from './roster-grid'
import { type MessyCells, SLIPS, type Slip } from './slips'
import type { Teacher } from './teachers'

/** What a reader of the sheet has to find: row of the sheet, counted from 1. */
interface ExpectedIssue {
  row: number
  column: RosterColumn
  code: RosterIssueCode
}

export interface MessyGrid {
  rows: (string | number)[][]
  /** ranges as top, left, bottom, right, counted from 1 */
  merges: [number, number, number, number][]
  issues: ExpectedIssue[]
}

/** Order and titles as nobody prescribed them; 联系方式 spans two columns, so the header has two rows. */
const UPPER = [
  '学校',
  '教师姓名',
  '证件号码（必填）',
  '性别',
  '学段',
  '学科',
  '联系方式',
  '联系方式',
  '县（市、区）',
  '说明',
]
const LOWER = [
  '学校',
  '教师姓名',
  '证件号码（必填）',
  '性别',
  '学段',
  '学科',
  '手机',
  '办公电话',
  '县（市、区）',
  '说明',
]
const WIDTH = LOWER.length
const DUPLICATES = 3
const REPEATED_HEADER_AFTER = 0.5

/** The roster as offices really send it: hand-made columns, merged cells, habits, notes, and slips that an import must stop at. */
export function messyRoster({ county, teachers }: GeneratedCounty, seed = '待改'): MessyGrid {
  const random = seeded(seed)
  const lines = teachers.map((teacher) => ({ teacher, cells: cellsOf(teacher) }))
  const slips = placeSlips(lines.length, random)
  const grid: MessyGrid = { rows: [], merges: [], issues: [] }
  addLine(grid, `${county.name}${ROSTER_TITLE}`)
  addLine(grid, `参培人数：${teachers.length}`)
  addLine(grid, '填表说明：身份证号码请设为文本格式；学段填学前、小学、初中、高中、中职或特殊教育')
  grid.rows.push(UPPER, LOWER)
  for (let column = 1; column <= WIDTH; column += 1)
    if (UPPER[column - 1] === LOWER[column - 1]) grid.merges.push([4, column, 5, column])
  grid.merges.push([4, 7, 4, 8])

  addPeople(grid, lines, slips, county.name, random)
  addDuplicates(grid, lines, slips, county.name)
  grid.rows.push([])
  addLine(grid, '填报人：　　　　　　　联系电话：　　　　　　　填报日期：')
  return grid
}

interface Line {
  teacher: Teacher
  cells: MessyCells
}
type Slips = ReadonlyMap<number, Slip>

function addPeople(
  grid: MessyGrid,
  lines: readonly Line[],
  slips: Slips,
  county: string,
  random: Random,
): void {
  const middle = Math.floor(lines.length * REPEATED_HEADER_AFTER)
  let block = { top: grid.rows.length + 1, isPlain: true }
  lines.forEach(({ teacher, cells }, index) => {
    if (index === middle) {
      grid.rows.push([], LOWER)
      block.isPlain = false
    }
    const slip = slips.get(index)
    const typed = slip ? { ...cells, ...slip.make(cells, random) } : withHabits(cells, random)
    grid.rows.push(lineOf(typed, county))
    if (slip) grid.issues.push({ row: grid.rows.length, column: slip.column, code: slip.code })
    if (slip?.column === 'school') block.isPlain = false
    if (lines[index + 1]?.teacher.school === teacher.school) return
    closeSchool(grid, teacher, block, random)
    block = { top: grid.rows.length + 1, isPlain: true }
  })
}

/** Under some schools stands a subtotal; some have their name once, over all their rows. */
function closeSchool(
  grid: MessyGrid,
  { school }: Teacher,
  block: { top: number; isPlain: boolean },
  random: Random,
): void {
  const bottom = grid.rows.length
  if (block.isPlain && bottom > block.top && random.chance(0.3)) grid.merges.push([block.top, 1, bottom, 1])
  if (random.chance(0.1)) grid.rows.push([`小计：${school.headcount}人`], [])
}

const cellsOf = (teacher: Teacher): MessyCells => ({
  name: teacher.name,
  sex: SEX_WORDS[teacher.sex],
  identity: teacher.identityNumber,
  school: teacher.school.name,
  stage: STAGE_WORDS[teacher.stage],
  subject: teacher.subject,
  telephone: teacher.telephone,
  note: teacher.note,
})

const lineOf = (cells: MessyCells, county: string): (string | number)[] => [
  cells.school,
  cells.name,
  cells.identity,
  cells.sex,
  cells.stage,
  cells.subject,
  cells.telephone,
  '',
  county,
  cells.note,
]

/** One slip to a line, spread over the sheet; a small county has as many as it has lines to spare. */
function placeSlips(lines: number, random: Random): Map<number, Slip> {
  const all = SLIPS.flatMap((slip) => Array.from({ length: slip.times }, () => slip))
  const places = random.shuffled(Array.from({ length: lines }, (_, index) => index))
  return new Map(
    all.slice(0, Math.floor(lines / 2)).flatMap((slip) => {
      const place = places.pop()
      return place === undefined ? [] : [[place, slip] as const]
    }),
  )
}

/** People who stand at the end once more: both rows are in doubt. */
function addDuplicates(grid: MessyGrid, lines: readonly Line[], slips: Slips, county: string): void {
  const sound = lines.filter((_, index) => !slips.has(index)).slice(0, DUPLICATES)
  for (const { teacher, cells } of sound) {
    const first = grid.rows.findIndex((row) => isAbout(row, teacher)) + 1
    grid.rows.push(lineOf(cells, county))
    for (const row of [first, grid.rows.length])
      grid.issues.push({ row, column: 'identity', code: 'duplicate-person' })
  }
}

const isAbout = (row: readonly (string | number)[], { identityNumber }: Teacher): boolean =>
  String(row[2] ?? '')
    .normalize('NFKC')
    .toUpperCase()
    .includes(identityNumber)

function addLine(grid: MessyGrid, text: string): void {
  grid.rows.push([text])
  grid.merges.push([grid.rows.length, 1, grid.rows.length, WIDTH])
}
