import * as z from 'zod'
import { FUNCTIONS } from '../build-functions'
import type { Check } from './check'
import { CLOUDBASERC, cloudbaserc } from './cloudbaserc'
import { readJson } from './project-files'

/** What WeChat's developer tools upload: built folders only. */
const projectConfig = z.looseObject({
  miniprogramRoot: z.literal('dist/weapp/'),
  cloudfunctionRoot: z.literal('dist/cloudfunctions/'),
  appid: z.string().regex(/^(wx[0-9a-f]{16}|touristappid)$/),
})

/** `cloudbaserc.json` names exactly the functions that are built, and `project.config.json` points at built folders. */
export const checkConfiguration: Check = async (project) => {
  const rc = await readJson(project, CLOUDBASERC, cloudbaserc)
  const config = await readJson(project, 'project.config.json', projectConfig)
  const named = rc.value?.functions.map(({ name }) => name)
  const built: readonly string[] = FUNCTIONS
  return [
    ...rc.problems,
    ...config.problems,
    ...(named ? built.filter((name) => !named.includes(name)) : []).map(
      (name) => `${CLOUDBASERC}: the function ${name} is built and not listed`,
    ),
    ...(named ?? [])
      .filter((name, at, all) => !built.includes(name) || all.indexOf(name) !== at)
      .map((name) => `${CLOUDBASERC}: the function ${name} is not built, or listed twice`),
  ]
}
