import { readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import type { IViolation } from 'dependency-cruiser'
import { type Layers, rulesOf } from './rules'

const ROOMS = ['domain', 'cloudfunctions', 'src', 'verify', 'emulator', 'tools']

/** `npm run check:layers`: fails on a forbidden import, and when fewer modules were looked at than there are. */
async function checkLayers(): Promise<void> {
  const layers = JSON.parse(readFileSync('layers.json', 'utf8')) as Layers
  // An ES module without a door for CommonJS, which this command runs as.
  const { cruise } = await import('dependency-cruiser')
  const { output } = await cruise(
    ROOMS,
    {
      ruleSet: { forbidden: rulesOf(layers) },
      validate: true,
      tsPreCompilationDeps: 'specify',
      tsConfig: { fileName: 'tsconfig.json' },
      doNotFollow: { path: 'node_modules' },
    },
    { extensions: ['.ts', '.tsx', '.js', '.json'], alias: { '@': process.cwd() } } as never,
  )
  if (typeof output === 'string') throw new Error(output)
  const seen = new Set(output.modules.map(({ source }) => source))
  const unseen = (await filesThere()).filter((file) => !seen.has(file))
  const { violations } = output.summary
  for (const violation of violations) console.error(described(violation))
  if (unseen.length > 0) console.error(`not looked at: ${unseen.join(', ')}`)
  const unknown = (await contextsThere()).filter((context) => !(context in layers.contexts))
  if (unknown.length > 0) console.error(`not in layers.json: ${unknown.join(', ')}`)
  console.log(`${seen.size} modules, ${violations.length} forbidden imports`)
  if (violations.length + unseen.length + unknown.length > 0) process.exitCode = 1
}

const described = ({ rule, from, to }: IViolation): string => `${rule.name}: ${from} → ${to}`

async function filesThere(): Promise<string[]> {
  const lists = await Promise.all(
    ROOMS.map((room) => readdir(room, { recursive: true, withFileTypes: true })),
  )
  return lists
    .flat()
    .filter((entry) => entry.isFile() && /(?<!\.d)\.tsx?$/.test(entry.name))
    .map((entry) => path.relative('.', path.join(entry.parentPath, entry.name)))
}

const contextsThere = async (): Promise<string[]> =>
  (await readdir('cloudfunctions', { withFileTypes: true }))
    .filter((entry) => entry.isDirectory() && !['kernel', 'functions'].includes(entry.name))
    .map((entry) => entry.name)

checkLayers().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
