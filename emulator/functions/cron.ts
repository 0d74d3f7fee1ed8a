/** CloudBase's timers count in Beijing time, whatever the machine's zone. */
const BEIJING_MS = 8 * 60 * 60 * 1000

const fields = [
  { name: 'second', least: 0, most: 59 },
  { name: 'minute', least: 0, most: 59 },
  { name: 'hour', least: 0, most: 23 },
  { name: 'day', least: 1, most: 31 },
  { name: 'month', least: 1, most: 12 },
  { name: 'weekday', least: 0, most: 6 },
  { name: 'year', least: 1970, most: 2099 },
] as const

type Field = (typeof fields)[number]
export type Cron = ReadonlyMap<Field['name'], ReadonlySet<number>>

/**
 * Parses `second minute hour day month weekday year` with `*`, `a-b`, `a,b` and steps such as every fifth (`/5` after a star).
 * @throws Error naming the field
 */
export function parseCron(config: string): Cron {
  const parts = config.trim().split(/\s+/)
  if (parts.length !== fields.length) throw new Error(`A timer needs 7 fields: "${config}"`)
  return new Map(fields.map((field, at) => [field.name, valuesOf(parts[at] ?? '', field)]))
}

/** True in the second that starts at this instant (epoch ms). Day and weekday are joined by "or" when both are set. */
export function fires(cron: Cron, at: number): boolean {
  const local = new Date(at + BEIJING_MS)
  const has = (name: Field['name'], value: number) => cron.get(name)?.has(value) === true
  const dayFree = cron.get('day')?.size === 31
  const weekdayFree = cron.get('weekday')?.size === 7
  const day = has('day', local.getUTCDate())
  const weekday = has('weekday', local.getUTCDay())
  return (
    has('second', local.getUTCSeconds()) &&
    has('minute', local.getUTCMinutes()) &&
    has('hour', local.getUTCHours()) &&
    has('month', local.getUTCMonth() + 1) &&
    has('year', local.getUTCFullYear()) &&
    (dayFree || weekdayFree ? day && weekday : day || weekday)
  )
}

function valuesOf(text: string, { name, least, most }: Field): Set<number> {
  const values = new Set<number>()
  for (const part of text.split(',')) {
    const match = /^(?:(\*)|(\d+)(?:-(\d+))?)(?:\/(\d+))?$/.exec(part)
    if (!match) throw new Error(`Timer field ${name} cannot be read: "${text}"`)
    const [, star, from, to, every] = match
    const first = star ? least : Number(from)
    const last = star ? most : to !== undefined ? Number(to) : every !== undefined ? most : first
    if (first < least || last > most || first > last)
      throw new Error(`Timer field ${name} is out of range: "${text}"`)
    for (let value = first; value <= last; value += Number(every ?? 1) || 1) values.add(value)
  }
  return values
}
