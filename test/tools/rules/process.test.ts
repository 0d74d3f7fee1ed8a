import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

const root = resolve(__dirname, '../../..')
const rules = (args: string[], input: string) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'tools/rules/index.ts', ...args],
    { cwd: root, input, encoding: 'utf8' },
  )
  return { status, stdout, stderr }
}

describe('the program', () => {
  it('prints the answer and nothing else', () => {
    const input = JSON.stringify({ lat: 48.85, lng: 2.35, from: 'wgs84', to: 'gcj02' })
    expect(rules(['convert-datum'], input)).toEqual({
      status: 0,
      stdout: '{"lat":48.85,"lng":2.35}\n',
      stderr: '',
    })
  })

  it('ends with code 2 and one line on standard error for bad input', () => {
    expect(rules(['distance'], '{"from":{"lat":"north"}}')).toEqual({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^rules: from\.lat: [^\n]+\n$/),
    })
    expect(rules(['no-such-rule'], '')).toEqual({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^rules: unknown command: no-such-rule[^\n]*\n$/),
    })
  })
})
