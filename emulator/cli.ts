import { parseArgs } from 'node:util'
import { startEmulator } from './index'

// SCF runs in UTC; code that forgets the zone must fail here too.
process.env.TZ = 'UTC'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '41000' },
    data: { type: 'string', default: '.cache/emulator' },
    'any-collection': { type: 'boolean', default: false },
    functions: { type: 'string' },
    web: { type: 'string' },
    contexts: { type: 'string' },
  },
})

async function run(): Promise<void> {
  const emulator = await startEmulator({
    port: Number(values.port),
    dataDir: values.data,
    anyCollection: values['any-collection'],
    ...(values.functions ? { functionsDir: values.functions } : {}),
    ...(values.web ? { webDir: values.web } : {}),
    ...(values.contexts ? { contextsDir: values.contexts } : {}),
  })
  console.log(emulator.url)
  console.log(
    Object.entries(emulator.env)
      .map(([name, value]) => `${name}='${value}'`)
      .join(' '),
  )
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void emulator.stop().then(() => process.exit(0)))
  }
}

run().catch((failure: unknown) => {
  console.error(failure instanceof Error ? failure.message : failure)
  process.exit(1)
})
