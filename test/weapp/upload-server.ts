import { layCounty } from '../functions/county'
import { startStack } from '../functions/stack'

/** A county with one teacher who uploads. */
async function main(): Promise<void> {
  const stack = await startStack()
  const county = await layCounty(stack)
  await county.addTeacher('许安然', { account: 'local-phone-of-xu' })
  process.stdout.write(`${JSON.stringify({ url: stack.emulator.url })}\n`)
  process.once('SIGTERM', () => void stack.stop().then(() => process.exit(0)))
}

void main()
