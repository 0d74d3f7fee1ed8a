import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { registerFile, rosterFile } from '@/tools/seed/clean-files'
import { generateCounty } from '@/tools/seed/generate-county'
import { messyFile } from '@/tools/seed/messy-file'
import { messyRoster } from '@/tools/seed/messy-roster'
import { type Stack, startStack } from '../../functions/stack'

const generated = generateCounty({ people: 160, schools: 8 })
const messy = messyRoster(generated)
const OFFICE = 'local-county-office'
let stack: Stack
let folder: string

beforeAll(async () => {
  stack = await startStack()
  folder = await mkdtemp(path.join(tmpdir(), 'suixing-import-'))
  await writeFile(path.join(folder, 'schools.xlsx'), await registerFile(generated))
  await writeFile(path.join(folder, 'roster.xlsx'), await rosterFile(generated))
  await writeFile(path.join(folder, 'messy.xlsx'), await messyFile(messy))
}, 90_000)
afterAll(async () => {
  await stack.stop()
  await rm(folder, { recursive: true, force: true })
})

interface Ended {
  code: number | null
  output: string
}

function command(tool: string, ...words: string[]): Promise<Ended> {
  const child = spawn('npx', ['tsx', `tools/${tool}/index.ts`, ...words, '--url', stack.emulator.url], {
    env: { ...process.env, SUIXING_KEYS: stack.keys },
  })
  let output = ''
  child.stdout.on('data', (text) => {
    output += text
  })
  child.stderr.on('data', (text) => {
    output += text
  })
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, output })))
}
const importing = (file: string, ...words: string[]) => command('import', path.join(folder, file), ...words)

const county = ['--county', '339921', '--name', '云溪县', '--programme', 'zhejiang', '--official', '方甲']

test('makes a county, imports its register and its roster, and changes nothing the second time', async () => {
  const made = await command('bootstrap', ...county)
  expect(made.code).toBe(0)
  const code = /邀请码：([A-Z2-9]{8})/.exec(made.output)?.[1]
  await stack.ask(OFFICE, 'mutation', 'people.redeemInvitation', { county: '339921', code })
  expect(await command('bootstrap', ...county)).toMatchObject({
    code: 1,
    output: expect.stringContaining('已经有县工程办'),
  })

  expect(await importing('roster.xlsx')).toMatchObject({
    code: 1,
    output: expect.stringContaining('请先导入学校名册'),
  })
  expect(await importing('schools.xlsx', '--kind', 'schools', '--apply')).toMatchObject({
    code: 0,
    output: expect.stringContaining('新增 8，'),
  })
  expect(await importing('roster.xlsx', '--apply')).toMatchObject({
    code: 0,
    output: expect.stringContaining(`新增 ${generated.teachers.length}，`),
  })
  expect(await importing('roster.xlsx', '--apply')).toMatchObject({
    code: 0,
    output: expect.stringContaining('没有改动'),
  })
}, 120_000)

test('names every slip of a hand-made sheet by row, column and reason, and ends with 1', async () => {
  const { code, output } = await importing('messy.xlsx', '--apply')
  expect(code).toBe(1)
  const rows = new Set([...output.matchAll(/^[✗!] 第 (\d+) 行/gmu)].map((match) => Number(match[1])))
  expect([...rows].sort((a, b) => a - b)).toEqual(
    [...new Set(messy.issues.map(({ row }) => row))].sort((a, b) => a - b),
  )
  expect(output).toMatch(/✗ 第 \d+ 行 · 身份证号码 · 校验码不对，有一位录错了：\d{2}\*{14}[\dX]{2}\n/)
  expect(output).toMatch(/· 工作单位 · 学校名册里没有：.+（是不是：.+）/)
}, 60_000)
