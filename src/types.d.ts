/// <reference types="@tarojs/taro" />

declare module '*.scss'

declare namespace NodeJS {
  interface ProcessEnv {
    /** the target of this build; Taro replaces it by a constant */
    TARO_ENV?: 'weapp' | 'h5'
    /** the CloudBase environment; the account's default one when empty */
    TARO_APP_CLOUD_ENV?: string
  }
}
