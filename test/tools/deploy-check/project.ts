import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Check } from '@/tools/deploy-check/check'

const REPOSITORY = path.resolve(__dirname, '../../..')
/** What a deployment is described by; a test breaks one of them. */
const DESCRIPTIONS = [
  'cloudbaserc.json',
  'project.config.json',
  'cloudfunctions/security.json',
  'cloudfunctions/timers.json',
]

const FUNCTION = 'exports.main = async () => ({})'
const PAGE = (place: string) =>
  Object.fromEntries(['js', 'json', 'wxml'].map((end) => [`${place}.${end}`, '']))
const APP = {
  pages: ['pages/today/index', 'pages/me/index'],
  subPackages: [{ root: 'packages/desk', pages: ['pages/home/index'] }],
  tabBar: { list: [{ pagePath: 'pages/today/index' }, { pagePath: 'pages/me/index' }] },
}

/** A small build in which nothing is wrong. */
const BUILD: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['api', 'check-in', 'jobs'].flatMap((name) => [
      [`dist/cloudfunctions/${name}/index.js`, FUNCTION],
      [`dist/cloudfunctions/${name}/package.json`, '{}'],
    ]),
  ),
  'dist/cloudfunctions/jobs/fonts/NotoSansSC_400Regular.ttf': '',
  'dist/indexes.json': '{}\n',
  'dist/weapp/app.json': JSON.stringify(APP),
  ...PAGE('dist/weapp/pages/today/index'),
  ...PAGE('dist/weapp/pages/me/index'),
  ...PAGE('dist/weapp/packages/desk/pages/home/index'),
  'dist/h5/verify.html': '',
  'dist/h5/index.html': '<script src="./js/app.js"></script>',
  'dist/h5/js/app.js': 'class A { #kept = 1; get kept() { return this.#kept } }',
}

/** The problems that `check` finds in a sound project after `broken` files were written over it (`undefined`: removed). */
export async function problemsOf(
  check: Check,
  broken: Record<string, string | undefined> = {},
): Promise<string[]> {
  const project = await mkdtemp(path.join(tmpdir(), 'suixing-deploy-'))
  try {
    for (const file of DESCRIPTIONS)
      await cp(path.join(REPOSITORY, file), path.join(project, file), { recursive: true })
    for (const [file, text] of Object.entries({ ...BUILD, ...broken })) {
      const place = path.join(project, file)
      await mkdir(path.dirname(place), { recursive: true })
      if (text === undefined) await rm(place, { force: true })
      else await writeFile(place, text)
    }
    return await check(project)
  } finally {
    await rm(project, { recursive: true, force: true })
  }
}
