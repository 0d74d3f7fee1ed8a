import type { z } from 'zod'
import { BadInput, type Flags, type RuleCommand } from './rule-command'

/** Applies a rule to one case, or to each case of an array, in order. Throws BadInput naming the path of what is wrong. */
export async function applyRule(command: RuleCommand, json: unknown, flags: Flags): Promise<unknown> {
  if (!Array.isArray(json)) return command.run(parseCase(command, json, ''), flags)
  const cases = json.map((one, index) => parseCase(command, one, `[${index}]`))
  const outputs: unknown[] = []
  for (const one of cases) outputs.push(await command.run(one, flags))
  return outputs
}

function parseCase(command: RuleCommand, json: unknown, at: string): unknown {
  const parsed = command.input.safeParse(json)
  if (parsed.success) return parsed.data
  throw new BadInput(describe(parsed.error.issues[0], at))
}

function describe(issue: z.core.$ZodIssue | undefined, at: string): string {
  if (!issue) return 'the input has the wrong shape'
  if (issue.code === 'unrecognized_keys')
    return `${pathText([...issue.path, ...issue.keys.slice(0, 1)], at)}: unknown field`
  return `${pathText(issue.path, at)}: ${issue.message}`
}

/** `['session', 'start']` → `session.start`; the whole input is `input`. */
function pathText(path: readonly PropertyKey[], at: string): string {
  const text = path.reduce<string>((before, key) => {
    if (typeof key === 'number') return `${before}[${key}]`
    return before === '' ? String(key) : `${before}.${String(key)}`
  }, at)
  return text === '' ? 'input' : text
}
