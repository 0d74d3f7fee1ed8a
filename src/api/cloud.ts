import Taro from '@tarojs/taro'

/** WeChat's cloud functions need one call before the first one; a browser needs none. */
export function startCloud(): void {
  if (process.env.TARO_ENV !== 'weapp') return
  const env = process.env.TARO_APP_CLOUD_ENV
  Taro.cloud.init(env ? { env, traceUser: false } : { traceUser: false })
}
