import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { ASSETS, COLLECTIONS, collectionsOf, FUNCTIONS } from '../build-functions'
import type { Check } from './check'
import { bytesOf, filesUnder, megabytes } from './project-files'

const BUILT = 'dist/cloudfunctions'
/** The platform takes 500 MB; every megabyte of script is read and compiled at a cold start. */
const LARGEST_BUNDLE = 8 * 1024 * 1024
const LOADS_WITHIN_MS = 20_000

/**
 * Every function is built, small enough, and loads in a process of its own without keys, network or node_modules of this repository; the list
 * of collections that is built with them is that of the contexts.
 */
export const checkFunctions: Check = async (project) => [
  ...(await Promise.all(FUNCTIONS.map((name) => checkFunction(project, name)))).flat(),
  ...(await checkList(project)),
]

async function checkList(project: string): Promise<string[]> {
  const built = await readFile(path.join(project, COLLECTIONS), 'utf8').catch(() => undefined)
  return built === collectionsOf(project) ? [] : [`${COLLECTIONS}: not built (npm run build:functions)`]
}

async function checkFunction(project: string, name: string): Promise<string[]> {
  const folder = `${BUILT}/${name}`
  const entry = path.join(project, folder, 'index.js')
  if (!existsSync(entry)) return [`${folder}: not built (npm run build:functions)`]
  const files = await filesUnder(project, folder)
  const bytes = await bytesOf(
    project,
    files.filter((file) => file.endsWith('.js')),
  )
  const assets = (ASSETS[name] ?? []).map(([, to]) => `${folder}/${to}`)
  return [
    ...(bytes > LARGEST_BUNDLE
      ? [`${folder}: ${megabytes(bytes)}, more than ${megabytes(LARGEST_BUNDLE)}`]
      : []),
    ...assets.flatMap((asset) =>
      files.includes(asset) ? [] : [`${asset}: missing (npm run build:functions)`],
    ),
    ...(existsSync(path.join(project, folder, 'package.json')) ? [] : [`${folder}: package.json is missing`]),
    ...(await loadProblem(entry, `${folder}/index.js`)),
  ]
}

const LOAD = `const { main } = require(process.argv[1])
if (typeof main !== 'function') { console.error('exports no main(event, context)'); process.exit(1) }
process.exit(0)`

async function loadProblem(entry: string, file: string): Promise<string[]> {
  try {
    const options = { env: { PATH: process.env.PATH }, timeout: LOADS_WITHIN_MS }
    await promisify(execFile)(process.execPath, ['-e', LOAD, entry], options)
    return []
  } catch (error) {
    const { stderr = '', message = '' } = error as { stderr?: string; message?: string }
    return [`${file}: does not load: ${reasonIn(stderr) ?? message}`]
  }
}

/** Node prints the place first; the line that names the error is what a person needs. */
const reasonIn = (words: string): string | undefined =>
  words.split('\n').find((line) => /^\w*Error\b|exports no/.test(line))
