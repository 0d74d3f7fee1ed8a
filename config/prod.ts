import type { UserConfigExport } from '@tarojs/cli'

/** `taro build`: what is deployed and what the tests open. */
export default { mini: {}, h5: {} } satisfies UserConfigExport<'webpack5'>
