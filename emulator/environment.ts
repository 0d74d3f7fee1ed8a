/** The one environment the emulator plays. */
export const ENVIRONMENT = 'local-env'
const BUCKET = '6c6f-local-env-1250000000'
/** What `TENCENTCLOUD_SECRETID` and `…KEY` are called here; anything else looks like a real key and is refused. */
export const LOCAL_KEY = 'local'

export const FILE_ID_PREFIX = `cloud://${ENVIRONMENT}.${BUCKET}/`

/**
 * The variables that point the genuine SDK at the emulator, in the SDK's own names.
 * @param caller optional; counts the caller's operations under this name.
 */
export function sdkEnvironment(url: string, caller?: string): Record<string, string> {
  return {
    // Without SCF the SDK asks the cloud's metadata service for keys at every call.
    TENCENTCLOUD_RUNENV: 'SCF',
    SCF_NAMESPACE: ENVIRONMENT,
    TCB_ENV: ENVIRONMENT,
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SECRETID: LOCAL_KEY,
    TENCENTCLOUD_SECRETKEY: LOCAL_KEY,
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${url}/admin${caller ? `/${caller}` : ''}` }),
    // Where the bucket's own requests go; production has it under the bucket's name.
    SUIXING_BUCKET_URL: `${url}/bucket`,
    // The SDK's three-second warning would keep a finished test process alive.
    SILENCE: 'true',
  }
}
