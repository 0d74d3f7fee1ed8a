export { libraryRouter } from './router'
