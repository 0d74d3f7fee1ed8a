import {
  assumptionsIn,
  day,
  inTime,
  isSourced,
  type Programme,
  programmeOf,
  programmes,
} from '@/domain/programme'

/** Every object inside the programme that names a clause. */
function sourcesIn(part: unknown): { document: string; clause: string }[] {
  if (typeof part !== 'object' || part === null) return []
  const own = 'document' in part && 'clause' in part ? [part as { document: string; clause: string }] : []
  return [...own, ...Object.values(part).flatMap(sourcesIn)]
}

function valuesIn(part: unknown): { inferred?: true; note?: string }[] {
  if (typeof part !== 'object' || part === null) return []
  const own = isSourced(part) ? [part] : []
  return [...own, ...Object.values(part).flatMap(valuesIn)]
}

const hefei = programmeOf('hefei') as Programme

describe.each(programmes.map((programme) => [programme.id, programme] as const))(
  'the data of %s',
  (_, programme) => {
    it('names one of its own dated documents at every value', () => {
      const known = programme.documents.map(({ id }) => id)
      expect(
        sourcesIn(programme).filter(({ document, clause }) => !known.includes(document) || clause === ''),
      ).toEqual([])
      expect(programme.documents.every(({ issued }) => /^\d{4}-\d{2}(-\d{2})?$/.test(issued))).toBe(true)
    })

    it('carries a note code at every inferred value, and only there', () => {
      for (const { inferred, note } of valuesIn(programme)) expect(note !== undefined).toBe(inferred === true)
      for (const { note } of assumptionsIn(programme)) expect(note).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    })

    it('keeps every headline component in the headline’s unit', () => {
      for (const rules of Object.values(programme.roles))
        for (const { inHeadline, unit } of rules.components)
          if (inHeadline) expect(unit).toBe(rules.headline.unit)
    })

    it('gives its components ids that are theirs alone', () => {
      for (const { components } of Object.values(programme.roles))
        expect(new Set(components.map(({ id }) => id)).size).toBe(components.length)
    })
  },
)

describe('the rubrics of Hefei', () => {
  it('add up to 70 points for trainees and to 100 for leaders and administrators', () => {
    const sums = Object.entries(hefei.roles).map(([role, { components }]) => [
      role,
      components
        .filter(({ inHeadline }) => inHeadline)
        .reduce((sum, { maximum }) => sum + (maximum?.value ?? 0) / 100, 0),
    ])
    expect(Object.fromEntries(sums)).toEqual({ trainee: 70, leader: 100, 'school-admin': 100 })
  })
})

describe('the capability points of Hefei', () => {
  const points = hefei.capability?.points ?? []

  it('are A1–A13, B1–B10 and C1–C7', () => {
    const series = (letter: string, last: number) =>
      Array.from({ length: last }, (_, n) => `${letter}${n + 1}`)
    expect(points.map(({ id }) => id).sort()).toEqual(
      [...series('A', 13), ...series('B', 10), ...series('C', 7)].sort(),
    )
  })

  it('fall into four dimensions of 2, 7, 14 and 7', () => {
    const counts = ['learner-analysis', 'teaching-design', 'learning-guidance', 'assessment'].map(
      (dimension) => points.filter((point) => point.dimension === dimension).length,
    )
    expect(counts).toEqual([2, 7, 14, 7])
  })

  it('belong to the multimedia, blended and smart setting by their letter', () => {
    const settings = points.map(({ id, setting }) => `${id.charAt(0)} ${setting}`)
    expect([...new Set(settings)].sort()).toEqual(['A multimedia', 'B blended', 'C smart'])
  })
})

describe('the organisation of Hefei', () => {
  it('knows two ways of school-based study, the second arranged by the education authority', () => {
    expect(hefei.studyModes).toMatchObject([
      { id: 'own-school' },
      { id: 'district-lead-school', arrangedBy: '教育主管部门' },
    ])
  })

  it('collects outcomes in six forms', () => {
    expect(hefei.outcomes?.map(({ form }) => form)).toEqual([
      'document',
      'document-and-picture',
      'document',
      'document-and-video',
      'document-and-video',
      'video',
    ])
  })
})

describe('a deadline', () => {
  it('includes its own day where that is assumed', () => {
    const [deadline] = programmeOf('yueyang')?.deadlines ?? []
    if (deadline === undefined) throw new Error('Yueyang has a deadline')
    expect(inTime(deadline, day('2021-05-30'))).toBe(true)
    expect(inTime(deadline, day('2021-05-31'))).toBe(false)
    expect(
      inTime({ ...deadline, dayIncluded: { ...deadline.dayIncluded, value: false } }, day('2021-05-30')),
    ).toBe(false)
  })
})
