import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { build } from 'esbuild'
import { buildOnce } from '../build-once'

const root = path.resolve(__dirname, '../..')
const source = (name: string): string => path.join(root, 'verify', name)

/** Oldest browser that checks the signatures of the certificates and is still met inside WeChat. */
const TARGET = 'es2020'

/**
 * Builds the page that verifies certificates: one file that needs nothing beside it, from a web server or from a disk. `into` is the folder
 * that is served; keys and lists come into the file when it is saved for offline use.
 */
export const buildVerify = (into: string): Promise<boolean> =>
  buildOnce({
    name: 'verify',
    inputs: ['verify', 'domain', 'src/copy', 'tools/build-verify', 'package-lock.json'],
    output: path.join(into, 'verify.html'),
    run: async () => {
      await mkdir(into, { recursive: true })
      await writeFile(path.join(into, 'verify.html'), await verifyPage())
    },
  })

/** The page as one text. */
export async function verifyPage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [source('page.ts')],
    bundle: true,
    write: false,
    minify: true,
    platform: 'browser',
    target: TARGET,
    format: 'iife',
    // A Chinese sentence as it is, and no end of a script inside one.
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  })
  const script = (outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script')
  const [html, style] = await Promise.all(
    ['index.html', 'style.css'].map((name) => readFile(source(name), 'utf8')),
  )
  return (html ?? '').replace('/*style*/', () => style ?? '').replace('/*script*/', () => script)
}
