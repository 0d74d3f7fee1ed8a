import type { Check } from './check'
import { checkBrowserApp } from './check-browser-app'
import { checkCollections } from './check-collections'
import { checkConfiguration } from './check-configuration'
import { checkDevelopmentLogin } from './check-development-login'
import { checkFunctions } from './check-functions'
import { checkKeys } from './check-keys'
import { checkMiniProgram } from './check-mini-program'
import { checkSecrets } from './check-secrets'
import { checkTimers } from './check-timers'

/** All that is looked at before a deployment, in the order in which a person would mend it. */
export const checks: readonly [title: string, check: Check][] = [
  ['configuration: cloudbaserc.json, project.config.json', checkConfiguration],
  ['timers: seven fields, one a function, the same in both files', checkTimers],
  ['collections: listed by their contexts, closed to phones', checkCollections],
  ['functions: built, loadable, small', checkFunctions],
  ['mini-program: pages there, packages small', checkMiniProgram],
  ['browser: every script parses', checkBrowserApp],
  ['development login: in no build', checkDevelopmentLogin],
  ['secrets: in no file', checkSecrets],
  ['keys: readable and short enough, if SUIXING_KEYS is set', checkKeys],
]
