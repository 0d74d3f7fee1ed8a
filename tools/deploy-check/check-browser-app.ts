import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import type { Check } from './check'
import { filesUnder } from './project-files'

const BUILT = 'dist/h5'
/** Every certificate's code leads to it. */
const VERIFY = `${BUILT}/verify.html`
/** Two at a time: each starts a process. */
const SIDE_BY_SIDE = 2

/** Every script of the browser's build parses: Taro's minifier has written invalid private fields and called the build a success. */
export const checkBrowserApp: Check = async (project) => {
  if (!existsSync(path.join(project, BUILT, 'index.html'))) return [`${BUILT}: not built (npm run build:h5)`]
  const scripts = (await filesUnder(project, BUILT)).filter((file) => file.endsWith('.js'))
  const problems: string[] = scripts.length === 0 ? [`${BUILT}: no script`] : []
  if (!existsSync(path.join(project, VERIFY))) problems.push(`${VERIFY}: not built (npm run build:verify)`)
  for (let at = 0; at < scripts.length; at += SIDE_BY_SIDE) {
    const some = scripts.slice(at, at + SIDE_BY_SIDE)
    problems.push(...(await Promise.all(some.map((file) => parseProblem(project, file)))).flat())
  }
  return problems
}

async function parseProblem(project: string, file: string): Promise<string[]> {
  try {
    await promisify(execFile)(process.execPath, ['--check', path.join(project, file)])
    return []
  } catch (error) {
    const { stderr = '' } = error as { stderr?: string }
    return [`${file}: ${stderr.split('\n').find((line) => line.includes('SyntaxError')) ?? 'does not parse'}`]
  }
}
