import { text } from 'node:stream/consumers'
import { answer } from './answer'
import { BadInput } from './rule-command'

/** The pure rules on the command line: JSON in, JSON out; exit code 2 and one line for bad input. */
async function main(): Promise<void> {
  try {
    const output = await answer(process.argv.slice(2), () =>
      process.stdin.isTTY ? Promise.resolve('') : text(process.stdin),
    )
    process.stdout.write(`${output}\n`)
  } catch (error) {
    if (!(error instanceof BadInput)) throw error
    process.stderr.write(`rules: ${error.message.replace(/\s*\n\s*/g, ' ')}\n`)
    process.exitCode = 2
  }
}

void main()
