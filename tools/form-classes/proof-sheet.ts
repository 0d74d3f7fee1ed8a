import type { SheetToWrite } from '@/cloudfunctions/spreadsheet'
import { type FormedClasses, type FormingSchool, isLarge } from '@/domain/class-forming'
import type { CountySheet } from './read-county'

interface Proof {
  label: string
  P: number
  weighed: { school: FormingSchool; weight: number }[]
}

/** The weights of the small schools and the division that anybody can re-do; undefined where nothing is printed as proof. */
export function proofSheet(county: CountySheet, formed: FormedClasses): SheetToWrite | undefined {
  const proofs = proofsOf(county, formed)
  if (proofs.length === 0) return undefined
  return {
    name: '验算',
    title: '为什么不能更少',
    lead: ['大校单独成班，规定如此。小校各有一个权重；能放进同一个班的学校，权重合计不会超过上限。'],
    columns: [
      { title: '首选要点', width: 12 },
      { title: '学校', width: 28 },
      { title: '人数', width: 8 },
      { title: '权重', width: 10 },
    ],
    rows: proofs.flatMap(({ label, weighed }) =>
      weighed.map(({ school, weight }) => [
        label,
        county.schools.get(school.id)?.name ?? school.id,
        school.size,
        weight,
      ]),
    ),
    foot: proofs.map(conclusion),
  }
}

function conclusion({ label, P, weighed }: Proof): string {
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0)
  const of = label === '' ? '小校' : `首选 ${label} 的小校`
  const quotient = Math.round((total / P) * 100) / 100
  return `${of}权重合计 ${total}，一个班的上限 ${P}：${total} ÷ ${P} ≈ ${quotient}，所以至少 ${Math.ceil(total / P)} 个班。`
}

function proofsOf({ input }: CountySheet, formed: FormedClasses): Proof[] {
  const small = input.schools.filter((school) => school.size > 0 && !isLarge(school, input))
  const { certificate, certificates = {}, schoolCertificate } = formed
  const bySize = (
    label: string,
    schools: FormingSchool[],
    { P, p }: NonNullable<typeof certificate>,
  ): Proof => ({
    label,
    P,
    weighed: schools.map((school) => ({ school, weight: p[String(school.size)] ?? 0 })),
  })
  const byTheme = Object.entries(certificates).map(([theme, of]) =>
    bySize(
      theme,
      small.filter((school) => school.themes[0] === theme),
      of,
    ),
  )
  if (certificate) return [bySize('', small, certificate)]
  if (!schoolCertificate) return byTheme
  const { P, p } = schoolCertificate
  return [{ label: '', P, weighed: small.map((school) => ({ school, weight: p[school.id] ?? 0 })) }]
}
