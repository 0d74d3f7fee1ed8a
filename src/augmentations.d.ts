/// <reference lib="dom.asynciterable" />
import 'react'
import '@tarojs/taro'

declare module 'react' {
  interface CSSProperties {
    /** custom properties, which Taro hands on to both targets */
    [variable: `--${string}`]: string
  }
}

declare module '@tarojs/taro' {
  namespace getAppBaseInfo {
    interface Result {
      /** the text size WeChat is set to, px; missing from Taro's types */
      fontSizeSetting?: number
    }
  }
}

declare global {
  interface Window {
    /** Chromium only, and missing from TypeScript's types */
    showDirectoryPicker: (options: { id: string; mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>
  }
}
