import { BadInput, type RuleCommand } from './rule-command'

/** The list of commands, or one command's summary and an example to pipe in. */
export function helpText(registry: Readonly<Record<string, RuleCommand>>, topic?: string): string {
  if (topic === undefined) return listOf(registry)
  const command = registry[topic]
  if (!command) throw new BadInput(`unknown command: ${topic}`)
  return `${topic}: ${command.summary}\n${command.example ? JSON.stringify(command.example, null, 2) : ''}`.trimEnd()
}

function listOf(registry: Readonly<Record<string, RuleCommand>>): string {
  const width = Math.max(...Object.keys(registry).map((name) => name.length))
  const lines = Object.entries(registry).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`)
  return [
    'npm run -s rules -- <command> [--seconds N] [--mode M] < input.json',
    'JSON on standard input and output; an array gives an array, in order. `help <command>` prints an example.',
    '',
    ...lines,
  ].join('\n')
}
