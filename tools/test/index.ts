import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { buildApp } from '../build-app'
import { buildFunctions } from '../build-functions'
import { findBrowser } from '../find-browser'

const root = path.resolve(__dirname, '../..')
const REPORT = path.join(root, '.cache/test-report.json')

interface Report {
  numPassedTests: number
  numFailedTests: number
  numFailedTestSuites: number
  numPendingTests: number
}

/**
 * `npm test`: everything, nothing skipped. Builds what the tests drive (functions, WeChat, browser), then runs every project. Arguments go to
 * Jest. The last line says how many passed and failed.
 */
async function main(): Promise<void> {
  const browser = findBrowser()
  if (!browser) {
    console.error(
      'No Chromium or Chrome found: install one (Debian: apt-get install chromium fonts-noto-cjk) or set CHROME_PATH.',
    )
    process.exitCode = 1
    return
  }
  await buildFunctions()
  await buildApp('weapp')
  await buildApp('h5')
  mkdirSync(path.dirname(REPORT), { recursive: true })
  const jest = path.join(root, 'node_modules/jest/bin/jest.js')
  const options = ['--json', `--outputFile=${REPORT}`, '--ci', ...process.argv.slice(2)]
  const run = spawnSync(process.execPath, [jest, ...options], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, CHROME_PATH: browser },
  })
  const report = JSON.parse(readFileSync(REPORT, 'utf8')) as Report
  const failed =
    report.numFailedTests +
    report.numPendingTests +
    (report.numFailedTests === 0 ? report.numFailedTestSuites : 0)
  console.log(`${report.numPassedTests} passed, ${failed} failed`)
  process.exitCode = run.status === 0 && failed === 0 ? 0 : 1
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
