import * as z from 'zod'

const MEMORY_MB = [128, 256, 512, 1024, 2048] as const
/** What the platform runs that this project is tested on. */
const RUNTIMES = ['Nodejs20.19', 'Nodejs22.21'] as const

/** A field that would put a secret where a deployment overwrites it. */
const outside = (what: string) =>
  z.never({ error: `${what} belongs into the console: a deployment overwrites what is there` }).optional()

const timer = z.strictObject({ name: z.string().min(1), type: z.literal('timer'), config: z.string() })

const deployedFunction = z.strictObject({
  name: z.string().regex(/^[a-z][a-z-]{0,58}$/, 'small letters and hyphens'),
  handler: z.literal('index.main'),
  runtime: z.enum(RUNTIMES),
  memorySize: z.literal(MEMORY_MB),
  timeout: z.int().min(1).max(60),
  // A bundle carries all it needs; an installation in the cloud would run other versions than were tested.
  installDependency: z.literal(false),
  triggers: z.array(timer).max(1, 'the platform allows one trigger a function').optional(),
  envVariables: outside('an environment variable'),
})

/** `cloudbaserc.json` 2.0 as far as this project uses it (https://docs.cloudbase.net/cli-v1/functions/configs); all else is refused. */
export const cloudbaserc = z.strictObject({
  version: z.literal('2.0'),
  envId: z.literal('{{env.ENV_ID}}', {
    error: 'the environment comes from ENV_ID, never from the repository',
  }),
  region: z.string().min(1),
  functionRoot: z.literal('dist/cloudfunctions'),
  functions: z.array(deployedFunction).min(1),
  envVariables: outside('an environment variable'),
})

export const CLOUDBASERC = 'cloudbaserc.json'
