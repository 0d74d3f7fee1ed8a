import { LOCAL_KEY } from './environment'

/**
 * The emulator believes whoever logs in, so it must not run near production.
 * @throws Error in production mode, or when keys that look real are set
 */
export function refuseProduction(environment: NodeJS.ProcessEnv): void {
  if (environment.NODE_ENV === 'production') {
    throw new Error('The emulator refuses to start: NODE_ENV is production.')
  }
  for (const name of ['TENCENTCLOUD_SECRETID', 'TENCENTCLOUD_SECRETKEY', 'TENCENTCLOUD_SESSIONTOKEN']) {
    const value = environment[name]
    if (value && value !== LOCAL_KEY) {
      throw new Error(`The emulator refuses to start: ${name} is set and may be real. Unset it first.`)
    }
  }
}

/** Development openids can never be real ones: WeChat's do not contain this prefix. */
export const isLocalOpenid = (openid: string): boolean => /^local-[\w-]{1,60}$/.test(openid)
