import type { SheetToWrite } from '@/cloudfunctions/spreadsheet'
import type { PrintedProof } from '@/domain/class-forming'
import type { ClassPlanDocument, CountedSchool } from '../documents'

/** The weights of the small schools and the division that anybody can re-do; no sheet where nothing is printed as proof. */
export function proofSheets(
  proofs: ClassPlanDocument['proofs'],
  known: ReadonlyMap<string, CountedSchool>,
): SheetToWrite[] {
  if (proofs.length === 0) return []
  const nameOf = (unit: string): string =>
    unit
      .split('+')
      .map((school) => known.get(school)?.name ?? school)
      .join('、')
  return [
    {
      name: '验算',
      title: '为什么不能更少',
      lead: ['大校单独成班，规定如此。小校各有一个权重；能放进同一个班的学校，权重合计不会超过上限。'],
      columns: [
        { title: '范围', width: 20 },
        { title: '学校', width: 32 },
        { title: '人数', width: 8 },
        { title: '权重', width: 10 },
      ],
      rows: proofs.flatMap((proof) =>
        proof.units.map((unit) => [
          nameOf(proof.label),
          nameOf(unit.id),
          unit.size,
          proof.p[proof.by === 'size' ? String(unit.size) : unit.id] ?? 0,
        ]),
      ),
      foot: proofs.map((proof) => conclusion(proof, nameOf)),
    },
  ]
}

function conclusion({ label, by, P, p, units }: PrintedProof, nameOf: (id: string) => string): string {
  const weights = units.map(({ id, size }) => p[by === 'size' ? String(size) : id] ?? 0)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const of = label === '' ? '小校' : `${nameOf(label)}范围内的小校`
  const quotient = Math.round((total / P) * 100) / 100
  return `${of}权重合计 ${total}，一个班的上限 ${P}：${total} ÷ ${P} ≈ ${quotient}，所以至少 ${Math.ceil(total / P)} 个班。`
}
