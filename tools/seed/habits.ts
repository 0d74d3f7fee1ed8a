import type { Random } from './random'
import type { MessyCells } from './slips'

/** How offices type what is nevertheless right: an import reads through all of it. */
const HABITS: readonly {
  chance: number
  apply: (cells: MessyCells, random: Random) => Partial<MessyCells>
}[] = [
  { chance: 0.3, apply: ({ telephone }) => ({ telephone: Number(telephone) }) },
  { chance: 0.06, apply: ({ telephone }) => ({ telephone: grouped(String(telephone)) }) },
  { chance: 0.06, apply: ({ identity }) => ({ identity: `'${identity}` }) },
  { chance: 0.03, apply: ({ identity }) => ({ identity: fullWidth(String(identity)) }) },
  { chance: 0.08, apply: ({ identity }) => ({ identity: ` ${String(identity).toLowerCase()}　` }) },
  { chance: 0.5, apply: ({ name }) => ({ name: spaced(String(name)) }) },
  { chance: 0.05, apply: ({ name }) => ({ name: `${name}　` }) },
  { chance: 0.15, apply: ({ school }) => ({ school: `云溪县${String(school).replace(/^县/u, '')}` }) },
  { chance: 0.05, apply: ({ school }) => ({ school: `${school} ` }) },
  { chance: 0.2, apply: ({ stage }) => ({ stage: `${stage}段` }) },
  { chance: 0.1, apply: ({ subject, stage }) => ({ subject: withStage(String(subject), String(stage)) }) },
]

export function withHabits(cells: MessyCells, random: Random): MessyCells {
  const typed = { ...cells }
  for (const { chance, apply } of HABITS)
    if (random.chance(chance)) Object.assign(typed, apply(typed, random))
  return typed
}

/** `张三` → `张　三`, so that it is as wide as three characters. */
const spaced = (name: string): string => (/^\p{Script=Han}{2}$/u.test(name) ? [...name].join('　') : name)

const grouped = (telephone: string): string =>
  `${telephone.slice(0, 3)} ${telephone.slice(3, 7)}-${telephone.slice(7)}`

const fullWidth = (text: string): string =>
  text.replace(/[0-9X]/gu, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))

const withStage = (subject: string, stage: string): string =>
  /^(语文|数学|英语|科学)$/u.test(subject) ? `${stage.replace(/段$/u, '')}${subject}` : subject
