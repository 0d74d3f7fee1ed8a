import type { ZodType } from 'zod'

/** What may stand behind the command's name: `--seconds 10 --mode hard`. */
export interface Flags {
  seconds?: number
  mode?: string
}

/** One pure rule on the command line. */
export interface RuleCommand<Input = unknown> {
  /** one line for the list of commands */
  summary: string
  /** strict, so that a misspelt field is named instead of ignored */
  input: ZodType<Input>
  /** JSON in, JSON out; throws BadInput for what only the rule itself can see */
  run(input: Input, flags: Flags): unknown
  /** a case to start from, printed by `help <command>` */
  example?: unknown
}

/** Keeps the type of the input between `input` and `run` of one command. */
export const ruleCommand = <Input>(command: RuleCommand<Input>): RuleCommand => command

/** The caller's mistake: one line on standard error, exit code 2. */
export class BadInput extends Error {
  override name = 'BadInput'
}
