import { parseArgs } from 'node:util'
import { BadInput, type Flags } from './rule-command'

export interface CommandLine {
  /** `help` when nothing is asked */
  command: string
  /** what `help` is about */
  topic?: string
  flags: Flags
}

/** Reads the arguments after the script's name. Throws BadInput. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const { values, positionals } = parse(args)
  const [command = 'help', topic, ...rest] = positionals
  const surplus = command === 'help' ? rest[0] : topic
  if (surplus !== undefined) throw new BadInput(`unexpected argument: ${surplus}`)
  return {
    command: values.help ? 'help' : command,
    ...(topic !== undefined && { topic }),
    flags: {
      ...(values.seconds !== undefined && { seconds: positiveNumber(values.seconds) }),
      ...(values.mode !== undefined && { mode: values.mode }),
    },
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        seconds: { type: 'string' },
        mode: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch (error) {
    throw new BadInput(error instanceof Error ? error.message : String(error))
  }
}

function positiveNumber(text: string): number {
  const value = Number(text)
  if (!(value > 0 && Number.isFinite(value))) throw new BadInput(`--seconds: not a positive number: ${text}`)
  return value
}
