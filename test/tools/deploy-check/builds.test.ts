import { checkBrowserApp } from '@/tools/deploy-check/check-browser-app'
import { checkDevelopmentLogin } from '@/tools/deploy-check/check-development-login'
import { checkFunctions } from '@/tools/deploy-check/check-functions'
import { checkMiniProgram } from '@/tools/deploy-check/check-mini-program'
import { problemsOf } from './project'

const API = 'dist/cloudfunctions/api/index.js'
const SCRIPT = 'dist/h5/js/app.js'
const megabytes = (count: number) => ' '.repeat(count * 1024 * 1024)

describe('a build in which nothing is wrong', () => {
  it.each([
    ['functions', checkFunctions],
    ['mini-program', checkMiniProgram],
    ['browser', checkBrowserApp],
    ['development login', checkDevelopmentLogin],
  ])('passes: %s', async (_what, check) => {
    expect(await problemsOf(check)).toEqual([])
  })
})

describe('a function', () => {
  it.each([
    ['is not built', undefined, 'dist/cloudfunctions/api: not built (npm run build:functions)'],
    ['does not parse', 'exports.main = (', `${API}: does not load: SyntaxError: Unexpected end of input`],
    [
      'needs a package',
      "require('not-bundled')",
      `${API}: does not load: Error: Cannot find module 'not-bundled'`,
    ],
    ['has no main', 'exports.handler = () => 1', `${API}: does not load: exports no main(event, context)`],
    [
      'is too large',
      `exports.main = () => 1${megabytes(9)}`,
      'dist/cloudfunctions/api: 9.00 MB, more than 8.00 MB',
    ],
  ])('is refused when it %s', async (_what, text, problem) => {
    expect(await problemsOf(checkFunctions, { [API]: text })).toEqual([problem])
  })
})

test('the function that prints is refused without its typeface', async () => {
  const font = 'dist/cloudfunctions/jobs/fonts/NotoSansSC_400Regular.ttf'
  expect(await problemsOf(checkFunctions, { [font]: undefined })).toEqual([
    `${font}: missing (npm run build:functions)`,
  ])
})

test.each([
  ['is missing', { 'dist/indexes.json': undefined }],
  ['is not that of the contexts', { 'cloudfunctions/session/indexes.json': '{"sessions":["county on"]}' }],
])('the list of collections is refused when it %s', async (_what, broken) => {
  expect(await problemsOf(checkFunctions, broken)).toEqual([
    'dist/indexes.json: not built (npm run build:functions)',
  ])
})

test('the browser build is refused without the page that verifies certificates', async () => {
  expect(await problemsOf(checkBrowserApp, { 'dist/h5/verify.html': undefined })).toEqual([
    'dist/h5/verify.html: not built (npm run build:verify)',
  ])
})

describe('the mini-program', () => {
  it('is refused without its build', async () => {
    expect(await problemsOf(checkMiniProgram, { 'dist/weapp/app.json': undefined })).toEqual([
      'dist/weapp: not built (npm run build:weapp)',
    ])
  })

  it.each(['pages/me/index.js', 'packages/desk/pages/home/index.wxml'])(
    'is refused without %s',
    async (part) => {
      expect(await problemsOf(checkMiniProgram, { [`dist/weapp/${part}`]: undefined })).toEqual([
        `dist/weapp/${part}: missing, app.json lists the page`,
      ])
    },
  )

  it('keeps its tabs in the main package', async () => {
    const app = {
      pages: ['pages/today/index', 'pages/me/index'],
      tabBar: { list: [{ pagePath: 'pages/today/index' }, { pagePath: 'packages/desk/pages/home/index' }] },
    }
    const problems = await problemsOf(checkMiniProgram, { 'dist/weapp/app.json': JSON.stringify(app) })
    expect(problems).toEqual([
      'dist/weapp/app.json: the tab packages/desk/pages/home/index is not in the main package',
    ])
  })

  it.each([
    ['main package', 'dist/weapp/taro.js', 2, 'the main package has 2.00 MB, more than 1.20 MB'],
    ['subpackage', 'dist/weapp/packages/desk/lib.js', 3, 'packages/desk has 3.00 MB, more than 2.00 MB'],
  ])('is refused when a %s is too large', async (_which, file, size, problem) => {
    expect(await problemsOf(checkMiniProgram, { [file]: megabytes(size) })).toEqual([
      `dist/weapp: ${problem}`,
    ])
  })
})

describe('the browser’s build', () => {
  it('is refused when it is missing, or a script does not parse', async () => {
    expect(await problemsOf(checkBrowserApp, { 'dist/h5/index.html': undefined })).toEqual([
      'dist/h5: not built (npm run build:h5)',
    ])
    expect(
      await problemsOf(checkBrowserApp, { [SCRIPT]: 'class A { "#kept" = 1; get() { return this.#kept } }' }),
    ).toEqual([expect.stringMatching(/^dist\/h5\/js\/app\.js: SyntaxError: /)])
  })
})

describe('a production build', () => {
  it.each([
    ['browser', SCRIPT, "fetch('/dev/login')", 'the development login'],
    [
      'mini-program',
      'dist/weapp/pages/me/index.js',
      'login("local-trainee")',
      'the account of a demonstration person',
    ],
    ['functions', API, "byAccount('local-county-office')", 'the account of a demonstration person'],
  ])('has no way in that exists on one machine only: %s', async (_where, file, text, what) => {
    expect(await problemsOf(checkDevelopmentLogin, { [file]: text })).toEqual([`${file}: contains ${what}`])
  })
})
