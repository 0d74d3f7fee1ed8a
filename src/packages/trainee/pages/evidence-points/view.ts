import { pointName, type Specification } from '@/domain/evidence'
import type { EvidencePoints } from '../../../../api/answers'
import { DIMENSION_NAMES } from '../../../../copy/dimensions'
import { evidenceCopy as copy } from '../../../../copy/evidence'

export interface PointLine {
  point: string
  title: string
  note: string
  /** in another task: shown, not chosen */
  isElsewhere: boolean
}
export interface PointGroup {
  title: string
  lines: readonly PointLine[]
}

/** All points that may be chosen, the school's first, the others by dimension or field. */
export function pointGroups({ specifications, school, claimed }: EvidencePoints, key: string): PointGroup[] {
  const ofSchool = new Set([...school.own, ...school.chosen])
  const elsewhere = new Set(claimed.filter((one) => one.key !== key).map(({ point }) => point))
  const groups = new Map<string, PointLine[]>()
  const ordered = [...specifications].sort(
    (a, b) => Number(ofSchool.has(b.point)) - Number(ofSchool.has(a.point)),
  )
  for (const specification of ordered) {
    const title = groupOf(specification, ofSchool)
    const line = lineOf(specification, elsewhere.has(specification.point))
    groups.set(title, [...(groups.get(title) ?? []), line])
  }
  return [...groups].map(([title, lines]) => ({ title, lines }))
}

const groupOf = ({ point, dimension, field, title }: Specification, ofSchool: ReadonlySet<string>): string =>
  ofSchool.has(point) ? copy.ofSchool : ((dimension && DIMENSION_NAMES[dimension]) ?? field ?? title)

function lineOf(specification: Specification, isElsewhere: boolean): PointLine {
  const { point, origin, items } = specification
  const asks = items.map((item) => item.title).join('、')
  const mark = origin === 'own' ? copy.ownMark : undefined
  return {
    point,
    title: pointName(specification),
    note: [isElsewhere ? copy.elsewhere : mark, asks].filter(Boolean).join('，'),
    isElsewhere,
  }
}
