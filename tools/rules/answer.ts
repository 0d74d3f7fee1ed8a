import { applyRule } from './apply'
import { readCommandLine } from './command-line'
import { registry } from './commands'
import { helpText } from './help'
import { BadInput } from './rule-command'

/** What the program prints for these arguments; standard input is read only when a rule runs. Throws BadInput. */
export async function answer(args: readonly string[], readInput: () => Promise<string>): Promise<string> {
  const { command: name, topic, flags } = readCommandLine(args)
  if (name === 'help') return helpText(registry, topic)
  const command = Object.hasOwn(registry, name) ? registry[name] : undefined
  if (!command) throw new BadInput(`unknown command: ${name} (\`help\` lists them)`)
  return JSON.stringify(await applyRule(command, parseJson(await readInput()), flags))
}

/** Nothing at all is the empty question: `event-kinds` needs no more. */
function parseJson(text: string): unknown {
  if (text.trim() === '') return {}
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new BadInput(
      `standard input is not JSON: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}
