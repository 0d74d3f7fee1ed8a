import { randomBytes } from 'node:crypto'
import { keyProblems } from '@/tools/deploy-check/check-keys'
import { checkSecrets } from '@/tools/deploy-check/check-secrets'
import { problemsOf } from './project'

const hex = (bytes = 32) => randomBytes(bytes).toString('hex')
const base64 = (bytes: number) => randomBytes(bytes).toString('base64')
const API = 'dist/cloudfunctions/api/index.js'

describe('secrets', () => {
  it('are in no file of a sound project', async () => {
    expect(await problemsOf(checkSecrets)).toEqual([])
  })

  it.each([
    ['a key of 32 bytes in hex', API, `const key = "${hex()}"`],
    ['a cloud key id', 'dist/h5/js/app.js', `const id = 'AKID${hex(16)}'`],
    ['a private key', API, `-----BEGIN PRIVATE KEY-----\\n${base64(60)}`],
    ['the value of a secret', 'project.config.json', JSON.stringify({ appsecret: hex(16) })],
    ['the key ring', 'package.json', `{"config": "SUIXING_KEYS='{'"}`],
  ])('are found: %s', async (what, file, text) => {
    expect(await problemsOf(checkSecrets, { [file]: text })).toEqual([`${file}: contains ${what}`])
  })

  it('are found without being repeated', async () => {
    const key = hex()
    const problems = await problemsOf(checkSecrets, { [API]: `"${key}"` })
    expect(problems.join()).not.toContain(key)
  })
})

describe('the key ring', () => {
  const ring = (count = 1) => ({
    current: 'k0',
    keys: Object.fromEntries(Array.from({ length: count }, (_, id) => [`k${id}`, hex()])),
  })
  const keys = (count: number, more: object = { certificate: ring() }) =>
    JSON.stringify({ session: ring(count), data: ring(), lookup: ring(), ...more })

  it('passes with a few keys', () => {
    expect(keyProblems(keys(5))).toEqual([])
  })

  it('is found without a key for certificates', () => {
    expect(keyProblems(keys(5, {}))).toEqual([expect.stringContaining('no purpose `certificate`')])
  })

  it('is refused when it is longer than the platform takes', () => {
    expect(keyProblems(keys(60))).toEqual([
      expect.stringMatching(/^SUIXING_KEYS: \d{4} bytes, the platform takes 4096$/),
    ])
  })

  it('is refused when it cannot be read, without being repeated', () => {
    const secret = hex(20)
    const problems = keyProblems(`{"session": "${secret}"}`)
    expect(problems).toEqual(['SUIXING_KEYS: not a key ring (docs/deploy.md, “Keys”)'])
  })
})
