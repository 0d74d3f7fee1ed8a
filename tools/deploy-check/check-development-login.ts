import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Check } from './check'
import { filesUnder } from './project-files'

/** What only a development build could need: the emulator's login, and openids that it hands out. */
const TRACES: readonly [what: string, look: RegExp][] = [
  ['the development login', /\/dev\/(?:login|personas|outbox)/],
  [
    'the account of a demonstration person',
    /["'`]local-(?:trainee|trainer|leader|county|school|expert|city|province|agency|newcomer|phone)[\w-]*["'`]/,
  ],
]

/** No way in that exists on one machine only is part of a production build. */
export const checkDevelopmentLogin: Check = async (project) => {
  const files = (await filesUnder(project, 'dist')).filter((file) => /\.(js|html|wxml|json)$/.test(file))
  const found = await Promise.all(
    files.map(async (file) => {
      const text = await readFile(path.join(project, file), 'utf8')
      return TRACES.filter(([, look]) => look.test(text)).map(([what]) => `${file}: contains ${what}`)
    }),
  )
  return found.flat()
}
