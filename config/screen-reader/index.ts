import path from 'node:path'
import { spoken } from './spoken'

/** The parts of Taro's build that this plugin touches; Taro's own types leave the platform open. */
interface PluginContext {
  registerMethod(method: { name: 'onSetupClose'; fn: (platform: Platform) => void }): void
}
interface Platform {
  runtimePath?: string | string[]
  template?: { mergeComponents(context: unknown, patch: object): void }
}

/** Carries roles and labels of views into the mini-program's templates. */
export default function screenReader(context: PluginContext): void {
  context.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (process.env.TARO_ENV !== 'weapp') return
      platform.template?.mergeComponents(context, { View: spoken })
      platform.runtimePath = [platform.runtimePath ?? [], path.join(__dirname, 'runtime')].flat()
    },
  })
}
