import type { Stage } from '@/domain/org'
import type { Township } from './place'
import type { Random } from './random'

/** A school before it has a code, people and coordinates. */
export interface PlannedSchool {
  name: string
  aliases: readonly string[]
  township: Township
  stages: readonly Stage[]
  /** how many teachers such a school has, compared with the others */
  weight: number
}

interface Kind {
  name: string
  aliases?: readonly string[]
  stages: readonly Stage[]
  people: readonly [low: number, high: number]
}

/** The schools of the county's seat, as every county has them. Ranges are teachers. */
const SEAT: readonly Kind[] = [
  { name: '第一中学', aliases: ['云溪一中'], stages: ['senior'], people: [200, 270] },
  { name: '实验小学', aliases: ['县实小'], stages: ['primary'], people: [130, 180] },
  { name: '实验中学', aliases: ['县实验初中'], stages: ['junior'], people: [140, 190] },
  { name: '职业技术学校', aliases: ['县职校', '县职业中专'], stages: ['vocational'], people: [170, 220] },
  { name: '特殊教育学校', aliases: ['县特校'], stages: ['special'], people: [22, 34] },
  { name: '机关幼儿园', stages: ['preschool'], people: [30, 40] },
  { name: '第二中学', aliases: ['云溪二中'], stages: ['senior'], people: [140, 190] },
  { name: '第一小学', stages: ['primary'], people: [100, 140] },
  { name: '第二小学', stages: ['primary'], people: [100, 130] },
  { name: '第三中学', stages: ['junior', 'senior'], people: [110, 150] },
  { name: '第三小学', stages: ['primary'], people: [60, 95] },
  { name: '第四中学', stages: ['junior'], people: [100, 130] },
  { name: '实验幼儿园', stages: ['preschool'], people: [28, 40] },
  { name: '第四小学', stages: ['primary'], people: [45, 80] },
]

const VILLAGE_FIRST = [...'上下前后东西南北大新长石金青白云']
const VILLAGE_LAST = [...'岭塘坞坑岸畈湾坪庄渡源堰桥洲垄']

/** Plans so many schools: seat, then each township's centre schools, then villages. Small numbers keep the order of importance. */
export function planSchools(count: number, townships: readonly Township[], random: Random): PlannedSchool[] {
  const [seat] = townships
  if (!seat) throw new Error('a county has townships')
  const planned = [
    ...SEAT.map((kind) => plan(`县${kind.name}`, kind, seat, random)),
    ...townships.flatMap((township) => planCentre(township, random)),
  ]
  const names = new Set(planned.map(({ name }) => name))
  while (planned.length < count) {
    const school = planVillage(random.pick(townships), random)
    if (names.has(school.name)) continue
    names.add(school.name)
    planned.push(school)
  }
  return planned.slice(0, count)
}

/** A town has three schools of its own; in a small township one of nine years takes the place of two. */
function planCentre(township: Township, random: Random): PlannedSchool[] {
  const kinds: Kind[] =
    township.kind === 'township'
      ? [
          { name: '九年一贯制学校', aliases: ['学校'], stages: ['primary', 'junior'], people: [28, 40] },
          { name: '中心幼儿园', stages: ['preschool'], people: [8, 16] },
        ]
      : [
          { name: '中心小学', stages: ['primary'], people: [32, 48] },
          { name: '初级中学', aliases: ['中学'], stages: ['junior'], people: [30, 45] },
          { name: '中心幼儿园', stages: ['preschool'], people: [14, 26] },
        ]
  return kinds.map((kind) => plan(`${township.name}${kind.name}`, kind, township, random))
}

function planVillage(township: Township, random: Random): PlannedSchool {
  const village = random.pick(VILLAGE_FIRST) + random.pick(VILLAGE_LAST)
  const kind: Kind = random.weighted<Kind>([
    [{ name: `${village}小学`, stages: ['primary'], people: [8, 30] }, 11],
    [{ name: `${village}幼儿园`, stages: ['preschool'], people: [5, 18] }, 8],
    [{ name: `${village}中学`, stages: ['junior'], people: [18, 36] }, 2],
  ])
  return plan(`${township.name}${kind.name}`, kind, township, random)
}

function plan(name: string, kind: Kind, township: Township, random: Random): PlannedSchool {
  const front = name.slice(0, name.length - kind.name.length)
  const aliases = (kind.aliases ?? []).map((alias) => (front === '县' ? alias : `${front}${alias}`))
  return { name, aliases, township, stages: kind.stages, weight: random.between(...kind.people) }
}
