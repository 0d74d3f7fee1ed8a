import type { Change } from './change'
import { assertSafe, Condition, type Where } from './condition'
import type { Database } from './connection'

/** Our conditions in the SDK's words. Throws a TypeError on anything that could widen the query. */
export function translateWhere(database: Database, where: Where): Record<string, unknown> {
  assertSafe(where)
  return Object.fromEntries(
    Object.entries(where).map(([field, value]) => [
      field,
      value instanceof Condition ? compare(database, value) : value,
    ]),
  )
}

function compare({ command }: Database, { comparison, value }: Condition): unknown {
  return command[comparison](value)
}

/** A change in the SDK's words. `command.set` keeps objects whole: a bare object would be flattened and merged. */
export function translateChange(database: Database, change: Change): Record<string, unknown> {
  const command = database.command
  const data: Record<string, unknown> = {}
  for (const [field, value] of Object.entries(change.set ?? {})) {
    if (value !== undefined) data[field] = command.set(value)
  }
  for (const field of change.unset ?? []) data[field] = command.remove()
  for (const [field, by] of Object.entries(change.increment ?? {})) data[field] = command.inc(by)
  for (const [field, values] of Object.entries(change.push ?? {})) data[field] = command.push(values)
  return data
}
