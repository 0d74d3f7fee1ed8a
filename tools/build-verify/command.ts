import path from 'node:path'
import { buildVerify } from '.'

buildVerify(path.resolve(__dirname, '../../dist/h5')).catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
