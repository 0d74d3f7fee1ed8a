import path from 'node:path'
import { defineConfig } from '@tarojs/cli'
import development from './dev'
import production from './prod'

const root = path.resolve(__dirname, '..')

/** What webpack must compile besides `src`: the pure rules, and packages that ship newer syntax than old phones run. */
const compiled = [
  path.join(root, 'domain'),
  path.join(root, 'config/screen-reader'),
  path.join(root, 'node_modules/@tanstack'),
  path.join(root, 'node_modules/@trpc'),
  path.join(root, 'node_modules/@noble'),
  path.join(root, 'node_modules/uqr'),
]

/** Sizes stay as written: one CSS pixel is one pixel on every screen, so the desk does not grow with the window. */
const postcss = { pxtransform: { enable: false, config: {} } }

/** Beside the page, because a worker reaches no further than its own folder. */
const serviceWorker = {
  patterns: [{ from: 'config/service-worker.js', to: 'dist/h5/service-worker.js' }],
  options: {},
}

/** A page is a chunk of its own, and Taro shares only what the first page loads: every other one would carry again all that it uses. */
const shareBetweenPages = (chain: { optimization: { merge(options: object): unknown } }): void => {
  chain.optimization.merge({ splitChunks: { chunks: 'all', minSize: 20_000 } })
}

export default defineConfig<'webpack5'>((merge, { command }) => {
  const base = {
    projectName: 'suixing',
    designWidth: 375,
    deviceRatio: { 375: 2, 640: 1.17, 750: 1, 828: 0.905 },
    sourceRoot: 'src',
    outputRoot: `dist/${process.env.TARO_ENV ?? 'weapp'}`,
    plugins: ['@tarojs/plugin-html', path.join(__dirname, 'screen-reader')],
    framework: 'react' as const,
    compiler: { type: 'webpack5' as const, prebundle: { enable: false } },
    cache: { enable: true, cacheDirectory: path.join(root, '.cache/taro') },
    alias: { '@': root },
    // The ordinary link that WeChat's own scanner opens the mini-program with; without one the QR holds the bare token.
    env: { SUIXING_CHECK_IN_LINK: JSON.stringify(process.env.SUIXING_CHECK_IN_LINK ?? '') },
    // Without `quote_keys: false` the minifier quotes private fields and the H5 build does not parse.
    terser: { enable: true, config: { output: { quote_keys: false } } },
    mini: { compile: { include: compiled }, postcss, miniCssExtractPluginOption: { ignoreOrder: true } },
    ...(process.env.TARO_ENV === 'h5' && { copy: serviceWorker }),
    h5: {
      publicPath: './',
      staticDirectory: 'static',
      router: { mode: 'hash' as const },
      compile: { include: compiled },
      webpackChain: shareBetweenPages,
      output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
      miniCssExtractPluginOption: {
        ignoreOrder: true,
        filename: 'css/[name].[contenthash:8].css',
        chunkFilename: 'css/[name].[contenthash:8].css',
      },
      postcss: { ...postcss, autoprefixer: { enable: true, config: {} } },
    },
  }
  return merge(
    {},
    base,
    command === 'build' && process.env.NODE_ENV !== 'development' ? production : development,
  )
})
