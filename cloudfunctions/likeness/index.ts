export { markWork } from './mark-work'
export { likenessRouter } from './router'
