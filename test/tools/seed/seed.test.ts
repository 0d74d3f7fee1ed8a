import { readTable } from '@/cloudfunctions/spreadsheet'
import { openRegister, readSchoolRows } from '@/domain/org'
import { chooseRosterSheet, judgeIdentityNumber, readRosterSheet, severityOf } from '@/domain/people'
import type { CalendarDate } from '@/domain/shared'
import { registerFile, rosterFile, rosterText } from '@/tools/seed/clean-files'
import { type GeneratedCounty, generateCounty } from '@/tools/seed/generate-county'
import { messyFile } from '@/tools/seed/messy-file'
import { messyRoster } from '@/tools/seed/messy-roster'

const TODAY = '2026-11-22' as CalendarDate

async function readRoster(bytes: Uint8Array, { county, schools }: GeneratedCounty) {
  const { sheets } = await readTable(bytes, '参培教师信息表.xlsx')
  const chosen = chooseRosterSheet(sheets)
  if (!chosen) throw new Error('no roster in the file')
  const context = { register: openRegister(schools, county.places), today: TODAY }
  return { ...chosen, readings: readRosterSheet(chosen.roster, context) }
}

describe('the generated county', () => {
  const county = generateCounty()

  it('has 6,000 teachers in 180 schools, many small and a few large', () => {
    const headcounts = county.schools.map(({ headcount }) => headcount)
    expect([county.schools.length, county.teachers.length]).toEqual([180, 6000])
    expect(headcounts.filter((people) => people >= 5 && people <= 40).length).toBeGreaterThan(100)
    const large = headcounts.filter((people) => people >= 100 && people <= 300).length
    expect(large).toBeGreaterThanOrEqual(5)
    expect(large).toBeLessThanOrEqual(20)
    expect(Math.max(...headcounts)).toBeLessThanOrEqual(300)
    expect(county.townships.length).toBeGreaterThanOrEqual(12)
  })

  it('has one vocational and one special school, and every stage', () => {
    const withStage = (stage: string) =>
      county.schools.filter(({ stages }) => stages.some((own) => own === stage))
    expect(withStage('vocational')).toHaveLength(1)
    expect(withStage('special')).toHaveLength(1)
    for (const stage of ['preschool', 'primary', 'junior', 'senior'])
      expect(withStage(stage).length).toBeGreaterThan(1)
  })

  it('gives every teacher an identity number that is right and belongs to nobody', () => {
    const verdicts = county.teachers.map((teacher) =>
      judgeIdentityNumber(teacher.identityNumber, TODAY, teacher.sex),
    )
    expect(verdicts.filter((verdict) => !verdict.ok || verdict.warnings.length > 0)).toEqual([])
    expect(county.teachers.every(({ identityNumber }) => identityNumber.startsWith('3399'))).toBe(true)
    expect(new Set(county.teachers.map(({ identityNumber }) => identityNumber)).size).toBe(6000)
    expect(county.teachers.every(({ telephone }) => /^160\d{8}$/u.test(telephone))).toBe(true)
  })

  it('casts every role, two trainees and two officials who decide together, those of the school on the roster', () => {
    expect(county.personas.map(({ role }) => role)).toEqual([
      'school-admin',
      'school-reviewer',
      'leader',
      'trainee',
      'trainee',
      'trainer',
      'expert',
      'county-office',
      'county-office',
      'city-viewer',
    ])
    for (const { teacher, name } of county.personas)
      if (teacher)
        expect(county.teachers.filter((other) => other === teacher && other.name === name)).toHaveLength(1)
  })

  it('is the same for the same seed and another for another', () => {
    const size = { people: 120, schools: 12 }
    expect(generateCounty({ ...size, seed: 'a' })).toEqual(generateCounty({ ...size, seed: 'a' }))
    expect(generateCounty({ ...size, seed: 'a' })).not.toEqual(generateCounty({ ...size, seed: 'b' }))
  })

  it.each([
    [60, 20],
    [300, 20],
    [1000, 300],
    [12_000, 180],
  ])('shares %i people out among %i schools', (people, schools) => {
    const { teachers, schools: made } = generateCounty({ people, schools })
    expect([teachers.length, made.length]).toEqual([people, schools])
  })
})

describe('the files of the seed', () => {
  const county = generateCounty({ people: 900, schools: 60 })

  it('holds a register that reads back as the county’s schools', async () => {
    const { sheets } = await readTable(await registerFile(county), '学校名册.xlsx')
    const { rows } = readSchoolRows(sheets[0]?.rows ?? [])
    expect(rows.flatMap(({ issues }) => issues)).toEqual([])
    expect(rows.map(({ school }) => school)).toEqual(county.schools)
  })

  it.each([
    ['.xlsx', rosterFile],
    ['GB18030 .csv', rosterText],
  ])('holds a roster in %s that reads back without an issue', async (_, write) => {
    const { roster, readings } = await readRoster(await write(county), county)
    expect(roster.statedCount).toBe(900)
    expect(readings.flatMap(({ issues }) => issues)).toEqual([])
    expect(readings.map(({ row }) => row)).toEqual(
      county.teachers.map((teacher) => ({
        name: teacher.name,
        sex: teacher.sex,
        identityNumber: teacher.identityNumber,
        identityKind: 'resident',
        birth: teacher.birth,
        school: teacher.school.code,
        stages: [teacher.stage],
        subject: teacher.subject,
        telephone: teacher.telephone,
        note: teacher.note,
      })),
    )
  })

  it('holds a messy roster whose slips, and nothing else, are found', async () => {
    const messy = messyRoster(county)
    const { sheet, readings } = await readRoster(await messyFile(messy), county)
    const found = readings.flatMap(({ rowNumber, issues }) =>
      issues
        .filter(({ code }) => severityOf(code) === 'error')
        .map(({ column, code }) => ({ row: rowNumber, column, code })),
    )
    const inOrder = (issues: typeof found) => [...issues].sort((a, b) => a.row - b.row)
    expect(sheet.name).toBe('名单')
    expect(inOrder(found)).toEqual(inOrder(messy.issues))
    expect(readings).toHaveLength(903)
  })
})
