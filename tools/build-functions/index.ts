import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { build } from 'esbuild'
import { readIndexes } from '@/emulator'
import { buildOnce } from '../build-once'

/** Functions that are deployed, one bundled folder each. */
export const FUNCTIONS = ['api', 'check-in', 'jobs'] as const
/** Threads that a function starts: another file beside its own. */
const THREADS: Partial<Record<(typeof FUNCTIONS)[number], readonly string[]>> = {
  jobs: ['cloudfunctions/file/work/read-container.ts'],
}
const root = path.resolve(__dirname, '../..')
export const outputOf = (name: string): string => path.join(root, 'dist/cloudfunctions', name)

/** Files that a function reads beside its bundle: function → path in `node_modules` → path in its folder. */
export const ASSETS: Readonly<Record<string, readonly (readonly [from: string, to: string])[]>> = {
  jobs: [
    [
      '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
      'fonts/NotoSansSC_400Regular.ttf',
    ],
  ],
}

/** All collections with their indexes, for the script that prepares an environment. */
export const COLLECTIONS = 'dist/indexes.json'
/** What stands there: the lists of the contexts below `project`, as JSON. @throws Error when one of them cannot be read */
export const collectionsOf = (project: string): string =>
  `${JSON.stringify(Object.fromEntries(readIndexes(path.join(project, 'cloudfunctions'))), null, 2)}\n`

/**
 * Bundles every function with all it needs, so that the platform installs nothing, and writes the contexts' collections with their indexes as one
 * list for the deployment; not again when nothing changed.
 */
export const buildFunctions = (): Promise<boolean> =>
  buildOnce({
    name: 'cloudfunctions',
    inputs: ['cloudfunctions', 'domain', 'src/copy', 'tools/build-functions', 'package-lock.json'],
    output: path.join(root, 'dist/cloudfunctions'),
    run: async () => {
      await Promise.all(FUNCTIONS.map(bundle))
      await writeFile(path.join(root, COLLECTIONS), collectionsOf(root))
    },
  })

async function bundle(name: (typeof FUNCTIONS)[number]): Promise<void> {
  const folder = outputOf(name)
  await mkdir(folder, { recursive: true })
  await build({
    entryPoints: [`cloudfunctions/functions/${name}/index.ts`, ...(THREADS[name] ?? [])].map((entry) =>
      path.join(root, entry),
    ),
    outdir: folder,
    entryNames: '[name]',
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    // Packages that are written as modules ask where they stand; in a bundle that is the bundle.
    define: { 'import.meta.url': 'bundleAddress' },
    banner: { js: "const bundleAddress = require('node:url').pathToFileURL(__filename).href;" },
    minifySyntax: true,
    legalComments: 'none',
    logLevel: 'warning',
  })
  for (const [from, to] of ASSETS[name] ?? []) {
    await mkdir(path.dirname(path.join(folder, to)), { recursive: true })
    await copyFile(path.join(root, 'node_modules', from), path.join(folder, to))
  }
  await writeFile(
    path.join(folder, 'package.json'),
    `${JSON.stringify({ name: `suixing-${name}`, main: 'index.js' }, null, 2)}\n`,
  )
}
