export * from './deadline'
export * from './judge-draft'
export * from './log-rule'
export * from './picture-limit'
