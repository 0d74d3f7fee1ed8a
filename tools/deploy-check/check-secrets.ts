import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Check } from './check'
import { filesUnder } from './project-files'

const CONFIGURATION = ['cloudbaserc.json', 'project.config.json', 'package.json']
const READABLE = /\.(js|json|html|css|wxml|wxss|wxs|map|txt)$/

/** What a secret looks like; said by kind, because the line must not repeat it. */
const LOOKS: readonly [what: string, look: RegExp][] = [
  ['a key of 32 bytes in hex', /["'`][0-9a-f]{64}["'`]/],
  ['a cloud key id', /\bAKID[0-9A-Za-z]{20,}/],
  ['a private key', /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----[\s\\rn]*[0-9A-Za-z+/=]{40}/],
  [
    'the value of a secret',
    /(?:secret|secretkey|secretid|password|apikey)["'`]?\s*[:=]\s*["'`][\w+/=-]{20,}["'`]/i,
  ],
  ['the key ring', /SUIXING_KEYS["'`]?\s*[:=]\s*["'`]\s*\{/],
]

/** Nothing that is uploaded or checked in carries a secret: keys are set in the console (docs/deploy.md, “Keys”). */
export const checkSecrets: Check = async (project) => {
  const built = (await filesUnder(project, 'dist')).filter((file) => READABLE.test(file))
  const files = [...CONFIGURATION, ...built]
  const found = await Promise.all(
    files.map(async (file) => {
      const text = await readFile(path.join(project, file), 'utf8').catch(() => '')
      return LOOKS.filter(([, look]) => look.test(text)).map(([what]) => `${file}: contains ${what}`)
    }),
  )
  return found.flat()
}
