import { buildFunctions } from '.'

buildFunctions().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
