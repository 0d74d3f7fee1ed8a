import { readTable } from '@/cloudfunctions/spreadsheet'
import { convertDatum } from '@/domain/check-in'
import type { FormingInput, FormingSchool } from '@/domain/class-forming'
import { readSchoolRows, type School } from '@/domain/org'

/** The rule of Zhejiang 2021, 三(五). */
const CAP = 90
const SOLO_FROM = 50

/** A school whose row does not say all that forming needs: one line for a person. */
export class UnusableRegister extends Error {
  override name = 'UnusableRegister'
}

export interface CountySheet {
  input: FormingInput
  schools: ReadonlyMap<string, School>
}

/** Reads a school register as the county imports it; 学校人数 is the size, 关注要点 the themes. Throws `UnusableRegister`. */
export async function readCounty(bytes: Uint8Array, fileName: string): Promise<CountySheet> {
  const { sheets } = await readTable(bytes, fileName)
  for (const sheet of sheets) {
    const { header, rows } = readSchoolRows(sheet.rows)
    if (!header) continue
    const bad = rows.find((row) => row.issues.length > 0)
    if (bad) throw new UnusableRegister(`row ${bad.rowNumber}: ${describe(bad.issues[0])}`)
    const schools = rows.flatMap((row) => (row.school ? [{ row: row.rowNumber, ...row.school }] : []))
    return {
      input: { version: 1, cap: CAP, soloFrom: SOLO_FROM, schools: schools.map(formingSchool) },
      schools: new Map(schools.map((school) => [school.code, school])),
    }
  }
  throw new UnusableRegister('no sheet has the columns 学校代码, 学校名称 and 学校人数')
}

const describe = (issue: { column: string; code: string; value: string } | undefined): string =>
  issue ? `${issue.column} ${issue.code} ${issue.value}`.trim() : 'unreadable'

/** All places in one datum, or distances between schools would be off by half a kilometre. */
function formingSchool(school: School & { row: number }): FormingSchool {
  if (!school.location) throw new UnusableRegister(`row ${school.row}: 经度 and 纬度 are missing`)
  const { lat, lng } = convertDatum(school.location, 'gcj02')
  return {
    id: school.code,
    size: school.headcount,
    stage: school.stages[0] ?? '',
    township: school.township,
    themes: [...new Set(school.focusPoints)],
    lat,
    lng,
  }
}
