import { existsSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod'
import type { Check } from './check'
import { bytesOf, filesUnder, megabytes, readJson } from './project-files'

const BUILT = 'dist/weapp'
/** WeChat takes 2 MB a package; the first one is kept small because everybody waits for it in a hall. */
const MAIN_PACKAGE = 1.2 * 1024 * 1024
const SUBPACKAGE = 2 * 1024 * 1024
const ALL = 20 * 1024 * 1024

const app = z.looseObject({
  pages: z.array(z.string()).min(1),
  subPackages: z.array(z.looseObject({ root: z.string(), pages: z.array(z.string()) })).default([]),
  tabBar: z.looseObject({
    list: z
      .array(z.looseObject({ pagePath: z.string() }))
      .min(2)
      .max(5),
  }),
})

/** Every page of the compiled mini-program is there, tabs stand in the main package, and every package is small enough. */
export const checkMiniProgram: Check = async (project) => {
  const file = `${BUILT}/app.json`
  if (!existsSync(path.join(project, file))) return [`${BUILT}: not built (npm run build:weapp)`]
  const { value, problems } = await readJson(project, file, app)
  if (!value) return problems
  const roots = value.subPackages.map(({ root }) => root.replace(/\/$/, ''))
  const pages = [
    ...value.pages,
    ...value.subPackages.flatMap(({ root, pages }) => pages.map((page) => path.posix.join(root, page))),
  ]
  const tabs = value.tabBar.list.map(({ pagePath }) => pagePath)
  return [
    ...pages.flatMap((page) => missingParts(project, page)),
    ...tabs
      .filter((tab) => !value.pages.includes(tab))
      .map((tab) => `${file}: the tab ${tab} is not in the main package`),
    ...(await sizeProblems(project, roots)),
  ]
}

const missingParts = (project: string, page: string): string[] =>
  ['js', 'json', 'wxml']
    .map((end) => `${BUILT}/${page}.${end}`)
    .filter((part) => !existsSync(path.join(project, part)))
    .map((part) => `${part}: missing, app.json lists the page`)

async function sizeProblems(project: string, roots: readonly string[]): Promise<string[]> {
  const files = await filesUnder(project, BUILT)
  const within = (root: string) => files.filter((file) => file.startsWith(`${BUILT}/${root}/`))
  const main = files.filter((file) => !roots.some((root) => file.startsWith(`${BUILT}/${root}/`)))
  const packages: [name: string, files: string[], limit: number][] = [
    ['the main package', main, MAIN_PACKAGE],
    ...roots.map((root): [string, string[], number] => [root, within(root), SUBPACKAGE]),
    ['everything together', files, ALL],
  ]
  const sized = await Promise.all(
    packages.map(async ([name, list, limit]) => ({ name, limit, bytes: await bytesOf(project, list) })),
  )
  return sized
    .filter(({ bytes, limit }) => bytes > limit)
    .map(
      ({ name, bytes, limit }) => `${BUILT}: ${name} has ${megabytes(bytes)}, more than ${megabytes(limit)}`,
    )
}
