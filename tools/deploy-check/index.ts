import path from 'node:path'
import { checks } from './checks'

const project = path.resolve(__dirname, '../..')

/** `npm run deploy:check`: looks at everything that would be deployed, without a network. One line a check, one a problem; exit code 1. */
async function checkDeployment(): Promise<void> {
  let count = 0
  for (const [title, check] of checks) {
    const problems = await check(project)
    count += problems.length
    console.log(`${problems.length === 0 ? 'ok     ' : 'problem'}  ${title}`)
    for (const problem of problems) console.log(`           ${problem}`)
  }
  console.log(count === 0 ? 'ready to deploy' : `${count} problems`)
  if (count > 0) process.exitCode = 1
}

checkDeployment().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
